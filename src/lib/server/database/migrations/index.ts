import type { Kysely } from 'kysely';
import type { Tables } from '../tables/index.ts';
import { up as attempts } from './0001-attempts.ts';
import { up as accounts } from './0002-accounts.ts';
import { up as classes } from './0003-classes.ts';
import { up as triesAndCertainty } from './0004-tries-and-certainty.ts';

export type Migration = { name: string; up: (db: Kysely<Tables>) => Promise<void> };

/** In the order in which they are run. A migration that was ever released is never changed; add another. */
export const MIGRATIONS: readonly Migration[] = [
	{ name: '0001-attempts', up: attempts },
	{ name: '0002-accounts', up: accounts },
	{ name: '0003-classes', up: classes },
	{ name: '0004-tries-and-certainty', up: triesAndCertainty },
];
