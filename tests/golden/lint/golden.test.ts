import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	BANK_RULES,
	DRAW_RULES,
	lintBank,
	lintDraw,
	lintQuestion,
	RULES,
} from '../../../src/lib/core/lint/index.ts';
import { casesIn, FOLDER, readCases, readContext, withMoved, type GoldenCase } from './read-cases.ts';

const context = readContext();
const names = [...RULES, ...BANK_RULES, ...DRAW_RULES].map(({ name }) => name);
const drawn: readonly string[] = DRAW_RULES.map(({ name }) => name);
const banked: readonly string[] = BANK_RULES.map(({ name }) => name);

/** What one rule finds in a case, in the words of the case files. */
function found(name: string, { questions, moved }: GoldenCase): string[] {
	const here = withMoved(context, moved);
	const linted = drawn.includes(name)
		? lintDraw(questions, here)
		: banked.includes(name)
			? lintBank({ ...here, questions })
			: questions.map((question) => ({ question: question.id, findings: lintQuestion(question, here) }));
	return linted.flatMap(({ question, findings }) =>
		findings.filter(({ rule }) => rule === name).map(({ at, mend }) => `${question}, ${at}: ${mend}`),
	);
}

describe('every rule has a folder, and every folder a rule', () => {
	const folders = readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	it('in both directions', () => expect(folders.toSorted()).toEqual(names.toSorted()));
	it('and docs/lint.md names every rule with its severity, and no other', () => {
		const rows = readFileSync(`${FOLDER}/../../../docs/lint.md`, 'utf8').split('\n').filter((line) => line.startsWith('|'));
		const told = rows.flatMap((row) => {
			const severity = /\| (error|warning) +\|/.exec(row)?.[1] ?? '';
			const [, first = '', second = ''] = row.split('|');
			const named = Array.from(`${first}|${second}`.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g), ([, name = '']) => name);
			return named.map((name) => `${name} ${severity}`);
		});
		const rules = [...RULES, ...BANK_RULES, ...DRAW_RULES].map(({ name, severity }) => `${name} ${severity}`);
		expect([...new Set(told)].toSorted()).toEqual(rules.toSorted());
	});
	it('no rule stands twice', () => expect(new Set(names).size).toBe(names.length));
});

describe.each(names)('%s', (name) => {
	const [good, bad] = [readCases(`${name}/good`), readCases(`${name}/bad`)];
	it('has a good and a bad case', () => {
		expect(good.length).toBeGreaterThan(0);
		expect(bad.length).toBeGreaterThan(0);
	});
	it.each(good)('passes: $title', (golden) => expect(found(name, golden)).toEqual([]));
	it.each(bad)('finds: $title', (golden) => {
		expect(golden.finds).not.toEqual([]);
		expect(found(name, golden)).toEqual(golden.finds);
	});
});

describe('a sound question has no finding at all', () => {
	it.each(casesIn('sound.yaml'))('$title', ({ questions }) => {
		expect(questions.flatMap((question) => lintQuestion(question, context))).toEqual([]);
	});
});
