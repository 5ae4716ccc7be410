import { parser } from '../../core/kernel/accepts.ts';
import { AccountId, LearnerId } from '../../core/kernel/id.ts';
import type { Clock } from '../app.ts';
import { BoundedMap } from '../bounded-map.ts';
import type { Database } from '../database/database.ts';
import { prepared, type Is } from '../database/prepared.ts';
import { visitor, type AccountRole, type Person } from '../permissions/person.ts';

/** How many sessions and learners are remembered. */
const REMEMBERED = 20_000;
/**
 * How long what was read is believed, in milliseconds. What this process changes it forgets at once; another process on
 * the same database hears of it this much later.
 */
const BELIEVED = 60_000;

const ACCOUNT_ROLES: readonly AccountRole[] = ['student', 'teacher', 'admin'];
const accountRole = (role: string): AccountRole => ACCOUNT_ROLES.find((known) => known === role) ?? 'student';
const learnerId = parser(LearnerId);
const accountId = parser(AccountId);

type Known = { person: Person; until: number };

/**
 * Who is behind a session or a learner's cookie. Both are remembered, so that an answer asks the database for neither.
 */
export class People {
	readonly #sessions = new BoundedMap<string, Known>(REMEMBERED);
	readonly #learners = new BoundedMap<string, Known>(REMEMBERED);
	readonly #kysely: Database['kysely'];
	readonly #clock: Clock;
	readonly #session;
	readonly #learner;

	constructor({ kysely }: Pick<Database, 'kysely'>, clock: Clock) {
		this.#kysely = kysely;
		this.#clock = clock;
		this.#session = prepared((is: Is<{ token: string }>) =>
			kysely
				.selectFrom('sessions')
				.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
				.select([
					'sessions.id as session',
					'sessions.expires_at',
					'accounts.id',
					'accounts.role',
					'accounts.name',
					'accounts.learner_id',
				])
				.where('sessions.token', '=', is('token')),
		);
		this.#learner = prepared((is: Is<{ learner: string }>) =>
			kysely
				.selectFrom('learners')
				.leftJoin('guests', 'guests.learner_id', 'learners.id')
				.leftJoin('accounts', 'accounts.learner_id', 'learners.id')
				.select(['guests.name as guest', 'accounts.id as account'])
				.where('learners.id', '=', is('learner')),
		);
	}

	/** Whose session this is; null where there is none, or it is over. */
	async bySession(token: string): Promise<Person | null> {
		const now = this.#clock();
		const known = this.#sessions.get(token);
		if (known !== undefined && now < known.until) return known.person;
		const { rows } = await this.#kysely.executeQuery(this.#session({ token }));
		const [row] = rows;
		if (row === undefined || row.expires_at <= now) {
			this.#sessions.delete(token);
			return null;
		}
		const account = accountId(row.id);
		const learner = learnerId(row.learner_id);
		if (!account.success || !learner.success) throw new Error('An account has an id that is none.');
		const person: Person = {
			role: accountRole(row.role),
			learner: learner.data,
			account: account.data,
			session: row.session,
			name: row.name,
		};
		const until = Math.min(now + BELIEVED, row.expires_at);
		this.#sessions.set(token, { person, until });
		return person;
	}

	/** Whom a learner's cookie stands for: a guest, or a visitor. A learner who has an account is reached by a session only. */
	async byLearner(learner: LearnerId): Promise<Person> {
		const now = this.#clock();
		const known = this.#learners.get(learner);
		if (known !== undefined && now < known.until) return known.person;
		const { rows } = await this.#kysely.executeQuery(this.#learner({ learner }));
		const [row] = rows;
		const person = ((): Person => {
			if (row?.account) return visitor(null);
			if (row?.guest) return { ...visitor(learner), role: 'guest', name: row.guest };
			return visitor(learner);
		})();
		this.#learners.set(learner, { person, until: now + BELIEVED });
		return person;
	}

	/** To be called for every session that is ended. */
	forgetSessions(tokens: readonly string[]): void {
		for (const token of tokens) this.#sessions.delete(token);
	}

	/** To be called where sessions were ended of which only the account is known; rare, and read again soon enough. */
	forgetAll(): void {
		this.#sessions.clear();
	}

	/** To be called where a learner becomes a guest, or gets an account. */
	forgetLearner(learner: string): void {
		this.#learners.delete(learner);
	}
}
