import type { AttemptStore } from './attempts/store.ts';
import type { BankLibrary } from './banks/library.ts';
import type { Database } from './database/database.ts';
import type { Identity } from './identity.ts';
import type { Signer } from './signer.ts';

/** Milliseconds since 1970. The only clock that decides anything. */
export type Clock = () => number;

/** That many bytes of chance, fit for ids and secrets. */
export type ChanceSource = (bytes: number) => Uint8Array;

/** All that the use-cases work with; made once by `openApp`, or piece by piece in a test. */
export type App = Identity & {
	readonly database: Database;
	readonly attempts: AttemptStore;
	readonly banks: BankLibrary;
	readonly clock: Clock;
	readonly chance: ChanceSource;
	/** Signs cookies and links, and derives the token that sets the installation up. */
	readonly secret: Signer;
	/** Lets the commit under way finish, then closes the database. Once only; a second call does nothing. */
	close(): Promise<void>;
};
