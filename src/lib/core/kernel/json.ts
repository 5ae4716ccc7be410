import { syntaxProblem } from './place.ts';
import type { Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** JSON text (RFC 8259) as plain data; a syntax error is told with its line and column. */
export function readJson(text: string): Result<unknown, Problem[]> {
	try {
		const value: unknown = JSON.parse(text);
		return ok(value);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { offset, expected } = whereJsonStops(text);
		return fail([syntaxProblem('json_syntax', text, offset, expected)]);
	}
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
	/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first offset at which the text is no longer JSON. Engines tell it in different words, or not at all; keeps its own stack, so depth does not matter. */
function whereJsonStops(text: string): { offset: number; expected: string } {
	let offset = 0;
	const open: ('{' | '[')[] = [];
	const take = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = offset;
		const match = pattern.exec(text)?.[0];
		if (match !== undefined) offset += match.length;
		return match;
	};
	let state: 'value' | 'first' | 'key' | 'after' = 'value';
	for (;;) {
		take(SPACE);
		const next = text[offset];
		const inside = open.at(-1);
		if (state === 'after') {
			if (inside === undefined) return { offset, expected: 'the end of the file' };
			if (next === ',') state = inside === '{' ? 'key' : 'value';
			else if (next === (inside === '{' ? '}' : ']')) open.pop();
			else return { offset, expected: `a comma or ${inside === '{' ? '}' : ']'}` };
			offset += 1;
		} else if (state === 'first' && next === (inside === '{' ? '}' : ']')) {
			open.pop();
			offset += 1;
			state = 'after';
		} else if (state === 'key' || (state === 'first' && inside === '{')) {
			if (next !== '"' || take(SCALAR) === undefined) return { offset, expected: 'a key in double quotes' };
			take(SPACE);
			if (text[offset] !== ':') return { offset, expected: 'a colon' };
			offset += 1;
			state = 'value';
		} else if (next === '{' || next === '[') {
			open.push(next);
			offset += 1;
			state = 'first';
		} else if (take(SCALAR) === undefined) {
			return { offset, expected: 'a value' };
		} else state = 'after';
	}
}
