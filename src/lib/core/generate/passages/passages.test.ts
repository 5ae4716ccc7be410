import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../article/anchor.ts';
import type { Article } from '../../article/schema.ts';
import { passageOf } from '../../fact/passage.ts';
import type { Entity, Gap, PassageFact } from '../../fact/schema.ts';
import { GAP } from '../../question/gap.ts';
import type { Question } from '../../question/index.ts';
import { publicView } from '../../question/kinds.ts';
import { keyTexts } from '../../question/texts.ts';
import { generate } from '../index.ts';
import { material } from '../material.ts';
import { PRODUCERS } from '../questions/producers.ts';

const SENTENCES = {
	bridge: 'Riverton opened a bridge of 412 metres in 2019.',
	cost: 'It cost more than $31 million, said Ann Reed of the Harbour Trust.',
	cars: 'Around 15,000 cars a day use the bridge, according to the Road Office.',
	crime: 'Tom Park was convicted of fraud over the contract in 2021.',
	dead: 'The collapse of the old bridge killed 17 people in Lakeside.',
	ferry: 'The ferry from Millbrook to Lakeside carries nine cars.',
};
const article: Article = {
	id: 'bridge',
	title: 'A bridge for Riverton',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'A bridge for Riverton', publisher: 'The Post' },
	language: 'en',
	paragraphs: [Object.values(SENTENCES).join(' ')],
};
const entities: Entity[] = [
	{ id: 'riverton', type: 'city', name: 'Riverton' },
	{ id: 'lakeside', type: 'city', name: 'Lakeside' },
	{ id: 'millbrook', type: 'city', name: 'Millbrook' },
	{ id: 'reed', type: 'person', name: 'Ann Reed', short: 'Reed' },
	{ id: 'park', type: 'person', name: 'Tom Park', short: 'Park' },
	{ id: 'trust', type: 'organisation', name: 'Harbour Trust' },
	{ id: 'office', type: 'organisation', name: 'Road Office' },
];

function anchored(quote: string) {
	const anchor = anchorQuote(article, quote);
	if (!anchor.ok) throw new Error(`“${quote}” is not in the article.`);
	return anchor.value;
}
const passage = (
	name: keyof typeof SENTENCES,
	gaps: Gap[],
	more: Partial<PassageFact> = {},
): PassageFact => ({
	id: name,
	certainty: 'stated',
	origin: 'rules',
	anchor: anchored(SENTENCES[name]),
	gaps,
	...more,
});
const name = (words: string, entity: string): Gap => ({ words, fills: { entity } });
const count = (words: string, value: number, unit: string, hedge?: string): Gap => ({
	words,
	fills: { quantity: { value, unit, ...(hedge !== undefined && { hedge }) } },
});

const facts: PassageFact[] = [
	passage('bridge', [
		name('Riverton', 'riverton'),
		count('412', 412, 'metres'),
		{ words: '2019', fills: { date: '2019' } },
	]),
	passage(
		'cost',
		[count('$31 million', 31e6, '$', 'more than'), name('Ann Reed', 'reed'), name('Harbour Trust', 'trust')],
		{
			before: anchored(SENTENCES.bridge),
		},
	),
	passage('cars', [count('15,000', 15_000, 'cars', 'around'), name('Road Office', 'office')]),
	passage('crime', [name('Tom Park', 'park')]),
	passage('dead', [count('17', 17, 'people'), name('Lakeside', 'lakeside')]),
	passage('ferry', [count('nine', 9, 'cars'), name('Millbrook', 'millbrook')]),
];
const source = { article, entities, facts };
const made = Object.values(PRODUCERS)
	.flatMap((produce) => produce(material(source)))
	.map(({ question }) => question);
/** As if a person had written the facts: then each is asked, however short the article. */
const bank = generate({ ...source, facts: facts.map(({ origin: _, ...fact }) => fact) });
const published = bank.questions.filter(({ status }) => status === 'published');
const factOf = ({ facts: [id] }: Question) => facts.find((fact) => fact.id === id);
const gapped = made.filter(({ gap }) => gap !== undefined);

describe('a question from a passage', () => {
	it('quotes the article with one gap, says what is wanted, and dates it', () => {
		expect(gapped.length).toBeGreaterThan(15);
		for (const { stem } of gapped) {
			expect(stem.split(GAP)).toHaveLength(2);
			expect(stem).toMatch(
				/^(?:Wh\w+ .+) fills the gap in these words of the article .*of 10 January 2025: “.+\.”$/,
			);
		}
	});

	it('does not tell its key', () => {
		for (const question of gapped) {
			const words = question.gap ?? '';
			expect(question.stem).not.toContain(words);
			for (const key of keyTexts(question).filter((text) => text.length > 2))
				expect(` ${question.stem} `).not.toContain(` ${key} `);
		}
		expect(gapped.some(({ stem }) => stem.includes('“A bridge for Riverton”'))).toBe(true);
		const title = gapped.filter(({ gap }) => gap === 'Riverton');
		expect(title.length).toBeGreaterThan(0);
		for (const { stem } of title) expect(stem).toContain('the article “A bridge for —” of 10 January 2025');
	});

	it('shows neither its gap nor its key before it is answered', () => {
		for (const question of gapped) {
			const view = publicView(question, 'seed');
			expect(view).not.toHaveProperty('gap');
			expect(view).not.toHaveProperty('key');
			expect(view).not.toHaveProperty('accepted');
		}
	});

	it('asks for a number with the article’s own rounding, of the words of the gap alone', () => {
		const numeric = (gap: string) =>
			gapped.find((question) => question.kind === 'numeric' && question.gap === gap);
		expect(numeric('15,000')).toMatchObject({ key: 15_000, tolerance: 500, unit: '', shown: '15,000' });
		expect(numeric('$31 million')).toMatchObject({ key: 31e6, tolerance: 0, unit: '$' });
		expect(numeric('nine')).toMatchObject({ key: 9, tolerance: 0, unit: '' });
	});

	it('has options of the kind of the key, none of them in the passage', () => {
		const choices = gapped.flatMap((question) => (question.kind === 'choice' ? [question] : []));
		expect(choices.length).toBeGreaterThan(4);
		for (const question of choices) {
			const fact = factOf(question);
			const wrong = question.options.filter(({ id }) => id !== question.key);
			expect(wrong.length).toBe(3);
			for (const { text } of wrong) expect(fact && passageOf(fact)).not.toContain(text);
		}
	});

	it('is a statement only where the sentence stands alone, and false by its number only', () => {
		const statements = made.flatMap((question) => (question.kind === 'true-false' ? [question] : []));
		expect(new Set(statements.map(({ facts: [id] }) => id))).toEqual(
			new Set(['bridge', 'cars', 'dead', 'ferry']),
		);
		for (const {
			stem,
			key,
			facts: [id],
		} of statements) {
			expect(stem).toContain('ccording to the article “A bridge for Riverton” of 10 January 2025, ');
			const told = SENTENCES[id as keyof typeof SENTENCES];
			const [said, own] = [stem.split(', ').slice(1).join(', '), told].map((text) =>
				text.toLowerCase().split(' '),
			);
			const differing = own?.filter((word, at) => word !== said?.[at]) ?? [];
			expect(differing).toHaveLength(key ? 0 : 1);
			if (!key) expect(differing[0]).toMatch(/\d|nine/);
		}
		expect(statements.filter(({ key }) => !key).length).toBeGreaterThan(1);
	});

	it('makes no false statement of a figure that has a hedge, for the other may hold too', () => {
		const lies = made.filter((question) => question.kind === 'true-false' && !question.key);
		expect(lies.map(({ facts: [id] }) => id)).not.toContain('cars');
	});
});

describe('a bank with passages', () => {
	it('asks no gap twice, and publishes nothing with a finding', () => {
		const asked = published.flatMap(({ facts: [id], gap }) =>
			gap === undefined ? [] : [`${id ?? ''}/${gap}`],
		);
		expect(new Set(asked).size).toBe(asked.length);
		expect(published.length).toBeGreaterThan(4);
		expect(published.every(({ findings }) => findings === undefined)).toBe(true);
	});

	it('makes nobody the answer of a crime, and asks no number in a sentence that tells of deaths', () => {
		expect(made.filter(({ facts: [id] }) => id === 'crime')).toEqual([]);
		expect(published.filter(({ gap }) => gap === '17')).toEqual([]);
	});
});
