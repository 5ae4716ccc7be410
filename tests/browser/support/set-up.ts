import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, ROOT } from '../../../src/cli/build-app.ts';
import { FIXTURE_ID, fixtureBank } from './fixture-bank.ts';

/** The folder of banks that the tests' servers read, made once for the whole run. */
export const QUESTIONS_VARIABLE = 'DATELINE_TEST_QUESTIONS';
/** A bank that is not served: its version is of a later Dateline. */
export const REFUSED_ID = '2025-02-02-refused';

/** Builds the app, and lays out the banks: the project's own, the fixture, and a refused one. */
export default async function setUp(): Promise<() => Promise<void>> {
	await buildApp();
	const questions = await mkdtemp(join(tmpdir(), 'dateline-questions-'));
	await cp(join(ROOT, 'questions'), questions, { recursive: true });
	await writeBankFile(questions, FIXTURE_ID, fixtureBank());
	await writeBankFile(questions, REFUSED_ID, { ...fixtureBank(), version: 99 });
	process.env[QUESTIONS_VARIABLE] = questions;
	return () => rm(questions, { recursive: true, force: true });
}

/** A bank folder that holds the bank alone, which is whole in itself. */
export async function writeBankFile(questions: string, name: string, bank: unknown): Promise<void> {
	await mkdir(join(questions, name));
	await writeFile(join(questions, name, 'bank.json'), JSON.stringify(bank));
}
