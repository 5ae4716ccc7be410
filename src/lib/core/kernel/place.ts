import { cut, type Problem } from './problem.ts';

/** Where an offset stands in a text, as editors count: `line 3, column 5`, both from 1. */
export function placeOf(text: string, offset: number): string {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return `line ${line}, column ${before.length - before.lastIndexOf('\n')}`;
}

/** A problem of text that cannot be parsed, with the rest of the line at which it stops. */
export function syntaxProblem(code: string, text: string, offset: number, expected: string): Problem {
	const end = text.indexOf('\n', offset);
	const rest = text.slice(offset, Math.min(end === -1 ? text.length : end, offset + 200)).trim();
	const found =
		rest === ''
			? end === -1
				? 'the end of the file'
				: 'the end of the line'
			: JSON.stringify(cut(rest, 40));
	return { code, path: placeOf(text, offset), found, expected };
}
