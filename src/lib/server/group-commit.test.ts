import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Statement } from './database/database.ts';
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts';

class DataError extends Error {}

/** A database whose commits end when the test says so. */
function fakeDatabase() {
	const commits: { names: string[]; succeed(): void; break(error: Error): void }[] = [];
	return {
		commits,
		isAboutData: (error: unknown) => error instanceof DataError,
		transact: (statements: readonly Statement[]) =>
			new Promise<number[]>((resolve, reject) => {
				const names = statements.map(({ sql }) => sql);
				commits.push({
					names,
					succeed: () => (names.includes('bad') ? reject(new DataError('bad')) : resolve(names.map(() => 1))),
					break: reject,
				});
			}),
	};
}

/** Lets everything run that waits for nothing but a promise. */
async function settle() {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function setUp(options: GroupCommitOptions = {}) {
	const database = fakeDatabase();
	const tasks: (() => void)[] = [];
	const group = new GroupCommit(database, { ...options, soon: (task) => tasks.push(task) });
	const done: string[] = [];
	const write = (...names: string[]) => {
		const name = names.join('+');
		group.commit(names.map((sql) => CompiledQuery.raw(sql))).then(
			(changed) => done.push(`${name} ${changed.join('')}`),
			(error: unknown) => done.push(`${name} ${error instanceof Error ? error.message : 'no error'}`),
		);
	};
	return {
		database,
		group,
		done,
		write,
		/** Runs what was put off, as the next turn of the event loop does. */
		turn: async () => {
			for (const task of tasks.splice(0)) task();
			await settle();
		},
		commitNext: async () => {
			const waiting = database.commits.at(-1);
			if (!waiting) throw new Error('Nothing is being committed.');
			waiting.succeed();
			await settle();
		},
	};
}

describe('group commit', () => {
	it('puts what has arrived into one commit and acknowledges nothing before it', async () => {
		const { database, done, write, turn, commitNext } = setUp();
		write('a');
		write('b');
		expect(database.commits).toHaveLength(0);
		await turn();
		expect(database.commits.map(({ names }) => names)).toEqual([['a', 'b']]);
		expect(done).toEqual([]);
		await commitNext();
		expect(done).toEqual(['a 1', 'b 1']);
	});

	it('puts what arrives during a commit into the next one', async () => {
		const { database, done, write, turn, commitNext } = setUp();
		write('a');
		await turn();
		write('b');
		write('c');
		await turn();
		expect(database.commits).toHaveLength(1);
		await commitNext();
		expect(done).toEqual(['a 1']);
		await turn();
		expect(database.commits.map(({ names }) => names)).toEqual([['a'], ['b', 'c']]);
		await commitNext();
		expect(done).toEqual(['a 1', 'b 1', 'c 1']);
	});

	it('gives each write the counts of its own statements', async () => {
		const { done, write, turn, commitNext } = setUp();
		write('a', 'b');
		write('c');
		await turn();
		await commitNext();
		expect(done).toEqual(['a+b 11', 'c 1']);
	});

	it('writes the neighbours of a refused write one by one and fails it alone', async () => {
		const { database, done, write, turn, commitNext } = setUp();
		write('a');
		write('bad');
		write('c');
		await turn();
		for (let commit = 0; commit < 4; commit += 1) await commitNext();
		expect(database.commits.map(({ names }) => names.join())).toEqual(['a,bad,c', 'a', 'bad', 'c']);
		expect(done).toEqual(['a 1', 'bad bad', 'c 1']);
	});

	it('fails all of a commit where the database itself is away, without trying each', async () => {
		const { database, done, write, turn } = setUp();
		write('a');
		write('b');
		await turn();
		database.commits[0]?.break(new Error('away'));
		await settle();
		expect(done).toEqual(['a away', 'b away']);
		expect(database.commits).toHaveLength(1);
	});

	it('goes on with the next commit after one that failed', async () => {
		const { database, done, write, turn, commitNext } = setUp();
		write('a');
		await turn();
		write('b');
		database.commits[0]?.break(new Error('away'));
		await settle();
		await turn();
		await commitNext();
		expect(done).toEqual(['a away', 'b 1']);
	});

	it('says that it is full while the queue is, and takes writes again after', async () => {
		const { group, write, turn, commitNext } = setUp({ queue: 2 });
		write('a');
		await turn();
		write('b');
		expect(group.full).toBe(false);
		write('c');
		expect(group.full).toBe(true);
		expect(() => group.commit([])).toThrow('full');
		await commitNext();
		await turn();
		expect(group.full).toBe(false);
	});

	it('commits no more at once than its largest batch', async () => {
		const { database, write, turn, commitNext } = setUp({ batch: 2 });
		for (const name of ['a', 'b', 'c']) write(name);
		await turn();
		await commitNext();
		await turn();
		expect(database.commits.map(({ names }) => names)).toEqual([['a', 'b'], ['c']]);
	});

	it('is settled once all that waits is written, also what comes meanwhile', async () => {
		const { group, done, write, turn, commitNext } = setUp();
		await group.settled();
		write('a');
		void group.settled().then(() => done.push('settled'));
		await turn();
		write('b');
		await commitNext();
		expect(done).toEqual(['a 1']);
		await turn();
		await commitNext();
		expect(done).toEqual(['a 1', 'b 1', 'settled']);
	});
});
