import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CANARIES,
	CANARY,
	CANARY_NUMBER,
	questionsOf,
	type Secrets,
} from '../../../../tests/arbitraries/question.ts';
import type { Kind, PublicQuestion, Question } from './index.ts';
import { KINDS, publicView } from './kinds.ts';

const ALL = Object.keys(KINDS).filter((kind): kind is Kind => kind in KINDS);
const drawOf = (kind: Kind, secrets?: Secrets): fc.Arbitrary<Question> => questionsOf(secrets)[kind];
const seed = fc.string({ maxLength: 20 });

/** What a learner sees first, kind by kind: a field more is a leak until it is listed here on purpose. */
const VISIBLE: Record<Kind, string[]> = {
	choice: ['options'],
	multiple: ['options'],
	'true-false': [],
	'short-answer': [],
	numeric: ['unit'],
	order: ['items'],
	match: ['left', 'right'],
	'hot-text': ['choose', 'sentences'],
};
const PART = ['id', 'text'];

/** The same question with another key and, where they are shuffled, its parts the other way round. */
function turned(question: Question): Question {
	switch (question.kind) {
		case 'choice':
			return {
				...question,
				key: question.options.find(({ id }) => id !== question.key)?.id ?? '',
				...optionsTurned(question),
			};
		case 'multiple':
			return {
				...question,
				keys: question.options
					.map(({ id }) => id)
					.filter((id) => !question.keys.includes(id))
					.slice(0, 7),
				...optionsTurned(question),
			};
		case 'true-false':
			return { ...question, key: !question.key };
		case 'short-answer':
			return { ...question, accepted: ['another'], rivals: [] };
		case 'numeric':
			return { ...question, key: question.key + 1, tolerance: 0, units: [], shown: 'another' };
		case 'order':
			return { ...question, key: question.key.toReversed(), items: question.items.toReversed() };
		case 'match':
			return {
				...question,
				key: Object.fromEntries(question.left.map(({ id }) => [id, question.right[0]?.id ?? ''])),
				left: question.left.toReversed(),
				right: question.right.toReversed(),
			};
		case 'hot-text':
			return { ...question, key: question.sentences.slice(-question.key.length).map(({ id }) => id) };
	}
}
const optionsTurned = <O>({ options, order }: { options: O[]; order: string }) => ({
	options: order === 'fixed' ? options : options.toReversed(),
});

const partsOf = (view: PublicQuestion): object[] => {
	if ('options' in view) return view.options;
	if ('items' in view) return view.items;
	if ('sentences' in view) return view.sentences;
	return 'left' in view ? [...view.left, ...view.right] : [];
};

/** True where the items of an order stand as the question's key has them. */
const isKey = (view: PublicQuestion, question: Question): boolean =>
	view.kind === 'order' &&
	question.kind === 'order' &&
	view.items.every(({ id }, place) => id === question.key[place]);

describe.each(ALL)('the public view of %s', (kind) => {
	it('shows a learner what is listed and nothing else', () => {
		fc.assert(
			fc.property(drawOf(kind), seed, (question, drawn) => {
				const view = publicView(question, drawn);
				expect(Object.keys(view).sort()).toEqual([...VISIBLE[kind], 'id', 'kind', 'stem'].sort());
				const part = kind === 'hot-text' ? [...PART, 'paragraph'].sort() : PART;
				for (const shown of partsOf(view)) expect(Object.keys(shown).sort()).toEqual(part);
			}),
		);
	});

	it('shows no rationale, explanation, fact, tag or typed key', () => {
		fc.assert(
			fc.property(drawOf(kind, CANARIES), seed, (question, drawn) => {
				const view = JSON.stringify(publicView(question, drawn));
				expect(JSON.stringify(question)).toContain(CANARY);
				expect(view).not.toContain(CANARY);
				expect(view).not.toContain(String(CANARY_NUMBER));
			}),
		);
	});

	it('looks the same whatever its key and the order in the bank', () => {
		fc.assert(
			fc.property(drawOf(kind), seed, (question, drawn) => {
				const view = publicView(question, drawn);
				const other = turned(question);
				// An order that is the one key is shown in another order where it is.
				fc.pre(!isKey(view, other) && !isKey(publicView(other, drawn), question));
				expect(publicView(other, drawn)).toEqual(view);
			}),
		);
	});

	it('repeats its view for a seed and loses nothing by the shuffle', () => {
		fc.assert(
			fc.property(drawOf(kind), seed, seed, (question, one, other) => {
				const sorted = (view: PublicQuestion) =>
					partsOf(view)
						.map((shown) => JSON.stringify(shown))
						.sort();
				expect(publicView(question, one)).toEqual(publicView(question, one));
				expect(sorted(publicView(question, one))).toEqual(sorted(publicView(question, other)));
			}),
		);
	});
});

describe('the public view of order', () => {
	it('never has the items in their right order, whatever the seed', () => {
		fc.assert(
			fc.property(drawOf('order'), seed, (question, drawn) => {
				expect(isKey(publicView(question, drawn), question)).toBe(false);
			}),
		);
	});

	it('shows every other order', () => {
		const [question] = fc.sample(questionsOf().order, { numRuns: 1, seed: 1 });
		if (question === undefined) throw new Error('No question was drawn.');
		const three = { ...question, items: question.items.slice(0, 3) };
		const asked = { ...three, key: three.items.map(({ id }) => id) };
		const shown = Array.from({ length: 200 }, (_, turn) => JSON.stringify(publicView(asked, `${turn}`)));
		expect(new Set(shown).size).toBe(5);
	});
});
