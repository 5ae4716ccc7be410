import { join } from 'node:path';
import { ROOT } from '../../src/cli/build-app.ts';
import type { Result } from '../../src/lib/core/kernel/result.ts';
import {
	readBankFile,
	readSources,
	type BankText,
	type Sources,
} from '../../src/lib/server/banks/read-folder.ts';

/** Where the banks are that are measured with. */
export const QUESTIONS = join(ROOT, 'questions');
/** A real article of usual length, with its facts and its bank. */
const FOLDER = join(QUESTIONS, '2025-10-27-choe-putin-moscow');

function sound<T>(read: Result<T, unknown>): T {
	if (read.ok) return read.value;
	throw new Error(`${FOLDER} is not sound; see "npm run dateline -- check".\n${JSON.stringify(read.error)}`);
}

export const articleSources = async (): Promise<Sources> => sound(await readSources(FOLDER));

export const articleBank = async (): Promise<BankText> => sound(await readBankFile(FOLDER));
