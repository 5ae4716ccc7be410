import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { extractJsonMiddleware, generateText, jsonSchema, Output, wrapLanguageModel } from 'ai';
import type { Article } from '../../core/article/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { FIRST_DIALECT, inDialect, nextDialect, type Dialect } from './dialect.ts';
import { modelError, type ModelError } from './error.ts';
import { failureOf } from './failure.ts';
import { articleMessage, INSTRUCTION } from './instruction.ts';
import { replySchema } from './reply.ts';
import type { ModelSettings } from './settings.ts';

/** How long and how much; every one has its default. */
export type AskOptions = {
	/** Milliseconds for the whole of it, retries and their waits included. */
	timeout?: number;
	/** How often it is asked again after 429, a failure of the server (5xx) or of the network, each time after a longer wait or after the server's own `Retry-After`. */
	retries?: number;
	/** The most tokens that the model may answer with. */
	outputTokens?: number;
};

const DEFAULTS = { timeout: 60_000, retries: 2, outputTokens: 8_000 };

/** The most that is sent of an article, and taken of a reply: ten times the longest article Dateline is made for, and the tokens above. */
const MOST_SENT = 200_000;
const MOST_RECEIVED = 1_000_000;

/**
 * What the model says of the article, read as JSON and checked no further. Loads the SDK: only where a model is to be asked
 * may this file be imported.
 */
export async function askModel(
	article: Article,
	settings: ModelSettings,
	options: AskOptions = {},
): Promise<Result<unknown, ModelError>> {
	const { timeout, retries, outputTokens } = { ...DEFAULTS, ...options };
	const prompt = articleMessage(article);
	if (prompt.length > MOST_SENT) {
		return fail(
			modelError(
				'article_too_large_for_model',
				`${prompt.length} characters`,
				`at most ${MOST_SENT} characters`,
			),
		);
	}
	const abortSignal = AbortSignal.timeout(timeout);
	const ask = async (dialect: Dialect): Promise<Result<unknown, ModelError>> => {
		const endpoint = createOpenAICompatible({
			name: 'model',
			baseURL: settings.url.replace(/\/$/, ''),
			supportsStructuredOutputs: true,
			fetch: boundedFetch(MOST_RECEIVED),
			transformRequestBody: (body) => inDialect(body, dialect),
			...(settings.key === undefined ? {} : { apiKey: settings.key }),
		});
		try {
			const result = await generateText({
				model: wrapLanguageModel({
					model: endpoint.chatModel(settings.name),
					middleware: extractJsonMiddleware(),
				}),
				system: INSTRUCTION,
				prompt,
				temperature: 0,
				maxOutputTokens: outputTokens,
				maxRetries: retries,
				abortSignal,
				// Strict mode wants every field to be required, and most of ours may be left out; the gates are stricter.
				providerOptions: { model: { strictJsonSchema: false } },
				output: dialect.schema
					? Output.object({
							schema: jsonSchema<unknown>(replySchema() as Parameters<typeof jsonSchema>[0]),
							name: 'facts',
						})
					: Output.json(),
			});
			if (result.finishReason === 'length') return fail(modelError('model_reply_cut', 'half an answer'));
			return ok(result.output);
		} catch (error) {
			if (abortSignal.aborted) return fail(modelError('model_timeout', `${timeout} ms`));
			return fail(failureOf(error, settings));
		}
	};
	let dialect: Dialect | undefined = FIRST_DIALECT;
	let asked = await ask(dialect);
	while (!asked.ok && asked.error.code === 'model_rejected') {
		dialect = nextDialect(dialect, asked.error.found);
		if (dialect === undefined) break;
		asked = await ask(dialect);
	}
	return asked;
}
