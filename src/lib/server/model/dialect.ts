/** How an endpoint wants the protocol spoken: all call it compatible, and some take no more than one of these. */
export type Dialect = {
	/** With the schema of the reply, or asking for any JSON. */
	schema: boolean;
	/** With a temperature and `max_tokens`, or as OpenAI's reasoning models want it: without, and with `max_completion_tokens`. */
	classic: boolean;
};

export const FIRST_DIALECT: Dialect = { schema: true, classic: true };

/** The dialect to try next, from what the endpoint says of the one it refused; undefined where none is left. */
export function nextDialect({ schema, classic }: Dialect, said: string): Dialect | undefined {
	if (classic && /max_completion_tokens|temperature/.test(said)) return { schema, classic: false };
	return schema ? { schema: false, classic } : undefined;
}

/** The body of a request in that dialect. */
export function inDialect(body: Record<string, unknown>, { classic }: Dialect): Record<string, unknown> {
	if (classic) return body;
	const { max_tokens, temperature: _, ...rest } = body;
	return { ...rest, max_completion_tokens: max_tokens };
}
