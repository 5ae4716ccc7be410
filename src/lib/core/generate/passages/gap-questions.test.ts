import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../article/anchor.ts';
import type { Article } from '../../article/schema.ts';
import { replaced, timesIn } from '../../fact/passage.ts';
import type { Entity, Gap, PassageFact } from '../../fact/schema.ts';
import { GAP } from '../../question/gap.ts';
import type { Question } from '../../question/index.ts';
import { publicView } from '../../question/kinds.ts';
import { keyTexts, optionTexts } from '../../question/texts.ts';
import { generate } from '../index.ts';
import { material } from '../material.ts';
import { chosenGaps } from './chosen.ts';
import { judgedPassages } from './judged.ts';
import { numericGaps, typedGaps } from './typed.ts';

const SENTENCES = {
	ferry: 'Norland sold 64 ferries to Sundia for $31 million in 2019.',
	bound: 'The sale brought more than 8,000 jobs to Vesta, according to the Harbour Trust.',
	none: 'The Harbour Trust lost fewer than 300 workers in Orlo.',
	leans: 'The yard also sold 17 tugs to Estmark.',
	points: 'Norland said that they had built 23 piers in Vesta.',
	rate: 'The prices in Sundia rose by 4.2% after the sale.',
};
type Name = keyof typeof SENTENCES;

const ENTITIES: Entity[] = [
	{ id: 'norland', type: 'country', name: 'Norland', demonym: 'Norlander' },
	{ id: 'sundia', type: 'country', name: 'Sundia' },
	{ id: 'estmark', type: 'country', name: 'Estmark' },
	{ id: 'corland', type: 'country', name: 'Corland' },
	{ id: 'vesta', type: 'city', name: 'Vesta' },
	{ id: 'orlo', type: 'city', name: 'Orlo' },
	{ id: 'trust', type: 'organisation', name: 'Harbour Trust', definite: true },
];
const name = (words: string, entity: string): Gap => ({ words, fills: { entity } });
const number = (words: string, value: number, unit: string, hedge?: string): Gap => ({
	words,
	fills: { quantity: { value, unit, ...(hedge !== undefined && { hedge }) } },
});
const GAPS: Record<Name, Gap[]> = {
	ferry: [
		name('Norland', 'norland'),
		number('64', 64, 'ferries'),
		name('Sundia', 'sundia'),
		number('$31 million', 31e6, '$'),
		{ words: '2019', fills: { date: '2019' } },
	],
	bound: [number('8,000', 8000, 'jobs', 'more than'), name('Vesta', 'vesta'), name('Harbour Trust', 'trust')],
	none: [number('300', 300, 'workers', 'fewer than'), name('Orlo', 'orlo')],
	leans: [number('17', 17, 'tugs'), name('Estmark', 'estmark')],
	points: [number('23', 23, 'piers'), name('Norland', 'norland')],
	rate: [number('4.2%', 4.2, '%')],
};

/** An article of these sentences under a title, with a passage fact of each. */
function telling(title: string) {
	const article: Article = {
		id: 'ferries',
		title,
		published: '2025-03-13',
		dateline: { place: 'Orlo', date: '2025-03-13' },
		source: { title, publisher: 'The Strait Gazette' },
		language: 'en',
		paragraphs: [Object.values(SENTENCES).join(' ')],
	};
	const anchored = (quote: string) => {
		const anchor = anchorQuote(article, quote);
		if (!anchor.ok) throw new Error(`“${quote}” is not in the article.`);
		return anchor.value;
	};
	const fact = (id: Name): PassageFact => ({
		id,
		certainty: 'stated',
		anchor: anchored(SENTENCES[id]),
		gaps: GAPS[id],
		...(id === 'leans' && { before: anchored(SENTENCES.none) }),
	});
	const ids: Name[] = ['ferry', 'bound', 'none', 'leans', 'points', 'rate'];
	return { article, entities: ENTITIES, facts: ids.map(fact) };
}

const source = telling('A sale of ships');
const madeFrom = (from: ReturnType<typeof telling>): Question[] => {
	const m = material(from);
	return [chosenGaps, typedGaps, numericGaps, judgedPassages].flatMap((produce) =>
		produce(m).map(({ question }) => question),
	);
};
const made = madeFrom(source);
const gapped = made.filter(({ gap }) => gap !== undefined);
const statements = made.flatMap((question) => (question.kind === 'true-false' ? [question] : []));
const nameOf = ({ facts: [id] }: Question): Name => {
	const found = source.facts.find((fact) => fact.id === id);
	if (found === undefined) throw new Error('A question of no fact.');
	return Object.keys(SENTENCES).find((each): each is Name => each === found.id) ?? 'ferry';
};
const gapOf = (question: Question) => GAPS[nameOf(question)].find(({ words }) => words === question.gap);

describe('a question with a gap', () => {
	it('is made of every kind that may have one', () => {
		expect(new Set(gapped.map(({ kind }) => kind))).toEqual(new Set(['choice', 'short-answer', 'numeric']));
		expect(statements.every(({ gap }) => gap === undefined)).toBe(true);
	});

	it('has one gap in its stem, in the words of the article and at the place of the key', () => {
		for (const question of gapped) {
			expect(question.stem.split(GAP)).toHaveLength(2);
			expect(question.stem).toContain(replaced(SENTENCES[nameOf(question)], question.gap ?? '', GAP));
		}
	});

	it('asks by what stands in the gap', () => {
		const asked = new Map(gapped.map((question) => [question.gap, question.stem.split(' fills ')[0]]));
		expect(Object.fromEntries(asked)).toMatchObject({
			Norland: 'Which country',
			Vesta: 'Which city or town',
			'Harbour Trust': 'Which organisation',
			'64': 'Which number',
			'$31 million': 'Which sum of money',
			'4.2%': 'Which percentage',
			'2019': 'Which year',
		});
	});

	it('names the day of the article', () => {
		for (const { stem } of gapped) expect(stem).toContain('the article “A sale of ships” of 13 March 2025');
	});

	it('shows none of its answers, in the stem or among what is wrong', () => {
		for (const question of gapped) {
			const wrong = optionTexts(question).flatMap(({ text, right }) => (right ? [] : text));
			for (const key of keyTexts(question))
				for (const shown of [question.stem, ...wrong]) expect(timesIn(shown, key)).toBe(0);
		}
	});

	it('has as its right option what stands in the gap', () => {
		const choices = gapped.filter(({ kind }) => kind === 'choice');
		expect(choices.length).toBeGreaterThan(6);
		for (const question of choices) expect(keyTexts(question)).toEqual([question.gap]);
	});

	it('has the number that the gap stands for as its key', () => {
		for (const question of gapped.flatMap((each) => (each.kind === 'numeric' ? [each] : []))) {
			const fills = gapOf(question)?.fills;
			const value =
				fills && ('quantity' in fills ? fills.quantity.value : 'date' in fills && Number(fills.date));
			expect(question.key).toBe(value);
			expect(question.shown).toBe(question.gap);
		}
	});

	it('offers numbers and years in their order, and each option once', () => {
		for (const question of gapped.flatMap((each) => (each.kind === 'choice' ? [each] : []))) {
			const texts = question.options.map(({ text }) => text);
			expect(new Set(texts).size).toBe(texts.length);
			if (/^\d/.test(question.gap ?? '')) expect(question.order).toBe('fixed');
		}
	});

	it('leaves out the title where that tells the key, and only there', () => {
		const titled = madeFrom(telling('Ferries of Norland go to Sundia')).filter(
			({ gap }) => gap !== undefined,
		);
		for (const { gap, stem } of titled) {
			const isTold = gap === 'Norland' || gap === 'Sundia';
			expect(stem.includes('“Ferries of Norland go to Sundia”')).toBe(!isTold);
			expect(stem).toContain(' of 13 March 2025: “');
		}
		expect(titled.filter(({ gap }) => gap === 'Sundia').length).toBeGreaterThan(0);
	});

	it('leaves out a title that tells the key by the adjective of a country', () => {
		const titled = madeFrom(telling('A Norlander sale')).filter(({ gap }) => gap === 'Norland');
		expect(titled.length).toBeGreaterThan(0);
		for (const { stem } of titled) expect(stem).not.toContain('Norlander');
	});
});

describe('what a learner sees of a gap before answering', () => {
	it('holds no field of the answer, and no word of it but among the options', () => {
		for (const question of gapped) {
			const view = publicView(question, 'seed');
			for (const field of ['gap', 'key', 'accepted', 'rivals', 'shown', 'explanation', 'rationale'])
				expect(view).not.toHaveProperty(field);
			if (question.kind === 'choice') continue;
			for (const key of keyTexts(question)) expect(timesIn(JSON.stringify(view), key)).toBe(0);
		}
	});
});

/** Without the capital that begins a sentence. */
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

describe('a statement made of a passage', () => {
	const lies = statements.filter(({ key }) => !key);

	it('is the sentence itself after the day of the article', () => {
		for (const { stem } of statements)
			expect(stem).toMatch(/^According to the article “A sale of ships” of 13 March 2025, \S.+\.$/);
		expect(
			statements
				.filter(({ key }) => key)
				.map(nameOf)
				.toSorted(),
		).toEqual(['bound', 'ferry', 'none', 'rate']);
	});

	it('is false by the number or year of one gap alone', () => {
		expect(lies.length).toBeGreaterThan(2);
		for (const lie of lies) {
			const shown = small(lie.stem.slice(lie.stem.indexOf('2025, ') + 6));
			const changed = GAPS[nameOf(lie)].filter(({ words }) => {
				const [head = '', tail = ''] = small(replaced(SENTENCES[nameOf(lie)], words, GAP)).split(GAP);
				return shown.startsWith(head) && shown.endsWith(tail) && timesIn(shown, words) === 0;
			});
			expect(changed).toHaveLength(1);
			expect(changed[0]?.fills).not.toHaveProperty('entity');
		}
	});

	it('is not made false by a number above or below which the figure lies, for it would stay true', () => {
		expect(new Set(lies.map(nameOf))).toEqual(new Set(['ferry', 'rate']));
	});

	it('is not made of words that are read after others, nor of a pronoun', () => {
		const told = statements.map(nameOf);
		expect(told).not.toContain('leans');
		expect(told).not.toContain('points');
		expect(gapped.map(nameOf)).toEqual(expect.arrayContaining(['leans', 'points']));
	});
});

describe('the bank of an article of passages', () => {
	const published = generate(source).questions.filter(({ status }) => status === 'published');

	it('asks the same gap once', () => {
		const asked = published.flatMap(({ facts: [id = ''], gap }) =>
			gap === undefined ? [] : [`${id}/${gap}`],
		);
		expect(asked.length).toBeGreaterThan(3);
		expect(new Set(asked).size).toBe(asked.length);
	});

	it('is the same each time', () => {
		expect(JSON.stringify(generate(telling('A sale of ships')))).toBe(JSON.stringify(generate(source)));
	});
});
