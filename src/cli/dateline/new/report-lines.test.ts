import { expect, test } from 'vitest';
import { reportLines } from './report-lines.ts';
import type { Report } from './report.ts';

const REPORT: Report = {
	words: 200,
	sentences: { all: 12, withFacts: 9, skipped: { no_antecedent: 3, opinion: 1 } },
	facts: { kept: 14, dropped: {} },
	questions: { published: 20, drafts: 2, byKind: { choice: 15, numeric: 5 } },
	findings: { 'long-stem': 2 },
	unnamed: [],
	warnings: [],
};

test('the report says in words what was passed over, made and found', () => {
	expect(reportLines(REPORT)).toEqual([
		'  sentences    12, 9 of them with facts',
		'  passed over  4, whole or in part: leans on something said elsewhere 3, opinion 1',
		'  facts        14',
		'  questions    20 published, 2 kept as drafts',
		'  by kind      choice 15, numeric 5',
		'  findings     long-stem 2; docs/lint.md says what each means',
	]);
});

test('the report has no line for what there is none of', () => {
	const sentences = { all: 9, withFacts: 9, skipped: {} };
	const lines = reportLines({ ...REPORT, sentences, findings: {} }).join('\n');
	expect(lines).not.toMatch(/passed over|findings|model|warning|not said/);
});

test('the report says what is left out, and why', () => {
	expect(reportLines({ ...REPORT, facts: { kept: 14, dropped: { quote_too_long: 1 } } })).toContain(
		'  facts        14; 1 left out: its sentence is too long to quote 1',
	);
	const model = { added: 2, dropped: { certainty_lost: 2, repeated: 1 } };
	expect(reportLines({ ...REPORT, model })).toContain(
		'  by model     2 of these facts; 3 left out: surer than its sentence 2, known already 1',
	);
});

test('the report says which flags give what the text does not', () => {
	expect(reportLines({ ...REPORT, unnamed: ['place', 'publisher'] })).toContain(
		'  not said     place and publisher; add to article.md, or give with --place and --publisher.',
	);
});

test('the report warns of a quiz that is too short, and of a model that gave nothing', () => {
	const warned = reportLines({ ...REPORT, warnings: ['few_questions', 'without_model'] });
	expect(warned.slice(-2)).toEqual([
		expect.stringMatching(/^ {2}warning {6}few questions; .*\.$/),
		expect.stringMatching(/^ {2}warning {6}the language model gave nothing, .*\.$/),
	]);
});
