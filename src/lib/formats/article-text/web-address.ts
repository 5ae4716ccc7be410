/** An address that a page may link to: http or https, else nothing. */
export function webAddress(text: string | null | undefined): string | undefined {
	if (text === null || text === undefined || !URL.canParse(text)) return undefined;
	const { protocol, href } = new URL(text);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
