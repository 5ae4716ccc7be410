import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	parseDocument,
	type Document,
	type ErrorCode,
} from 'yaml';
import { syntaxProblem } from './place.ts';
import { MOST_PROBLEMS, refused, type Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * YAML 1.2 text (core schema, string keys, one document) as plain data. Repeated keys and aliases are refused: both
 * hide from the reader what a value is. Only the first error of the text is told, with line and column.
 * @param texts keys whose values are text even where YAML reads a number, such as `date: 2019`
 */
export function readYaml(text: string, texts: readonly string[] = []): Result<unknown, Problem[]> {
	// The parser's own check of repeated keys is quadratic; `walk` does it with a set.
	const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false });
	// What the parser finds after its first error follows from that one.
	const [error] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
	if (error !== undefined)
		return refused(syntaxProblem('yaml_syntax', text, error.pos[0], WANTED[error.code] ?? error.message));
	const problems = walk(document, text, new Set(texts));
	if (problems.length > 0) return fail(problems.slice(0, MOST_PROBLEMS));
	const value: unknown = document.toJS();
	return ok(value);
}

/** What the parser's codes ask for; its own words are for those who know its insides. */
const WANTED: Partial<Record<ErrorCode, string>> = {
	BAD_INDENT: 'the indent, or the dash, of the lines that it belongs to',
	BAD_SCALAR_START: 'quotation marks around a value that begins with such a sign',
	BLOCK_AS_IMPLICIT_KEY: 'one colon in the line, and the next line no deeper than this one',
	MISSING_CHAR: 'a comma, bracket or quotation mark before it',
	MULTILINE_IMPLICIT_KEY: 'a colon and a space after the key, and the indent of its neighbours',
	TAB_AS_INDENT: 'spaces before it, not tabs',
	UNEXPECTED_TOKEN: 'nothing more here: a bracket or quotation mark is missing or one too many',
};

/** Goes through all nodes with a stack of its own: finds repeated keys and aliases, and turns the numbers under `texts` back into what was written. */
function walk(document: Document.Parsed, text: string, texts: ReadonlySet<string>): Problem[] {
	const problems: Problem[] = [];
	const stack: unknown[] = [document.contents];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (isAlias(node)) {
			problems.push(syntaxProblem('yaml_alias', text, node.range?.[0] ?? 0, 'the value itself, written out'));
		} else if (isPair(node)) {
			const { key, value } = node;
			if (
				isScalar(value) &&
				typeof value.value === 'number' &&
				isScalar(key) &&
				texts.has(String(key.value))
			) {
				value.value = value.source ?? String(value.value);
			}
			stack.push(key, value);
		} else if (isCollection(node)) {
			if (isMap(node)) problems.push(...repeatedKey(node.items, text));
			for (const item of node.items) stack.push(item);
		}
	}
	return problems;
}

/** The first key that stands a second time; the ones after it are often those of an entry that lost its dash. */
function repeatedKey(pairs: readonly { key: unknown }[], text: string): Problem[] {
	const seen = new Set<unknown>();
	for (const { key } of pairs) {
		if (!isScalar(key)) continue;
		if (seen.has(key.value)) {
			const expected = 'each key once in a mapping, and a dash before a new entry of a list';
			return [syntaxProblem('yaml_syntax', text, key.range?.[0] ?? 0, expected)];
		}
		seen.add(key.value);
	}
	return [];
}
