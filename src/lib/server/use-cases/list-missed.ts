import type { Attempt } from '../../core/attempt/schema.ts';
import { missed } from '../../core/attempt/missed.ts';
import { viewOf, type AttemptItem } from '../../core/attempt/view.ts';
import type { LearnerId, Slug } from '../../core/kernel/id.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { App } from '../app.ts';
import type { BankVersion } from '../banks/library.ts';

/** The questions of one bank that the learner missed the last time they were asked. */
export type MissedOfBank = {
	bank: { id: Slug; title: string; published: string };
	/** How many of them can be practised now: those that the bank still asks. */
	practicable: number;
	/** As last seen. One without a response has no feedback: its key stays secret. */
	items: AttemptItem[];
};

/**
 * For each question the last finished attempt that asked it, where it was missed there; oldest first. What is asked in
 * an open attempt counts when that is finished. A question left out there after it was answered wrong keeps the
 * earlier attempt, which has the proof.
 */
export function lastMisses(attempts: readonly Attempt[]): Map<QuestionId, Attempt> {
	const misses = new Map<QuestionId, Attempt>();
	for (const attempt of attempts.filter(({ finishedAt }) => finishedAt !== undefined)) {
		const answered = new Set(attempt.recorded.map(({ question }) => question));
		const missedHere = new Set(missed(attempt));
		for (const question of attempt.questions) {
			if (misses.has(question) && missedHere.has(question) && !answered.has(question)) continue;
			misses.delete(question);
			if (missedHere.has(question)) misses.set(question, attempt);
		}
	}
	return misses;
}

/** Whether a bank still asks the question. */
export const asks = (version: BankVersion, question: QuestionId): boolean =>
	version.questions.get(question)?.status === 'published';

/** What the learner has missed and not yet made good, article by article, newest first. */
export async function listMissed(app: App, learner: LearnerId | null): Promise<MissedOfBank[]> {
	if (learner === null) return [];
	const attempts = await app.attempts.all(learner);
	const lists = await Promise.all(
		app.banks.current().map(async (version): Promise<MissedOfBank> => {
			const misses = lastMisses(attempts.filter(({ bank }) => bank.id === version.id));
			const views = new Map<Attempt, Map<QuestionId, AttemptItem>>();
			for (const attempt of new Set(misses.values())) {
				const pinned = await app.banks.version(attempt.bank.hash);
				const items = pinned === undefined ? [] : viewOf(attempt, pinned.bank).items;
				views.set(attempt, new Map(items.map((item) => [item.question.id, item])));
			}
			const { title, published } = version.bank.article;
			return {
				bank: { id: version.id, title, published },
				practicable: [...misses.keys()].filter((question) => asks(version, question)).length,
				items: [...misses].flatMap(([question, attempt]) => views.get(attempt)?.get(question) ?? []),
			};
		}),
	);
	return lists.filter(({ items }) => items.length > 0);
}
