import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answered,
	anyQuestion,
	CANARIES,
	CANARY,
	CANARY_NUMBER,
	questionsOf,
	type Secrets,
} from '../../../../tests/arbitraries/question.ts';
import { FIELD, pairField, placeField } from './fields.ts';
import { Question, Response, type Kind, type PublicQuestion } from './index.ts';
import { fits, keyOf, KINDS, mark, publicView, responseFromForm, solution } from './kinds.ts';

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

describe.each(ALL)('%s', (kind) => {
	const { schema, response } = KINDS[kind];

	it('is drawn by the arbitraries as its schema has it', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				expect(Question.parse(question)).toEqual(question);
			}),
		);
		fc.assert(
			fc.property(drawOf(kind, CANARIES), (question) => {
				expect(schema.safeParse(question).success).toBe(true);
			}),
		);
	});

	it('marks any response that it accepts in [0, 1], with the verdict of the mark', () => {
		fc.assert(
			fc.property(answered(kind), ([question, given]) => {
				const accepted = Response.parse(given);
				const { mark: value, verdict } = mark(question, accepted);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				expect(verdict).toBe(value === 1 ? 'right' : value === 0 ? 'wrong' : 'partly');
			}),
		);
	});

	it('marks its key 1, and accepts its key as a response', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const key = response.parse(keyOf(question));
				expect(mark(question, Response.parse(key))).toEqual({ mark: 1, verdict: 'right' });
			}),
		);
	});

	it('marks a response to another kind 0, and says that it does not fit', () => {
		const [other] = fc.sample(drawOf(kind === 'choice' ? 'order' : 'choice'), { numRuns: 1, seed: 1 });
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const response = other && keyOf(other);
				if (!response) throw new Error('No question was drawn.');
				expect(fits(question, response)).toBe(false);
				expect(mark(question, response).mark).toBe(0);
				expect(solution(question, response)).toEqual({
					...solution(question, keyOf(question)),
					given: [],
					parts: [],
				});
			}),
			{ numRuns: 20 },
		);
	});

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
				expect(publicView(turned(question), drawn)).toEqual(publicView(question, drawn));
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

	it('names in its solution what was given and what is right, one part an id', () => {
		fc.assert(
			fc.property(answered(kind), ([question, given]) => {
				const { parts, right } = solution(question, given);
				expect(right.length).toBeGreaterThan(0);
				expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
				const own = solution(question, keyOf(question));
				expect(own.parts.every((part) => part.given === part.right)).toBe(true);
				expect(right).toEqual(own.right);
			}),
		);
	});

	it('reads an empty form as no response, without throwing', () => {
		const parsed = response.safeParse(responseFromForm(kind, new Map()));
		expect(parsed.success).toBe(kind === 'multiple' || kind === 'match');
	});

	it('reads its key from a posted form', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const key = Response.parse(keyOf(question));
				const fields = new Map([['question', [question.id]], ...formOf(key)]);
				expect(response.parse(responseFromForm(kind, fields))).toEqual(key);
			}),
		);
	});
});

function formOf(response: Response): [string, string[]][] {
	switch (response.kind) {
		case 'choice':
			return [[FIELD.option, [response.option]]];
		case 'multiple':
			return [[FIELD.option, response.options]];
		case 'true-false':
			return [[FIELD.value, [String(response.value)]]];
		case 'short-answer':
		case 'numeric':
			return [[FIELD.text, [response.text]]];
		case 'order':
			return [[FIELD.order, response.order]];
		case 'match':
			return Object.entries(response.pairs).map(([left, right]) => [pairField(left), [right]]);
		case 'hot-text':
			return [[FIELD.sentence, response.sentences]];
	}
}

describe('a form without JavaScript', () => {
	it('gives an order by the number beside each item', () => {
		fc.assert(
			fc.property(questionsOf().order, (question) => {
				const fields = new Map(
					question.items.map(({ id }) => [placeField(id), [String(question.key.indexOf(id) + 1)]]),
				);
				expect(responseFromForm('order', fields)).toEqual(keyOf(question));
			}),
		);
	});

	it('gives no pair where none was picked', () => {
		const fields = new Map([
			[pairField('a'), ['x']],
			[pairField('b'), ['']],
		]);
		expect(responseFromForm('match', fields)).toEqual({ kind: 'match', pairs: { a: 'x' } });
	});
});

describe('a question with one answer to pick', () => {
	it('marks every wrong pick 0', () => {
		fc.assert(
			fc.property(questionsOf().choice, (question) => {
				for (const { id } of question.options) {
					expect(mark(question, { kind: 'choice', option: id }).mark).toBe(id === question.key ? 1 : 0);
				}
			}),
		);
		fc.assert(
			fc.property(questionsOf()['true-false'], (question) => {
				expect(mark(question, { kind: 'true-false', value: !question.key }).mark).toBe(0);
			}),
		);
	});
});

describe('the schema', () => {
	const withDoubledPart = (question: Question): unknown => {
		const double = <T>(parts: T[]) => [...parts.slice(0, -1), parts[0]];
		switch (question.kind) {
			case 'choice':
			case 'multiple':
				return { ...question, options: double(question.options) };
			case 'order':
				return { ...question, items: double(question.items) };
			case 'match':
				return { ...question, right: double(question.right) };
			case 'hot-text':
				return { ...question, sentences: double(question.sentences) };
			default:
				return { ...question, stem: '' };
		}
	};
	const withForeignKey = (question: Question): unknown => {
		switch (question.kind) {
			case 'choice':
				return { ...question, key: 'nosuchpart' };
			case 'multiple':
				return { ...question, keys: ['nosuchpart'] };
			case 'order':
				return { ...question, key: question.key.slice(1) };
			case 'match':
				return { ...question, key: { ...question.key, nosuchpart: question.right[0]?.id } };
			case 'hot-text':
				return { ...question, key: ['nosuchpart'] };
			default:
				return { ...question, key: undefined, accepted: [] };
		}
	};

	it('refuses a question in which one id names two parts', () => {
		fc.assert(
			fc.property(anyQuestion(), (question) => {
				expect(Question.safeParse(withDoubledPart(question)).success).toBe(false);
			}),
		);
	});

	it('refuses a key that names no part, or not every part', () => {
		fc.assert(
			fc.property(anyQuestion(), (question) => {
				expect(Question.safeParse(withForeignKey(question)).success).toBe(false);
			}),
		);
	});

	it('refuses sentences out of reading order', () => {
		fc.assert(
			fc.property(questionsOf()['hot-text'], (question) => {
				const reversed = { ...question, sentences: question.sentences.toReversed() };
				expect(Question.safeParse(reversed).success).toBe(false);
			}),
		);
	});
});
