import type { Database, Statement } from './database/database.ts';

/** Writes that wait for a commit before the server says that it is busy. */
const LONGEST_QUEUE = 4000;
/** Writes in one commit: more would only make the first of them wait. */
const LARGEST_BATCH = 500;

type Waiting = {
	statements: readonly Statement[];
	resolve: (changed: number[]) => void;
	reject: (reason: unknown) => void;
};

export type GroupCommitOptions = {
	queue?: number;
	batch?: number;
	/** Runs a task once what has already arrived has been read; `setImmediate` does. */
	soon?: (task: () => void) => void;
};

/**
 * Durable writes that share their commits. What arrives while one commit is under way goes into the next, and each
 * write is acknowledged only after the commit that holds it. A write that the database refuses fails alone.
 */
export class GroupCommit {
	readonly #database: Pick<Database, 'transact' | 'isAboutData'>;
	readonly #queue: Waiting[] = [];
	readonly #longest: number;
	readonly #largest: number;
	readonly #soon: (task: () => void) => void;
	#running = false;
	#idle: (() => void)[] = [];

	constructor(database: Pick<Database, 'transact' | 'isAboutData'>, options: GroupCommitOptions = {}) {
		this.#database = database;
		this.#longest = options.queue ?? LONGEST_QUEUE;
		this.#largest = options.batch ?? LARGEST_BATCH;
		this.#soon = options.soon ?? setImmediate;
	}

	/** True where nothing more can be taken for now; ask before `commit`. */
	get full(): boolean {
		return this.#queue.length >= this.#longest;
	}

	/** Writes the statements together, all or none; gives the rows that each changed once they are on the disk. */
	commit(statements: readonly Statement[]): Promise<number[]> {
		if (this.full) throw new Error('The queue of writes is full.');
		return new Promise((resolve, reject) => {
			this.#queue.push({ statements, resolve, reject });
			this.#start();
		});
	}

	/** Resolves once nothing is waiting or being written. */
	settled(): Promise<void> {
		if (!this.#running) return Promise.resolve();
		return new Promise((resolve) => this.#idle.push(resolve));
	}

	#start(): void {
		if (this.#running) return;
		this.#running = true;
		this.#soon(() => void this.#run());
	}

	async #run(): Promise<void> {
		await this.#write(this.#queue.splice(0, this.#largest));
		if (this.#queue.length > 0) {
			this.#soon(() => void this.#run());
			return;
		}
		this.#running = false;
		for (const resolve of this.#idle.splice(0)) resolve();
	}

	async #write(batch: readonly Waiting[]): Promise<void> {
		try {
			const changed = await this.#database.transact(batch.flatMap(({ statements }) => statements));
			let next = 0;
			for (const { statements, resolve } of batch) {
				resolve(changed.slice(next, next + statements.length));
				next += statements.length;
			}
		} catch (error) {
			if (batch.length === 1 || !this.#database.isAboutData(error)) {
				for (const { reject } of batch) reject(error);
				return;
			}
			for (const each of batch) await this.#write([each]);
		}
	}
}
