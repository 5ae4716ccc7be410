import { parse } from 'csv-parse/sync';
import { readEmail, readName } from '../accounts/email.ts';

/** More lines than that are added in parts. */
export const MOST_LINES = 300;

/** Why a line cannot be added. */
export type RosterProblem = 'name_malformed' | 'email_malformed' | 'twice' | 'in_class' | 'too_many_columns';
export type RosterLine = {
	/** Counted from 1, as an editor does. */
	line: number;
	name: string;
	email: string | null;
	problem?: RosterProblem;
};

type Column = 'name' | 'first' | 'last' | 'email';
/** Names of columns, as school systems write them, in small letters. */
const COLUMNS: Readonly<Record<string, Column>> = {
	name: 'name',
	'full name': 'name',
	student: 'name',
	nickname: 'name',
	'first name': 'first',
	'given name': 'first',
	'last name': 'last',
	surname: 'last',
	'family name': 'last',
	email: 'email',
	'e-mail': 'email',
	'email address': 'email',
	mail: 'email',
};

type Cells = { cells: string[]; line: number };

/** The cells of each line that has any; quotation marks and the three usual separators are understood (RFC 4180). */
function read(text: string): Cells[] {
	const records: unknown = parse(text, {
		bom: true,
		delimiter: [',', ';', '\t'],
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		trim: true,
		info: true,
	});
	if (!Array.isArray(records)) return [];
	return records.map((entry: { record: string[]; info: { lines: number } }) => ({
		cells: entry.record,
		line: entry.info.lines,
	}));
}

/** Where the columns are: by the first line where it names them, else name and then mail. */
function columnsOf(first: Cells | undefined): { headed: boolean; columns: readonly (Column | undefined)[] } {
	const named = first?.cells.map((cell) => COLUMNS[cell.toLowerCase()]) ?? [];
	const headed = named.length > 0 && named.every((column) => column !== undefined);
	return { headed, columns: headed ? named : ['name', 'email'] };
}

/**
 * The lines of a roster as it was pasted, each with what is wrong with it.
 * @param known names that the class has already
 */
export function readRoster(text: string, known: readonly string[]): RosterLine[] {
	const records = read(text);
	const { headed, columns } = columnsOf(records[0]);
	const fold = (name: string) => name.normalize('NFKC').toLowerCase();
	const inClass = new Set(known.map(fold));
	const seen = new Set<string>();
	return records.slice(headed ? 1 : 0).map(({ cells, line }): RosterLine => {
		const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
		const written = cell('name') || `${cell('first')} ${cell('last')}`;
		const name = readName(written);
		const mail = cell('email');
		const email = mail === '' ? undefined : readEmail(mail);
		const shown = { line, name: name.success ? name.data : written.trim(), email: email?.data ?? null };
		if (cells.slice(columns.length).some((extra) => extra !== ''))
			return { ...shown, problem: 'too_many_columns' };
		if (!name.success) return { ...shown, problem: 'name_malformed' };
		if (email && !email.success) return { ...shown, email: mail, problem: 'email_malformed' };
		const key = fold(name.data);
		if (inClass.has(key)) return { ...shown, problem: 'in_class' };
		if (seen.has(key)) return { ...shown, problem: 'twice' };
		seen.add(key);
		return shown;
	});
}
