import { isAlias, isCollection, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { syntaxProblem } from './place.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * YAML 1.2 text (core schema, string keys, one document) as plain data. Repeated keys and aliases are refused: both
 * hide from the reader what a value is. Errors are told with line and column.
 * @param texts keys whose values are text even where YAML reads a number, such as `date: 2019`
 */
export function readYaml(text: string, texts: readonly string[] = []): Result<unknown, Problem[]> {
	// The parser's own check of repeated keys is quadratic; `walk` does it with a set.
	const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false });
	const errors = [...document.errors, ...document.warnings].map((error) =>
		syntaxProblem('yaml_syntax', text, error.pos[0], error.message),
	);
	if (errors.length === 0) errors.push(...walk(document, text, new Set(texts)));
	if (errors.length > 0) return fail(errors.slice(0, MOST_PROBLEMS));
	const value: unknown = document.toJS();
	return ok(value);
}

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
			if (isMap(node)) problems.push(...repeatedKeys(node.items, text));
			for (const item of node.items) stack.push(item);
		}
	}
	return problems;
}

function repeatedKeys(pairs: readonly { key: unknown }[], text: string): Problem[] {
	const seen = new Set<unknown>();
	const problems: Problem[] = [];
	for (const { key } of pairs) {
		if (!isScalar(key)) continue;
		if (seen.has(key.value)) {
			problems.push(syntaxProblem('yaml_syntax', text, key.range?.[0] ?? 0, 'each key once in a mapping'));
		}
		seen.add(key.value);
	}
	return problems;
}
