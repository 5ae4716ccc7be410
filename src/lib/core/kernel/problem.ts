import type { z } from 'zod';
import { bySlip, type Found } from './keys.ts';
import { fail, type Result } from './result.ts';

/**
 * One thing wrong with a file that somebody wrote. `code` is for the edge to explain, the rest for the reader to
 * find the spot and mend it.
 */
export type Problem = {
	code: string;
	/** Where: `facts[3].clause.object`; `line 3, column 5` for text that cannot be parsed; empty for the whole file. */
	path: string;
	/** What stands there, short, as it would be written: `"Choe met"`, `12`, `nothing`, `a list of 3`. */
	found: string;
	/** What should stand there. */
	expected?: string;
};

/** A file with more problems than this is listed no further: the first ones are what to mend. */
export const MOST_PROBLEMS = 50;

/** A file refused for one problem. */
export const refused = (problem: Problem): Result<never, Problem[]> => fail<Problem[]>([problem]);

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** `['facts', 3, 'clause']` as `facts[3].clause`. */
export function pathText(path: Path): string {
	let text = '';
	for (const part of path) {
		if (typeof part === 'number') text += `[${part}]`;
		else text += text === '' ? String(part) : `.${String(part)}`;
	}
	return text;
}

/** A text of at most `most` characters, cut in the middle of nothing but its end. */
export const cut = (text: string, most = 80): string =>
	text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** A value in few words; never walks into it, so that depth and size do not matter. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'string') return JSON.stringify(cut(value));
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (value === null) return 'null';
	if (typeof value !== 'object') return typeof value;
	const keys = Object.keys(value);
	if (keys.length === 0) return 'an empty mapping';
	return `a mapping with ${cut(keys.slice(0, 6).join(', '))}${keys.length > 6 ? ', …' : ''}`;
}

/** The value at a path of plain data; only own properties are followed. */
function valueAt(input: unknown, path: Path): unknown {
	let value = input;
	for (const part of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = Reflect.get(value, part);
	}
	return value;
}

function oneOf(values: readonly unknown[]): string {
	const list = values.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value)));
	return values.length === 1 ? list.join() : `one of ${list.join(', ')}`;
}

const TYPE_WORDS: Record<string, string> = {
	object: 'a mapping',
	record: 'a mapping',
	array: 'a list',
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
};

const BOUND_WORDS: Record<string, string> = { string: ' characters', array: ' entries' };

/** Formats that have no sentence of their own in their schema, with one that fits. */
const FORMAT_WORDS: Record<string, string> = {
	date: 'a day of the calendar, such as 2025-10-27,',
	url: 'a whole address, such as https://example.org/news,',
};

function bound(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
	const [word, value] =
		issue.code === 'too_big'
			? [issue.inclusive === false ? 'less than' : 'at most', issue.maximum]
			: [issue.inclusive === false ? 'more than' : 'at least', issue.minimum];
	return `${word} ${value}${BOUND_WORDS[issue.origin] ?? ''}`;
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return TYPE_WORDS[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return oneOf(issue.values);
		case 'invalid_union':
			return 'options' in issue && issue.options ? oneOf(issue.options) : issue.message;
		case 'too_big':
		case 'too_small':
			return bound(issue);
		case 'unrecognized_keys':
			return 'no key of this name';
		case 'invalid_format':
			return FORMAT_WORDS[issue.format] ?? issue.message;
		default:
			return issue.message;
	}
}

const asFound = (code: string, path: Path, value: unknown, expected: string): Found => ({
	code,
	path,
	found: shown(value),
	expected,
	...(value === undefined && { key: 'missing' }),
});

/** Of a union's branches the nearest one: least of missing and unknown keys at its top, then the fewest issues. Branches that tie are named together. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Found[] {
	const branches = issue.errors.map((issues) => issues.flatMap((inner) => fromIssue(inner, path, input)));
	const cost = (branch: Found[]) =>
		branch.filter(({ key, path: at }) => key !== undefined && at.length === path.length + 1).length * 1000 +
		branch.length;
	const least = Math.min(...branches.map(cost));
	// Where even the nearest has both a key too few and one too many, the key may be a slip for that of any branch that knows the other keys.
	const nearest =
		least >= 2000 ? leastUnknown(branches) : branches.filter((branch) => cost(branch) === least);
	const [only] = nearest;
	if (only !== undefined && nearest.length === 1) return only;
	const expected = [...new Set(nearest.map((branch) => wanted(branch[0], path)))].join(', or ');
	return [asFound('schema', path, valueAt(input, path), expected || 'another value')];
}

/** The branches that know most of the keys; where none has one too many, nothing says which is meant, and the first is. */
function leastUnknown(branches: readonly Found[][]): Found[][] {
	const unknown = (branch: Found[]) => branch.filter(({ key }) => key === 'unknown').length;
	const least = Math.min(...branches.map(unknown));
	const nearest = branches.filter((branch) => unknown(branch) === least);
	return least === 0 ? nearest.slice(0, 1) : nearest;
}

/** What a branch wanted, said from the place of the union: `the key "entity"` for a missing key in it. */
function wanted(found: Found | undefined, at: Path): string {
	if (found === undefined) return '';
	return found.path.length > at.length
		? `the key "${pathText(found.path.slice(at.length))}"`
		: found.expected;
}

function fromIssue(issue: Issue, above: Path, input: unknown): Found[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestBranch(issue, path, input);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			code: 'unknown_key',
			path: [...path, key],
			found: shown(valueAt(input, [...path, key])),
			expected: expectation(issue),
			key: 'unknown',
		}));
	}
	const value = valueAt(input, path);
	const expected = expectation(issue);
	// A schema's own message is a whole sentence that says what to do.
	const code = expected === issue.message && expected.endsWith('.') ? 'rule' : 'schema';
	return [asFound(code, path, value, expected)];
}

/**
 * What a schema found wrong with an input, one problem for each thing to mend, in the order of the schema; at most
 * `MOST_PROBLEMS`. Code `schema` expects a value; code `unknown_key` none under that name; code `rule` has in `expected` the schema's own sentence about it; code
 * `keys` names all keys that do not fit into a mapping. Of a union only the branch that fits best is reported.
 */
export function schemaProblems(error: z.ZodError, input: unknown): Problem[] {
	return bySlip(error.issues.flatMap((issue) => fromIssue(issue, [], input)))
		.slice(0, MOST_PROBLEMS)
		.map(({ code, path, found, expected }) => ({ code, path: pathText(path), found, expected }));
}
