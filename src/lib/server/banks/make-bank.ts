import type { Article } from '../../core/article/schema.ts';
import type { Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { newBank, type NewBank } from '../../nlp/new-bank.ts';
import { findAllFacts, type AllFound } from '../model/find-all-facts.ts';
import type { Settings } from '../settings.ts';

/** A new bank and, where a language model is set, what came of asking it. */
export type MadeBank = NewBank & Pick<AllFound, 'model'>;

/**
 * The bank of an article by itself: by rules, and by the language model where one is set. Where the model fails, the bank
 * of the rules stands. Problems: those of `newBank`, and beside them the model's error where it failed too.
 */
export async function makeBank(
	article: Article,
	settings: Pick<Settings, 'model'>,
): Promise<Result<MadeBank, Problem[]>> {
	const { found, model } = await findAllFacts(article, settings);
	const made = newBank(article, () => found);
	if (made.ok) return ok({ ...made.value, ...(model && { model }) });
	return model && 'error' in model ? fail([...made.error, model.error]) : made;
}
