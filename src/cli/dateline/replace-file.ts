import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a text in place of a file whole: whoever reads it meanwhile, or after a crash, finds the old text or the new one. */
export async function replaceFile(file: string, text: string): Promise<void> {
	const beside = join(dirname(file), `.${process.pid}.tmp`);
	try {
		await writeFile(beside, text, { flush: true });
		await rename(beside, file);
	} finally {
		await rm(beside, { force: true });
	}
}

/** Whether the file holds exactly this text. */
export async function holds(file: string, text: string): Promise<boolean> {
	return readFile(file, 'utf8').then(
		(there) => there === text,
		() => false,
	);
}
