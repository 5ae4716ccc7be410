import type { BetterAuthOptions } from 'better-auth';
import type { Database } from '../database/database.ts';
import { authAdapter } from './auth-adapter.ts';
import type { OidcSettings } from './oidc-settings.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from './password.ts';

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** How long a link for a new password works, in seconds. */
export const RESET_SECONDS = 60 * 60;

export type AuthParts = {
	database: Pick<Database, 'kysely' | 'transact'>;
	/** Signs what better-auth signs; derived from the server's secret. */
	secret: string;
	newId: () => string;
	/** A provider by which people may sign in besides. */
	oidc?: OidcSettings;
	/** Sends the link for a new password; none where no mail is sent. */
	sendReset?: (to: { email: string; name: string }, token: string) => Promise<void>;
};

/** Our names for better-auth's tables and columns. */
const NAMES = {
	user: {
		modelName: 'accounts',
		fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
		// Not asked for in what comes from outside: the hook below gives them, and the table wants them.
		additionalFields: {
			role: { type: 'string', required: false, input: false },
			learnerId: { type: 'string', required: false, input: false, fieldName: 'learner_id' },
		},
	},
	account: {
		modelName: 'logins',
		fields: {
			userId: 'account_id',
			providerId: 'provider',
			accountId: 'provider_account',
			accessToken: 'access_token',
			refreshToken: 'refresh_token',
			idToken: 'id_token',
			accessTokenExpiresAt: 'access_token_expires_at',
			refreshTokenExpiresAt: 'refresh_token_expires_at',
			createdAt: 'created_at',
			updatedAt: 'updated_at',
		},
	},
	session: {
		modelName: 'sessions',
		expiresIn: SESSION_SECONDS,
		fields: {
			userId: 'account_id',
			expiresAt: 'expires_at',
			ipAddress: 'ip_address',
			userAgent: 'user_agent',
			createdAt: 'created_at',
			updatedAt: 'updated_at',
		},
	},
	verification: {
		modelName: 'verifications',
		storeIdentifier: 'hashed',
		fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
	},
} as const satisfies BetterAuthOptions;

/** The code flow with PKCE, by the provider's own configuration; its word for who somebody is must be signed. */
async function provider({ issuer, clientId, clientSecret, origin }: OidcSettings) {
	const { genericOAuth } = await import('better-auth/plugins/generic-oauth');
	return genericOAuth({
		config: [
			{
				providerId: 'oidc',
				discoveryUrl: `${issuer}/.well-known/openid-configuration`,
				requireIdTokenVerification: true,
				clientId,
				clientSecret,
				scopes: ['openid', 'email', 'profile'],
				pkce: true,
				redirectURI: `${origin}/oidc/callback`,
			},
		],
	});
}

async function make({ database, secret, newId, oidc, sendReset }: AuthParts) {
	// Loaded when somebody first signs in: it takes a quarter of a second and fifty megabytes.
	const { betterAuth } = await import('better-auth/minimal');
	return betterAuth({
		...NAMES,
		appName: 'Dateline',
		// Its own addresses are not served: only its functions are called, and our pages have theirs.
		baseURL: oidc?.origin ?? 'http://localhost',
		secret,
		database: authAdapter(database, newId),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
			password: { hash: hashPassword, verify: verifyPassword },
			revokeSessionsOnPasswordReset: true,
			resetPasswordTokenExpiresIn: RESET_SECONDS,
			...(sendReset && { sendResetPassword: ({ user, token }) => sendReset(user, token) }),
		},
		// Whoever comes from the provider for the first time is a student, with a learner of their own.
		databaseHooks: {
			user: {
				create: {
					async before(user) {
						const learnerId = newId();
						const { kysely, transact } = database;
						const learner = { id: learnerId, created_at: Date.now() };
						await transact([kysely.insertInto('learners').values(learner).compile()]);
						return { data: { ...user, role: 'student', learnerId } };
					},
				},
			},
		},
		plugins: oidc === undefined ? [] : [await provider(oidc)],
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
	});
}

export type Auth = Awaited<ReturnType<typeof make>>;

/** better-auth over the app's database, made when it is first asked for. */
export function openAuth(parts: AuthParts): () => Promise<Auth> {
	let made: Promise<Auth> | undefined;
	return () => (made ??= make(parts));
}
