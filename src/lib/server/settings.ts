import { join, resolve } from 'node:path';
import type { MailSettings } from './mail/settings.ts';
import type { OidcSettings } from './accounts/oidc-settings.ts';
import { readModelSettings, type ModelSettings } from './model/settings.ts';
import { StartError } from './start-error.ts';

/** Where the server keeps and finds things. */
export type Settings = {
	/** Folder of the database file and the secret. */
	data: string;
	/** Folder of the bank folders. */
	questions: string;
	/** A PostgreSQL address; a file under `data` where there is none. */
	databaseUrl: string | undefined;
	/** At least 32 characters; made once and kept under `data` where there is none. */
	secret: string | undefined;
	/** A language model that may be asked for facts as well; none unless it is set. */
	model: ModelSettings | undefined;
	/** How mail is sent; none is unless it is set. */
	mail: MailSettings | undefined;
	/** By whom people may sign in besides; nobody unless it is set. */
	oidc: OidcSettings | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What is set; an empty value counts as none. */
const given = (environment: Environment, name: string): string | undefined =>
	environment[name]?.trim() || undefined;

/** Mail needs all three: the server, the sender, and the origin that its links begin with. */
function readMailSettings(environment: Environment): MailSettings | undefined {
	const url = given(environment, 'DATELINE_SMTP_URL');
	if (url === undefined) return undefined;
	if (!/^smtps?:\/\//.test(url)) {
		throw new StartError(
			'setting_malformed',
			'DATELINE_SMTP_URL is not the address of a mail server; write smtps://name:password@host, or unset it to send no mail.',
		);
	}
	const from = given(environment, 'DATELINE_MAIL_FROM');
	const origin = given(environment, 'ORIGIN');
	if (from === undefined || origin === undefined) {
		throw new StartError(
			'setting_malformed',
			'DATELINE_SMTP_URL needs DATELINE_MAIL_FROM, the sender, and ORIGIN, which the links in mails begin with.',
		);
	}
	return { url, from, origin };
}

/** A provider needs its client's name and secret, and the origin that people are sent back to. */
function readOidcSettings(environment: Environment): OidcSettings | undefined {
	const issuer = given(environment, 'DATELINE_OIDC_ISSUER')?.replace(/\/$/, '');
	if (issuer === undefined) return undefined;
	const clientId = given(environment, 'DATELINE_OIDC_CLIENT_ID');
	const clientSecret = given(environment, 'DATELINE_OIDC_CLIENT_SECRET');
	const origin = given(environment, 'ORIGIN');
	if (!URL.canParse(issuer) || clientId === undefined || clientSecret === undefined || origin === undefined) {
		throw new StartError(
			'setting_malformed',
			'DATELINE_OIDC_ISSUER is the address of a provider, and needs DATELINE_OIDC_CLIENT_ID, DATELINE_OIDC_CLIENT_SECRET and ORIGIN beside it.',
		);
	}
	const name = given(environment, 'DATELINE_OIDC_NAME') ?? 'your school';
	return { issuer, clientId, clientSecret, name, origin };
}

/** The settings of `DATELINE_DATA`, `DATELINE_QUESTIONS`, `DATABASE_URL`, `DATELINE_SECRET` those of mail, the provider and the model. */
export function readSettings(environment: Environment): Settings {
	const databaseUrl = given(environment, 'DATABASE_URL');
	if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
		throw new StartError(
			'setting_malformed',
			'DATABASE_URL is not the address of a PostgreSQL database; write postgres://user:password@host:5432/name, or unset it to use a file.',
		);
	}
	const secret = given(environment, 'DATELINE_SECRET');
	if (secret !== undefined && secret.length < 32) {
		throw new StartError(
			'setting_malformed',
			'DATELINE_SECRET is too short; give at least 32 characters of chance.',
		);
	}
	return {
		mail: readMailSettings(environment),
		oidc: readOidcSettings(environment),
		data: resolve(given(environment, 'DATELINE_DATA') ?? 'data'),
		questions: resolve(given(environment, 'DATELINE_QUESTIONS') ?? 'questions'),
		databaseUrl,
		secret,
		model: readModelSettings((name) => given(environment, name)),
	};
}

export const databaseFile = ({ data }: Settings): string => join(data, 'dateline.db');
export const secretFile = ({ data }: Settings): string => join(data, 'secret');
