import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/schema.ts';
import type { Fact } from '../fact/schema.ts';
import { evidenceOf } from './evidence.ts';

const PARAGRAPHS = ['First.', 'Choe met Putin. They talked. He smiled.'];
const article: Article = {
	id: 'an-article',
	title: 'Talks in Moscow',
	published: '2025-10-27',
	dateline: { place: 'Moscow', date: '2025-10-27' },
	source: { title: 'A source', publisher: 'A publisher' },
	language: 'en',
	paragraphs: PARAGRAPHS,
};
const fact = (paragraph: number, start: number, end: number): Fact => ({
	id: `fact-${paragraph}-${start}-${end}`,
	clause: { verb: { lemma: 'meet', tense: 'past' }, subject: { entity: 'choe' } },
	certainty: 'stated',
	anchor: {
		paragraph,
		start,
		end,
		quote: PARAGRAPHS[paragraph]?.slice(start, end) ?? '',
		prefix: '',
		suffix: '',
	},
});
const MEET = fact(1, 0, 15);
const TALK = fact(1, 16, 28);
const proofs = (facts: Fact[]) =>
	evidenceOf(facts, article).map(({ pieces }) => pieces.flatMap(({ text, proof }) => (proof ? text : [])));

describe('evidence', () => {
	it('gives the proof as words within the whole paragraph of the dated article', () => {
		expect(evidenceOf([TALK], article)).toEqual([
			{
				article: {
					id: 'an-article',
					title: 'Talks in Moscow',
					published: '2025-10-27',
					publisher: 'A publisher',
				},
				paragraph: 1,
				pieces: [
					{ text: 'Choe met Putin. ', proof: false },
					{ text: 'They talked.', proof: true },
					{ text: ' He smiled.', proof: false },
				],
			},
		]);
	});

	it('shows a paragraph once, however many facts it proves', () => {
		expect(proofs([TALK, fact(0, 0, 6), MEET])).toEqual([['Choe met Putin.', 'They talked.'], ['First.']]);
	});

	it('marks words that prove two facts once', () => {
		expect(proofs([MEET, MEET])).toEqual([['Choe met Putin.']]);
		expect(proofs([MEET, fact(1, 9, 28)])).toEqual([['Choe met Putin. They talked.']]);
		expect(proofs([fact(1, 0, 28), TALK])).toEqual([['Choe met Putin. They talked.']]);
	});

	it('loses nothing of the paragraph, and marks every word of every proof and no other', () => {
		const [, text = ''] = PARAGRAPHS;
		const range = fc
			.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 2 })
			.map(([one = 0, other = 0]) => [Math.min(one, other), Math.max(one, other)] as const);
		fc.assert(
			fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), (ranges) => {
				const facts = ranges.map(([start, end]) => fact(1, start, end));
				const pieces = evidenceOf(facts, article)[0]?.pieces ?? [];
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				const marked = pieces.flatMap((piece) => Array.from(piece.text, () => piece.proof));
				const wanted = Array.from(text, (_, at) => ranges.some(([start, end]) => start <= at && at < end));
				expect(marked).toEqual(wanted);
			}),
		);
	});

	it('throws where the paragraph is missing, which reading a bank refuses', () => {
		expect(() => evidenceOf([MEET], { ...article, paragraphs: ['One.'] })).toThrow('paragraph 1');
	});
});
