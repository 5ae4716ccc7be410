import type { AttemptId, LearnerId, Slug } from '../../core/kernel/id.ts';
import type { App } from '../app.ts';
import type { AttemptSummary } from '../attempts/store.ts';
import type { BankVersion } from '../banks/library.ts';

/** A bank on the front page, with what this learner did with it. */
export type BankEntry = {
	id: Slug;
	title: string;
	published: string;
	dateline: { place: string; date: string };
	publisher: string;
	/** How many questions may be asked. */
	questions: number;
	/** The learner's best finished attempt at the whole of a quiz (practice does not count), in whole per cent. */
	best?: number;
	/** Finished attempts, practice included. */
	finished: number;
	/** The attempts that are not finished, newest first. */
	open: OpenAttempt[];
};

/** An attempt to take up again. */
export type OpenAttempt = {
	attempt: AttemptId;
	/** Milliseconds since 1970. */
	startedAt: number;
	practice: boolean;
	answered: number;
	of: number;
};

/** What the learner did with one bank. */
export function bankEntry({ id, bank, published }: BankVersion, attempts: AttemptSummary[]): BankEntry {
	const mine = attempts.filter((attempt) => attempt.bank === id);
	const finished = mine.filter((attempt) => attempt.finishedAt !== undefined);
	const scores = finished.flatMap(({ practice, percent }) =>
		practice || percent === undefined ? [] : [percent],
	);
	const open = mine.filter((attempt) => attempt.finishedAt === undefined);
	const { title, published: day, dateline, source } = bank.article;
	return {
		id,
		title,
		published: day,
		dateline,
		publisher: source.publisher,
		questions: published,
		...(scores.length > 0 && { best: Math.max(...scores) }),
		finished: finished.length,
		open: open.map(({ id: attempt, startedAt, practice, answered, of }) => ({
			attempt,
			startedAt,
			practice,
			answered,
			of,
		})),
	};
}

/** The banks of this server, newest article first. */
export async function listBanks(app: App, learner: LearnerId | null): Promise<BankEntry[]> {
	const attempts = learner === null ? [] : await app.attempts.list(learner);
	return app.banks.current().map((version) => bankEntry(version, attempts));
}
