import type { Article } from '../../core/article/schema.ts';
import type { Entity } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { AskOptions } from './ask.ts';
import { modelError, type ModelError } from './error.ts';
import type { ModelFound } from './found.ts';
import { readReply } from './reply.ts';
import type { ModelSettings } from './settings.ts';
import { sift } from './sift.ts';

/**
 * The facts that a language model finds in an article and that hold against it, to the letter; what does not is dropped and
 * counted. The endpoint is sent the article's title, date and paragraphs with a fixed instruction, and nothing else. Fails
 * with a coded error where no answer came that can be read.
 * @param known the entities that the rules found, so that both speak of the same ones; they stay here
 */
export async function findFactsByModel(
	article: Article,
	known: { entities: readonly Entity[] },
	settings: ModelSettings,
	options: AskOptions = {},
): Promise<Result<ModelFound, ModelError>> {
	// The SDK comes with it: loaded by the first question, so that a server whose model nobody asks does not pay for it.
	const { askModel } = await import('./ask.ts');
	const asked = await askModel(article, settings, options);
	if (!asked.ok) return asked;
	const reply = readReply(asked.value);
	return reply === undefined
		? fail(modelError('model_reply_malformed', 'an answer without entities and facts'))
		: ok(sift(article, known.entities, reply));
}
