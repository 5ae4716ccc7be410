import type { Article } from '../../core/article/schema.ts';
import { findFacts, type Found } from '../../nlp/find-facts.ts';
import type { Settings } from '../settings.ts';
import { addModelFacts } from './add-model-facts.ts';
import type { AskOptions } from './ask.ts';
import type { ModelError } from './error.ts';
import { findFactsByModel } from './find-facts-by-model.ts';
import type { Dropped } from './found.ts';

/** What was found, and what came of asking the model where one is set: how much it added, or why it gave nothing. */
export type AllFound = {
	found: Found;
	model?: { added: number; dropped: Dropped } | { error: ModelError };
};

/** The facts of an article: those of the rules and, where a language model is set, those that only it finds. Where the model fails, the facts of the rules stand, and its error beside them. */
export async function findAllFacts(
	article: Article,
	settings: Pick<Settings, 'model'>,
	options: AskOptions = {},
): Promise<AllFound> {
	const byRules = findFacts(article);
	if (settings.model === undefined) return { found: byRules };
	const byModel = await findFactsByModel(article, byRules, settings.model, options);
	if (!byModel.ok) return { found: byRules, model: { error: byModel.error } };
	const { found, dropped } = addModelFacts(byRules, byModel.value);
	return { found, model: { added: found.facts.length - byRules.facts.length, dropped } };
}
