import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../src/lib/core/article/anchor.ts';
import type { Clause, Entity, Fact } from '../../../src/lib/core/fact/schema.ts';
import { plainArticle } from '../articles.ts';
import type { ExpectedClause } from '../expected.ts';
import { scoreClauses } from './clauses.ts';
import { heads, sameHeads } from './heads.ts';
import { scoreNames } from './names.ts';
import { scores, sum } from './tally.ts';

const article = plainArticle(
	'harbour',
	'A harbour\n2025-01-10\n\nMayor Ann Reed reopened the old harbour. She thanked divers from Oslo and a pilot.\n\nThe works were finished by Acme Ltd.',
);
const entities: Entity[] = [
	{ id: 'reed', type: 'person', name: 'Ann Reed', short: 'Reed' },
	{ id: 'acme', type: 'organisation', name: 'Acme Ltd', aliases: ['Acme'] },
];

function fact(quote: string, clause: Clause, rest: Partial<Fact> = {}): Fact {
	const anchor = anchorQuote(article, quote);
	if (!anchor.ok) throw new Error(quote);
	return { id: 'f', clause, certainty: 'stated', anchor: anchor.value, ...rest };
}
const past = (lemma: string, more: Partial<Clause['verb']> = {}): Clause['verb'] => ({
	lemma,
	tense: 'past',
	...more,
});
const reopened = fact('Ann Reed reopened the old harbour', {
	verb: past('reopen'),
	subject: { entity: 'reed' },
	object: { text: 'the old harbour', type: 'thing' },
});
const expected: ExpectedClause = {
	sentence: 'Mayor Ann',
	subject: 'Mayor Ann Reed',
	verb: 'reopen',
	object: 'the harbour',
};
const right = (facts: Fact[], ...wanted: ExpectedClause[]) =>
	scoreClauses({ article, entities, facts }, wanted).right;

describe('the heads of a phrase', () => {
	it.each([
		['the first two patrol ships', ['ship']],
		['Mayor Ann Reed', ['reed']],
		['the head of the bank', ['head']],
		['ships, boats and a tug', ['ship', 'boat', 'tug']],
		['around 15,000 troops', ['troop']],
		['£3.5 million', ['pound']],
		['12%', ['percent']],
		['bodies', ['body']],
		['the virus', ['virus']],
	])('of “%s” are told without determiners, numbers and what follows', (phrase, expected) => {
		expect([...heads(phrase)]).toEqual(expected);
	});

	it('are those of any name of an entity', () => {
		for (const name of ['Reed', 'the mayor Ann Reed'])
			expect(sameHeads(name, { entity: 'reed' }, entities)).toBe(true);
		expect(sameHeads('Acme', { entity: 'acme' }, entities)).toBe(true);
		expect(sameHeads('Putin', { entity: 'reed' }, entities)).toBe(false);
	});

	it('are all there and no others where parts are joined', () => {
		const both = { all: ['{reed}', 'the pilots'], type: 'person' as const };
		expect(sameHeads('Reed and the pilots', both, entities)).toBe(true);
		expect(sameHeads('Reed', both, entities)).toBe(false);
		expect(sameHeads('Reed and the pilots', { entity: 'reed' }, entities)).toBe(false);
	});

	it('of an amount are those of its unit', () => {
		const quantity = { quantity: { value: 3500000, unit: 'pounds', hedge: 'about' } };
		expect(sameHeads('£3.5 million', quantity, entities)).toBe(true);
	});
});

describe('a clause', () => {
	it('is right by its sentence, verb, subject and object', () => {
		expect(right([reopened], expected)).toBe(1);
	});

	it.each<[string, Partial<ExpectedClause>]>([
		['in another sentence', { sentence: 'She thanked' }],
		['with another verb', { verb: 'close' }],
		['with another subject', { subject: 'the pilot' }],
		['with another object', { object: 'the bridge' }],
		['with no object expected', { object: undefined }],
		['where the opposite is expected', { negated: true }],
	])('%s is wrong', (_, change) => {
		const { object, ...rest } = { ...expected, ...change };
		expect(right([reopened], object === undefined ? rest : { ...rest, object })).toBe(0);
	});

	it('with a pronoun for its object is right whatever the pronoun stands for', () => {
		expect(right([reopened], { ...expected, object: 'it' })).toBe(1);
	});

	it('without the object that is expected is wrong', () => {
		const bare = fact('Ann Reed reopened', { verb: past('reopen'), subject: { entity: 'reed' } });
		expect(right([bare], expected)).toBe(0);
	});

	it('may say a passive as it stands or turned', () => {
		const wanted: ExpectedClause = {
			...{ sentence: 'The works', subject: 'works', verb: 'finish', object: 'Acme', voice: 'passive' },
		};
		const works = { text: 'the works', type: 'thing' as const };
		const turned = fact('The works', { verb: past('finish'), subject: { entity: 'acme' }, object: works });
		const kept = fact('The works', {
			verb: past('finish', { voice: 'passive' }),
			...{ subject: works, object: { entity: 'acme' } },
		});
		expect([right([turned], wanted), right([kept], wanted)]).toEqual([1, 1]);
		expect(right([turned], { ...wanted, voice: 'active' })).toBe(0);
	});

	it('answers one expectation, and is too much where none is left', () => {
		const score = scoreClauses({ article, entities, facts: [reopened, { ...reopened }] }, [expected]);
		expect(score).toMatchObject({ right: 1, found: 2, expected: 1, missed: [] });
		expect(score.extra).toEqual([reopened]);
		expect(scoreClauses({ article, entities, facts: [] }, [expected]).missed).toEqual([expected]);
	});

	it('that gives an office or a quotation is not too much', () => {
		const office = fact('Mayor Ann Reed', {
			verb: { lemma: 'be', tense: 'present' },
			subject: { entity: 'reed' },
			complement: { text: 'Mayor', type: 'office' },
		});
		const quoted = fact('Mayor Ann Reed', {
			verb: past('say'),
			subject: { entity: 'reed' },
			object: { text: '“It is open”', type: 'topic' },
		});
		const score = scoreClauses({ article, entities, facts: [office, quoted] }, [expected]);
		expect(score).toMatchObject({ found: 0, extra: [], unlisted: 2 });
	});

	it('is sourced where the fact has the source that is expected', () => {
		const wanted = { ...expected, source: 'Acme' };
		const said = (source: string) => ({ ...reopened, attribution: { source, verb: 'say' } });
		const of = (one: Fact) => scoreClauses({ article, entities, facts: [one] }, [wanted]);
		expect(of(said('acme'))).toMatchObject({ attributed: 1, sourced: 1 });
		expect(of(said('reed'))).toMatchObject({ attributed: 1, sourced: 0 });
		expect(of(reopened)).toMatchObject({ attributed: 1, sourced: 0 });
	});

	it('expected in a sentence that is not there is an error', () => {
		expect(() => right([], { ...expected, sentence: 'Nobody' })).toThrow('Nobody');
	});
});

describe('a name', () => {
	it('is right by any of its forms, with its type', () => {
		const score = scoreNames(article.paragraphs, entities, [
			{ name: 'reed', type: 'person' },
			{ name: 'ACME', type: 'person' },
			{ name: 'Oslo', type: 'city' },
		]);
		expect(score.person).toEqual({ right: 1, found: 1, expected: 2 });
		expect(score.organisation).toEqual({ right: 0, found: 1, expected: 0 });
		expect(score.city).toEqual({ right: 0, found: 0, expected: 1 });
	});

	it('that the text does not hold, or a common noun gives, does not count', () => {
		const others: Entity[] = [
			{ id: 'norway', type: 'country', name: 'Norway', demonym: 'Norwegian' },
			{ id: 'divers', type: 'organisation', name: 'divers', generic: true },
			{ id: 'works', type: 'thing', name: 'The works' },
		];
		const score = scoreNames(article.paragraphs, others, []);
		expect(Object.values(score).map(({ found }) => found)).toEqual([0, 0, 0, 0, 0]);
	});

	it('found twice is right once', () => {
		const [reed] = entities;
		const twice = reed === undefined ? [] : [reed, { ...reed, id: 'reed-2' }];
		expect(scoreNames(article.paragraphs, twice, [{ name: 'Ann Reed', type: 'person' }]).person).toEqual({
			right: 1,
			found: 2,
			expected: 1,
		});
	});
});

describe('scores', () => {
	it('are precision, recall and their harmonic mean', () => {
		expect(scores({ right: 3, found: 4, expected: 6 })).toEqual({ precision: 75, recall: 50, f1: 60 });
		expect(scores(sum([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
		expect(
			sum([
				{ right: 1, found: 2, expected: 3 },
				{ right: 1, found: 1, expected: 1 },
			]),
		).toEqual({ right: 2, found: 3, expected: 4 });
	});
});
