import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { secretFile, type Settings } from './settings.ts';
import { Signer } from './signer.ts';
import { reasonOf, StartError } from './start-error.ts';

const BYTES = 32;

const isCode = (error: unknown, code: string): boolean =>
	error instanceof Error && 'code' in error && error.code === code;

async function readSecret(file: string): Promise<Buffer | undefined> {
	try {
		const secret = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
		if (secret.length >= BYTES) return secret;
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw new StartError('secret_unusable', `The secret in ${file} cannot be read: ${reasonOf(error)}.`, {
			cause: error,
		});
	}
	throw new StartError(
		'secret_unusable',
		`The secret in ${file} is damaged; put it back, or remove the file to make a new one (guests then lose their attempts).`,
	);
}

/** Makes the folder of the data; readable by its owner alone where it is new. */
export async function makeDataFolder({ data }: Settings): Promise<void> {
	try {
		await mkdir(data, { recursive: true, mode: 0o700 });
		const trial = `${data}/.trial-${process.pid}`;
		await writeFile(trial, '');
		await rm(trial);
	} catch (error) {
		throw new StartError(
			'data_folder_unwritable',
			`The data folder ${data} cannot be written (${reasonOf(error)}); make it writable or name another in DATELINE_DATA.`,
			{ cause: error },
		);
	}
}

/**
 * The server's secret: `DATELINE_SECRET`, or the one in the data folder, which is made at the first start. It is
 * linked into place whole, so that of two processes that start at once both take the same.
 */
export async function openSecret(settings: Settings): Promise<Signer> {
	if (settings.secret !== undefined) return new Signer(Buffer.from(settings.secret, 'utf8'));
	const file = secretFile(settings);
	const known = await readSecret(file);
	if (known) return new Signer(known);
	const draft = `${file}-${process.pid}`;
	await writeFile(draft, randomBytes(BYTES).toString('base64url'), { mode: 0o600 });
	try {
		await link(draft, file);
	} catch (error) {
		if (!isCode(error, 'EEXIST')) throw error;
	} finally {
		await rm(draft, { force: true });
	}
	const made = await readSecret(file);
	if (made === undefined) throw new StartError('secret_unusable', `The secret in ${file} is gone again.`);
	return new Signer(made);
}
