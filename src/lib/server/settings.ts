import { join, resolve } from 'node:path';
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
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What is set; an empty value counts as none. */
const given = (environment: Environment, name: string): string | undefined =>
	environment[name]?.trim() || undefined;

/** The settings of `DATELINE_DATA`, `DATELINE_QUESTIONS`, `DATABASE_URL`, `DATELINE_SECRET` and those of the model. */
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
		data: resolve(given(environment, 'DATELINE_DATA') ?? 'data'),
		questions: resolve(given(environment, 'DATELINE_QUESTIONS') ?? 'questions'),
		databaseUrl,
		secret,
		model: readModelSettings((name) => given(environment, name)),
	};
}

export const databaseFile = ({ data }: Settings): string => join(data, 'dateline.db');
export const secretFile = ({ data }: Settings): string => join(data, 'secret');
