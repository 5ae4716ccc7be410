import { refused, shown, type Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';

/** Turns the plain data of one version into that of the next. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `MIGRATIONS[0]` turns version 1 into version 2, and so on: one for each version before `BANK_VERSION`. */
export const MIGRATIONS: readonly Migration[] = [];

const isMapping = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The plain data of a bank file in the version that this code writes; an older one goes through every migration on its
 * way. Problems: `bank_format_unknown` (not a bank at all) and `bank_version_unknown` (of a newer Dateline, or none).
 */
export function migrateBank(value: unknown, migrations = MIGRATIONS): Result<unknown, Problem[]> {
	if (!isMapping(value) || value.format !== 'dateline-bank') {
		const found = isMapping(value) ? shown(value.format) : shown(value);
		return refused({ code: 'bank_format_unknown', path: 'format', found, expected: '"dateline-bank"' });
	}
	const { version } = value;
	const newest = migrations.length + 1;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > newest) {
		const expected = newest === 1 ? '1' : `1 to ${newest}`;
		return refused({ code: 'bank_version_unknown', path: 'version', found: shown(version), expected });
	}
	let bank = value;
	for (const [step, migration] of migrations.slice(version - 1).entries()) {
		bank = { ...migration(bank), version: version + step + 1 };
	}
	return ok(bank);
}
