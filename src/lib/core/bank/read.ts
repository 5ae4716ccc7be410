import { accepts } from '../kernel/accepts.ts';
import { readJson } from '../kernel/json.ts';
import { MOST_PROBLEMS, refused, schemaProblems, type Problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { bankProblems } from './check.ts';
import { migrateBank } from './migrate.ts';
import { Bank } from './schema.ts';

/** The longest bank file that is read, in UTF-16 code units. */
export const BANK_LIMIT = 10_000_000;

/**
 * A bank from the text of its file, of this version or an older one, checked whole: once it is read, its references
 * resolve and its proofs stand in its article. Problems: `bank_too_large`, `json_syntax` (with line and column),
 * `bank_format_unknown`, `bank_version_unknown`, `schema`, and those of `bankProblems`; at most `MOST_PROBLEMS`.
 */
export function readBank(json: string): Result<Bank, Problem[]> {
	if (json.length > BANK_LIMIT) {
		const found = `${json.length} characters`;
		return refused({ code: 'bank_too_large', path: '', found, expected: `at most ${BANK_LIMIT} characters` });
	}
	const parsed = readJson(json.replace(/^\uFEFF/, ''));
	if (!parsed.ok) return parsed;
	const migrated = migrateBank(parsed.value);
	if (!migrated.ok) return migrated;
	const bank = asBank(migrated.value);
	if (!bank.ok) return bank;
	const problems = bankProblems(bank.value);
	return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : bank;
}

const isBank = accepts(Bank);

/** Plain data as a bank: a whole one by the fast check, any other by the schema, which says what is wrong. */
function asBank(value: unknown): Result<Bank, Problem[]> {
	if (isBank(value)) return ok(value);
	const parsed = Bank.safeParse(value);
	return parsed.success ? ok(parsed.data) : fail(schemaProblems(parsed.error, value));
}

/** The bytes of a bank file: keys in the schema's order, tabs, a line break at the end; the same bank gives the same bytes. */
export const writeBank = (bank: Bank): string => `${JSON.stringify(Bank.parse(bank), null, '\t')}\n`;
