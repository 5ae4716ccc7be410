import { databaseAccounts, type Accounts } from './accounts/accounts.ts';
import { openAuth, type Auth } from './accounts/auth.ts';
import type { OidcSettings } from './accounts/oidc-settings.ts';
import { People } from './accounts/people.ts';
import type { ChanceSource, Clock } from './app.ts';
import { databaseClasses, type Classes } from './classes/classes.ts';
import { databaseInvitations, type Invitations } from './classes/invitations.ts';
import { databaseMembers, type Members } from './classes/members.ts';
import type { Database } from './database/database.ts';
import { uuidv7 } from '../core/kernel/id.ts';
import { Limiter } from './limits/limiter.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Signer } from './signer.ts';

/** Who people are, and what they belong to. */
export type Identity = {
	readonly people: People;
	readonly accounts: Accounts;
	readonly classes: Classes;
	readonly members: Members;
	readonly invitations: Invitations;
	readonly limits: Limiter;
	/** better-auth, loaded when it is first asked for. */
	readonly auth: () => Promise<Auth>;
	/** Undefined where no mail is sent. */
	readonly mail: Mailer | undefined;
	/** What the provider is called by whom people may sign in; undefined where there is none. */
	readonly provider: string | undefined;
};

export type IdentityParts = {
	database: Database;
	clock: Clock;
	chance: ChanceSource;
	secret: Signer;
	mail?: Mailer | undefined;
	oidc?: OidcSettings | undefined;
};

/** All that knows people, over one database. */
export function openIdentity({ database, clock, chance, secret, mail, oidc }: IdentityParts): Identity {
	return {
		people: new People(database, clock),
		accounts: databaseAccounts(database),
		classes: databaseClasses(database),
		members: databaseMembers(database),
		invitations: databaseInvitations(database),
		limits: new Limiter(database, clock),
		auth: openAuth({
			database,
			secret: secret.mac('better-auth', '1'),
			newId: () => uuidv7(clock(), chance(10)),
			...(oidc && { oidc }),
			...(mail && { sendReset: (to, token) => mail.sendReset(to, token) }),
		}),
		mail,
		provider: oidc?.name,
	};
}
