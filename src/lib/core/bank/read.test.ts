import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import { accepts } from '../kernel/accepts.ts';
import { MOST_PROBLEMS } from '../kernel/problem.ts';
import { migrateBank, MIGRATIONS } from './migrate.ts';
import { BANK_LIMIT, readBank, writeBank } from './read.ts';
import { Bank, BANK_VERSION } from './schema.ts';

const [BANK] = fc.sample(
	anyBank(12).filter(({ questions }) => new Set(questions.map(({ kind }) => kind)).size >= 6),
	{ numRuns: 1, seed: 11 },
);
if (BANK === undefined) throw new Error('no bank');
const JSON_TEXT = writeBank(BANK);
const problems = (json: string) => {
	const read = readBank(json);
	return read.ok ? [] : read.error;
};
/** The bank with the value at a path of keys changed, or taken out. */
function changed(path: readonly (string | number)[], value?: unknown): string {
	const root: unknown = JSON.parse(JSON_TEXT);
	let node = root;
	for (const key of path.slice(0, -1))
		node = typeof node === 'object' && node ? Reflect.get(node, key) : undefined;
	const last = path.at(-1) ?? '';
	if (typeof node !== 'object' || node === null) throw new Error(`no ${path.join('.')}`);
	if (value === undefined) Reflect.deleteProperty(node, last);
	else Reflect.set(node, last, value);
	return JSON.stringify(root);
}
const indexOf = (kind: string) => BANK.questions.findIndex((question) => question.kind === kind);

describe('a bank', () => {
	test('is read as it was written, and written to the same bytes', () => {
		fc.assert(
			fc.property(anyBank(6), (bank) => {
				const json = writeBank(bank);
				expect(readBank(json)).toEqual({ ok: true, value: bank });
				const again = readBank(json);
				expect(again.ok && writeBank(again.value)).toBe(json);
			}),
			{ numRuns: 50 },
		);
	});

	test('is written with its keys in one order, whatever theirs was', () => {
		const { questions, facts, article, ...rest } = BANK;
		expect(writeBank({ questions, facts, article, ...rest })).toBe(JSON_TEXT);
		expect(JSON_TEXT.startsWith('{\n\t"format": "dateline-bank",\n\t"version": 1,')).toBe(true);
		expect(JSON_TEXT.endsWith('}\n')).toBe(true);
	});

	test('that is sound needs no second check', () => {
		expect(accepts(Bank)(JSON.parse(JSON_TEXT))).toBe(true);
	});

	test('may begin with a byte order mark', () => {
		expect(readBank(`\uFEFF${JSON_TEXT}`).ok).toBe(true);
	});
});

describe('a bank is refused', () => {
	test('where it is no JSON, with line and column', () => {
		expect(problems(JSON_TEXT.slice(0, 60))).toMatchObject([
			{ code: 'json_syntax', path: expect.stringMatching(/^line \d/) as string },
		]);
	});

	test.each([
		'null',
		'[]',
		'"dateline-bank"',
		'{}',
		'{"format":"other","version":1}',
		'{"__proto__":{"format":"dateline-bank"}}',
	])('where it is something else: %s', (json) => {
		expect(problems(json)).toMatchObject([
			{ code: 'bank_format_unknown', path: 'format', expected: '"dateline-bank"' },
		]);
	});

	test.each([BANK_VERSION + 1, 0, -1, 1.5, '1', null])('where its version is unknown: %j', (version) => {
		expect(problems(changed(['version'], version))).toMatchObject([
			{ code: 'bank_version_unknown', path: 'version' },
		]);
	});

	test('where it is too large', () => {
		expect(problems(' '.repeat(BANK_LIMIT + 1))).toMatchObject([{ code: 'bank_too_large' }]);
	});

	test.each([
		['a part is missing', ['facts', 1, 'anchor'], undefined, 'schema', 'facts[1].anchor'],
		['a part is unknown', ['facts', 1, 'ancor'], 1, 'unknown_key', 'facts[1].ancor'],
		['a kind is unknown', ['questions', 0, 'kind'], 'essay', 'schema', 'questions[0].kind'],
		[
			'a question asks a fact that is not there',
			['questions', 0, 'facts'],
			['nobody'],
			'unknown_fact',
			'questions[0].facts[0]',
		],
		['two questions have one id', ['questions', 1, 'id'], 'q0', 'duplicate_id', 'questions[1].id'],
		[
			'a fact names an entity that is not there',
			['facts', 0, 'clause', 'subject', 'entity'],
			'nobody',
			'unknown_entity',
			'facts[0].clause.subject.entity',
		],
		['a proof is not in its place', ['facts', 0, 'anchor', 'start'], 1, 'anchor_moved', 'facts[0].anchor'],
		[
			'a proof has other words around it',
			['facts', 0, 'anchor', 'suffix'],
			'x',
			'anchor_moved',
			'facts[0].anchor',
		],
		[
			'a proof points past the article',
			['facts', 0, 'anchor', 'paragraph'],
			9,
			'paragraph_missing',
			'facts[0].anchor.paragraph',
		],
		[
			'a passage is not the article’s',
			['questions', indexOf('hot-text'), 'sentences', 1, 'text'],
			'Other.',
			'sentence_moved',
			`questions[${indexOf('hot-text')}].sentences[1]`,
		],
		[
			'a key names no option',
			['questions', indexOf('choice'), 'key'],
			'nobody',
			'rule',
			`questions[${indexOf('choice')}].key`,
		],
	])('where %s', (_, path, value, code, at) => {
		expect(problems(changed(path, value))).toContainEqual(expect.objectContaining({ code, path: at }));
	});

	test('where the article was edited under its proofs', () => {
		const text = BANK.article.paragraphs[0] ?? '';
		const edited = changed(['article', 'paragraphs', 0], text.replace('Mayor', 'The mayor'));
		expect(problems(edited).map(({ code }) => code)).toContain('anchor_moved');
	});

	test('without an exception and with few words, whatever a value is changed to', () => {
		const paths = fc.constantFrom(
			['article'],
			['article', 'paragraphs'],
			['entities'],
			['facts'],
			['facts', 0],
			['facts', 0, 'clause'],
			['facts', 0, 'anchor', 'start'],
			['facts', 0, 'after'],
			['questions'],
			['questions', 0],
			['questions', 0, 'facts'],
		);
		fc.assert(
			fc.property(paths, fc.jsonValue(), (path, value) => {
				const found = problems(changed(path, value));
				expect(found.length).toBeLessThanOrEqual(MOST_PROBLEMS);
				for (const problem of found) expect(problem.found.length).toBeLessThan(600);
			}),
		);
	});

	test('where it is deep, in a moment', () => {
		const deep = `{"format":"dateline-bank","version":1,"facts":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
		expect(problems(deep).length).toBeGreaterThan(0);
	});
});

describe('an older bank', () => {
	const steps = [
		(older: object) => ({ ...older, second: true }),
		(older: object) => ({ ...older, third: 'second' in older }),
	];

	test('goes through every migration between its version and ours, in order', () => {
		expect(migrateBank({ format: 'dateline-bank', version: 1 }, steps)).toEqual({
			ok: true,
			value: { format: 'dateline-bank', version: 3, second: true, third: true },
		});
		expect(migrateBank({ format: 'dateline-bank', version: 2 }, steps)).toEqual({
			ok: true,
			value: { format: 'dateline-bank', version: 3, third: false },
		});
		expect(migrateBank({ format: 'dateline-bank', version: 4 }, steps)).toMatchObject({
			error: [{ code: 'bank_version_unknown', expected: '1 to 3' }],
		});
	});

	test('of every version has its migration', () => {
		expect(MIGRATIONS).toHaveLength(BANK_VERSION - 1);
	});
});
