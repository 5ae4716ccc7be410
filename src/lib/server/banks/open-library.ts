import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBank } from '../../core/bank/read.ts';
import { BoundedMap } from '../bounded-map.ts';
import type { Database } from '../database/database.ts';
import { bankFoldersIn } from './bank-folders.ts';
import { bankVersion, type BankLibrary, type BankVersion, type RefusedBank } from './library.ts';
import { BANK_FILE, readBankFolder } from './read-folder.ts';

/** Old versions kept in memory for attempts that pinned them; each a few megabytes at most. */
const REMEMBERED = 50;

/** What names a version of a bank: the SHA-256 of its file's text, in hexadecimal. */
export const bankHash = (json: string): string => createHash('sha256').update(json).digest('hex');

const newestFirst = (first: BankVersion, second: BankVersion): number =>
	second.bank.article.published.localeCompare(first.bank.article.published) ||
	first.id.localeCompare(second.id);

/**
 * Reads every bank folder under `questions`, keeps the good ones in the database by the hash of their text, and tells
 * of the others; and of `questions` itself, where that is no folder. Of two folders with the same article the second is
 * refused.
 */
export async function openLibrary(database: Database, questions: string, now: number): Promise<BankLibrary> {
	const current = new Map<string, BankVersion>();
	const refused: RefusedBank[] = [];
	const pinned = new BoundedMap<string, BankVersion>(REMEMBERED);

	const listed = await bankFoldersIn(questions);
	for (const problem of listed.ok ? listed.value.problems : listed.error)
		refused.push({ folder: problem.file, problems: [problem] });
	for (const folder of listed.ok ? listed.value.folders : []) {
		const read = await readBankFolder(folder);
		if (!read.ok) {
			refused.push({ folder, problems: read.error });
			continue;
		}
		const { bank, json } = read.value;
		const version = bankVersion(bank, bankHash(json));
		if (current.has(version.id)) {
			const found = JSON.stringify(version.id);
			const expected = 'an article that no other folder has';
			const file = join(folder, BANK_FILE);
			refused.push({
				folder,
				problems: [{ code: 'duplicate_bank', path: 'article.id', found, expected, file }],
			});
			continue;
		}
		await database.transact([
			database.kysely
				.insertInto('banks')
				.values({ hash: version.hash, id: version.id, json, created_at: now })
				.onConflict((conflict) => conflict.doNothing())
				.compile(),
		]);
		current.set(version.id, version);
	}

	const list = [...current.values()].sort(newestFirst);
	const byHash = new Map(list.map((version) => [version.hash, version]));

	return {
		current: () => list,
		find: (id) => current.get(id),
		refused: () => refused,
		async version(hash) {
			const known = byHash.get(hash) ?? pinned.get(hash);
			if (known) return known;
			const row = await database.kysely
				.selectFrom('banks')
				.select('json')
				.where('hash', '=', hash)
				.executeTakeFirst();
			if (row === undefined) return undefined;
			const read = readBank(row.json);
			if (!read.ok) throw new Error(`The bank version ${hash} in the database cannot be read any more.`);
			const version = bankVersion(read.value, hash);
			pinned.set(hash, version);
			return version;
		},
	};
}
