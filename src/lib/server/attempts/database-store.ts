import type { Attempt, Recorded } from '../../core/attempt/schema.ts';
import { BoundedMap } from '../bounded-map.ts';
import type { Database, Statement } from '../database/database.ts';
import { GroupCommit } from '../group-commit.ts';
import { attemptReads } from './reads.ts';
import { attemptRow } from './rows.ts';
import type { AttemptStore, Saved } from './store.ts';
import { attemptWrites } from './writes.ts';

/** Attempts remembered between two answers; each a few kilobytes. */
const REMEMBERED = 10_000;

const holds = (attempt: Attempt, { id }: Recorded): boolean =>
	attempt.recorded.some((recorded) => recorded.id === id);

/** Attempts in a database. Every write goes through the group commit. */
export function databaseStore(database: Database, commits = new GroupCommit(database)): AttemptStore {
	const reads = attemptReads(database);
	const writes = attemptWrites(database);
	const seen = new BoundedMap<string, Attempt>(REMEMBERED);

	/** Each group of statements is saved where its last one changed a row. */
	const save = async (statements: Statement[]): Promise<Saved> => {
		if (commits.full) return 'busy';
		const changed = await commits.commit(statements);
		return (changed.at(-1) ?? 0) > 0 ? 'saved' : 'overtaken';
	};

	const find: AttemptStore['find'] = async (id, learner) => {
		const attempt = await reads.find(id, learner);
		if (attempt) seen.set(id, attempt);
		return attempt;
	};

	return {
		find,
		list: (learner) => reads.list(learner),
		all: (learner, bank) => reads.all(learner, bank),

		async recall(id, learner) {
			const known = seen.get(id);
			// Another learner's may have become this one's since it was seen.
			return known?.learner === learner ? known : find(id, learner);
		},

		async create(attempt) {
			const saved = await save([
				writes.keepLearner({ id: attempt.learner, created_at: attempt.startedAt }),
				writes.create(attemptRow(attempt)),
			]);
			if (saved === 'saved') seen.set(attempt.id, attempt);
			return saved;
		},

		async record(attempt, { attempt: decided, recorded }) {
			const saved = await save([
				writes.record({
					attempt_id: attempt.id,
					id: recorded.id,
					question_id: recorded.question,
					turn: attempt.recorded.filter(({ question }) => question === recorded.question).length,
					response: JSON.stringify(recorded.response),
					mark: recorded.mark,
					at: recorded.at,
					certainty: recorded.certainty ?? null,
					closes: recorded.closes ? 1 : null,
				}),
			]);
			const known = seen.get(attempt.id);
			if (saved === 'overtaken') seen.delete(attempt.id);
			else if (saved === 'saved' && known === attempt) seen.set(attempt.id, decided);
			else if (saved === 'saved' && known && !holds(known, recorded)) {
				seen.set(attempt.id, { ...known, recorded: [...known.recorded, recorded] });
			}
			return saved;
		},

		async flag(attempt, question, flagged) {
			if (attempt.flagged.includes(question) === flagged) return 'saved';
			const row = { attempt_id: attempt.id, question_id: question };
			seen.delete(attempt.id);
			return save([flagged ? writes.flag(row) : writes.unflag(row)]);
		},

		async finish(attempt, finishedAt, percent) {
			seen.delete(attempt.id);
			return save([
				writes.hold({ id: attempt.id }),
				writes.finish({ id: attempt.id, at: finishedAt, percent, responses: attempt.recorded.length }),
			]);
		},

		forget(ids) {
			for (const id of ids) seen.delete(id);
		},

		close: () => commits.settled(),
	};
}
