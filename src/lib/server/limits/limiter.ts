import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { Clock } from '../app.ts';
import type { Database } from '../database/database.ts';
import { POLICIES, type Policy, type PolicyName } from './policies.ts';

export type TooMany = { code: 'too_many_tries'; retryAfterSeconds: number };

/** Neither names nor addresses are kept in the open. */
const keyOf = (name: PolicyName, subject: string): string =>
	`${name}:${createHash('sha256').update(subject).digest('base64url').slice(0, 32)}`;

/**
 * Counts tries in the database, so that a restart forgets none and all processes count together. Each try is one
 * statement that changes no row where the share is used up: of many at once no more than the share get through.
 */
export class Limiter {
	readonly #database: Pick<Database, 'kysely' | 'transact'>;
	readonly #clock: Clock;

	constructor(database: Pick<Database, 'kysely' | 'transact'>, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	/** Takes one try from the subject's share, or says how long to wait. */
	async take(name: PolicyName, subject: string): Promise<Result<true, TooMany>> {
		const { kysely, transact } = this.#database;
		const { hits, seconds }: Policy = POLICIES[name];
		const now = this.#clock();
		const key = keyOf(name, subject);
		const over = sql<boolean>`limits.until <= ${now}`;
		const [, taken] = await transact([
			kysely.deleteFrom('limits').where('until', '<=', now).where('key', '<>', key).compile(),
			kysely
				.insertInto('limits')
				.values({ key, hits: 1, until: now + seconds * 1000 })
				.onConflict((conflict) =>
					conflict
						.column('key')
						.doUpdateSet({
							hits: sql`case when ${over} then 1 else limits.hits + 1 end`,
							until: sql`case when ${over} then excluded.until else limits.until end`,
						})
						.where(sql<boolean>`${over} or limits.hits < ${hits}`),
				)
				.compile(),
		]);
		if (taken !== 0) return ok(true);
		const row = await kysely.selectFrom('limits').select('until').where('key', '=', key).executeTakeFirst();
		return fail({
			code: 'too_many_tries',
			retryAfterSeconds: Math.max(1, Math.ceil(((row?.until ?? now) - now) / 1000)),
		});
	}

	/** Looks for what a guess may find, at the cost of one try; whoever finds it had not guessed, and gets the try back. */
	async guess<T, E>(
		name: PolicyName,
		subject: string,
		look: () => Promise<Result<T, E>>,
	): Promise<Result<T, E | TooMany>> {
		const taken = await this.take(name, subject);
		if (!taken.ok) return taken;
		const found = await look();
		if (found.ok) await this.#giveBack(name, subject);
		return found;
	}

	async #giveBack(name: PolicyName, subject: string): Promise<void> {
		const { kysely, transact } = this.#database;
		await transact([
			kysely
				.updateTable('limits')
				.set({ hits: sql`hits - 1` })
				.where('key', '=', keyOf(name, subject))
				.where('hits', '>', 0)
				.compile(),
		]);
	}
}

/** What stands for a visitor's address: of IPv6 the network of 64 bits, which is the least that one customer gets. */
export function addressKey(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
	const left = head === '' ? [] : head.split(':');
	const right = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
	return [...left, ...Array.from({ length: zeros }, () => '0'), ...right]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
