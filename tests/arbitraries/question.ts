import fc, { type Arbitrary } from 'fast-check';
import { SLOTS } from '../../src/lib/core/fact/schema.ts';
import type { Kind, Question, QuestionOf, ResponseOf } from '../../src/lib/core/question/index.ts';

/** Names, texts and ids that a schema of the question chapter accepts. */
const questionId = fc.stringMatching(/^q[a-z0-9]{6,12}$/);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
/** `constructor` is an id by the pattern, and the name of a field that every object inherits. */
const partId = fc.oneof(
	{ weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,12}$/) },
	{ weight: 1, arbitrary: fc.constant('constructor') },
);
const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
	.map((drawn) => drawn.slice(0, 120))
	.filter((drawn) => drawn.trim() !== '');
const words = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [A-Z]?[a-z]{1,9}){0,3}$/);

/** Where the secrets of a question come from: their texts, the ids of their facts, and the key of a numeric question. */
export type Secrets = { text: Arbitrary<string>; fact: Arbitrary<string>; number: Arbitrary<number> };

/** Any text at all. */
export const ANY: Secrets = {
	text: fc.oneof(words, text),
	fact: slug,
	number: fc.oneof(
		fc.integer({ min: -3000, max: 3_000_000 }),
		// JSON has no negative zero.
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
	),
};

/** Secrets that can be told at sight: every text and id holds the word `canary`, the number is 86420975. */
export const CANARY = 'canary';
export const CANARY_NUMBER = 86420975;
export const CANARIES: Secrets = {
	text: words.map((drawn) => `${CANARY} ${drawn}`),
	fact: slug.map((drawn) => `${CANARY}-${drawn}`),
	number: fc.constant(CANARY_NUMBER),
};

const part = () => fc.record({ id: partId, text: words });
const withDistinctIds = <T extends { id: string }>(one: Arbitrary<T>, minLength: number, maxLength: number) =>
	fc.uniqueArray(one, { minLength, maxLength, selector: ({ id }) => id });
const someIds = (parts: readonly { id: string }[], minLength: number, maxLength: number) =>
	fc.shuffledSubarray(
		parts.map(({ id }) => id),
		{ minLength, maxLength: Math.min(maxLength, parts.length) },
	);
const oneId = (parts: readonly { id: string }[]) => fc.constantFrom(...parts.map(({ id }) => id));

const base = (secrets: Secrets) => ({
	id: questionId,
	facts: fc.uniqueArray(secrets.fact, { minLength: 1, maxLength: 4 }),
	asks: fc.constantFrom(...SLOTS, 'attribution' as const),
	stem: words,
	explanation: secrets.text,
	difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
	tags: fc.array(secrets.fact, { maxLength: 3 }),
	origin: fc.constantFrom('generated' as const, 'written' as const),
	status: fc.constantFrom('published' as const, 'draft' as const),
});
const options = (secrets: Secrets, minLength: number, maxLength: number) =>
	withDistinctIds(fc.record({ id: partId, text: words, rationale: secrets.text }), minLength, maxLength);
const arrangement = fc.constantFrom('shuffled' as const, 'fixed' as const);

/** Sentences as an article has them: in reading order, a space apart. */
const sentences = withDistinctIds(fc.record({ id: partId, text: words, paragraph: fc.nat(3) }), 2, 8).map(
	(drawn) => {
		let end = 0;
		return drawn
			.sort((one, other) => one.paragraph - other.paragraph)
			.map((sentence, index) => {
				const start = drawn[index - 1]?.paragraph === sentence.paragraph ? end + 1 : 0;
				end = start + sentence.text.length;
				return { ...sentence, start, end };
			});
	},
);

/** Questions of each kind, any that the schema accepts; the secrets are drawn from `secrets`. */
export const questionsOf = (secrets: Secrets = ANY): { [K in Kind]: Arbitrary<QuestionOf<K>> } => ({
	choice: options(secrets, 2, 6).chain((drawn) =>
		fc.record({
			kind: fc.constant('choice' as const),
			...base(secrets),
			options: fc.constant(drawn),
			key: oneId(drawn),
			order: arrangement,
		}),
	),
	multiple: options(secrets, 3, 8).chain((drawn) =>
		fc.record({
			kind: fc.constant('multiple' as const),
			...base(secrets),
			options: fc.constant(drawn),
			keys: someIds(drawn, 1, 7),
			order: arrangement,
		}),
	),
	'true-false': fc.record({
		kind: fc.constant('true-false' as const),
		...base(secrets),
		key: fc.boolean(),
		rationale: secrets.text,
	}),
	'short-answer': fc.record({
		kind: fc.constant('short-answer' as const),
		...base(secrets),
		accepted: fc.array(secrets.text, { minLength: 1, maxLength: 4 }),
		rivals: fc.array(secrets.text, { maxLength: 4 }),
		rationale: secrets.text,
	}),
	numeric: fc.record({
		kind: fc.constant('numeric' as const),
		...base(secrets),
		key: secrets.number,
		tolerance: fc.double({ min: 0, max: 1e6, noNaN: true }),
		unit: fc.constantFrom('', 'troops', 'per cent', 'm'),
		units: fc.array(secrets.text, { maxLength: 3 }),
		shown: secrets.text,
		rationale: secrets.text,
	}),
	order: withDistinctIds(part(), 3, 6).chain((items) =>
		fc.record({
			kind: fc.constant('order' as const),
			...base(secrets),
			items: fc.constant(items),
			key: someIds(items, items.length, items.length),
			rationale: secrets.text,
		}),
	),
	match: fc
		.tuple(
			withDistinctIds(fc.record({ id: partId, text: words, rationale: secrets.text }), 2, 6),
			withDistinctIds(part(), 2, 8),
		)
		.chain(([left, right]) =>
			fc.record({
				kind: fc.constant('match' as const),
				...base(secrets),
				left: fc.constant(left),
				right: fc.constant(right),
				key: fc
					.tuple(...left.map(({ id }) => fc.tuple(fc.constant(id), oneId(right))))
					.map((pairs) => Object.fromEntries(pairs)),
			}),
		),
	'hot-text': sentences.chain((drawn) =>
		fc.record({
			kind: fc.constant('hot-text' as const),
			...base(secrets),
			sentences: fc.constant(drawn),
			key: someIds(drawn, 1, 4),
			rationale: secrets.text,
		}),
	),
});

/** A question of any kind. */
export const anyQuestion = (secrets: Secrets = ANY): Arbitrary<Question> =>
	fc.oneof(...Object.values<Arbitrary<Question>>(questionsOf(secrets)));

/** An id that the question may know, or not. */
const idNear = (parts: readonly { id: string }[]) =>
	fc.oneof({ weight: 4, arbitrary: oneId(parts) }, { weight: 1, arbitrary: partId });
const typed = (maxLength: number) =>
	fc
		.oneof(words, text, fc.integer().map(String), fc.double().map(String))
		.map((drawn) => drawn.trim().slice(0, maxLength).trim());

const RESPONSES: { [K in Kind]: (question: QuestionOf<K>) => Arbitrary<ResponseOf<K>> } = {
	choice: (question) => fc.record({ kind: fc.constant('choice' as const), option: idNear(question.options) }),
	multiple: (question) =>
		fc.record({
			kind: fc.constant('multiple' as const),
			options: fc.array(idNear(question.options), { maxLength: 8 }),
		}),
	'true-false': () => fc.record({ kind: fc.constant('true-false' as const), value: fc.boolean() }),
	'short-answer': () => fc.record({ kind: fc.constant('short-answer' as const), text: typed(200) }),
	numeric: () => fc.record({ kind: fc.constant('numeric' as const), text: typed(60) }),
	order: (question) =>
		fc.record({
			kind: fc.constant('order' as const),
			order: fc.array(idNear(question.items), { minLength: 1, maxLength: 6 }),
		}),
	match: (question) =>
		fc.record({
			kind: fc.constant('match' as const),
			pairs: fc.dictionary(idNear(question.left), idNear(question.right), {
				maxKeys: 6,
				noNullPrototype: true,
			}),
		}),
	'hot-text': (question) =>
		fc.record({
			kind: fc.constant('hot-text' as const),
			sentences: fc.array(idNear(question.sentences), { minLength: 1, maxLength: 40 }),
		}),
};

const FITTING: { [K in Kind]: (question: QuestionOf<K>) => Arbitrary<ResponseOf<K>> } = {
	...RESPONSES,
	choice: ({ options }) => fc.record({ kind: fc.constant('choice' as const), option: oneId(options) }),
	multiple: ({ options }) =>
		fc.record({ kind: fc.constant('multiple' as const), options: someIds(options, 1, 8) }),
	numeric: () =>
		fc.record({
			kind: fc.constant('numeric' as const),
			text: fc.oneof(fc.integer().map(String), fc.constantFrom('fifteen thousand', 'about 12%', '1.5 m')),
		}),
	order: ({ items }) =>
		fc.record({ kind: fc.constant('order' as const), order: someIds(items, items.length, items.length) }),
	match: ({ left, right }) =>
		fc.record({
			kind: fc.constant('match' as const),
			pairs: fc
				.tuple(...left.map(({ id }) => fc.tuple(fc.constant(id), oneId(right))))
				.map((pairs) => Object.fromEntries(pairs)),
		}),
	'hot-text': ({ sentences: drawn }) =>
		fc.record({ kind: fc.constant('hot-text' as const), sentences: someIds(drawn, 1, 40) }),
};

/** Any response to this question, right or wrong, that names only what it has. */
export const fittingFor = <K extends Kind>(kind: K, question: QuestionOf<K>): Arbitrary<ResponseOf<K>> =>
	FITTING[kind](question);

/** A question of one kind with a response, right or wrong, that names only what it has. */
export const fitting = <K extends Kind>(kind: K) => {
	const respond = FITTING[kind];
	return questionsOf()[kind].chain((question) => fc.tuple(fc.constant(question), respond(question)));
};

/** A question of one kind with any response that its kind accepts, right, wrong or with ids that it does not know. */
export const answered = <K extends Kind>(kind: K, secrets: Secrets = ANY) => {
	const respond = RESPONSES[kind];
	return questionsOf(secrets)[kind].chain((question) => fc.tuple(fc.constant(question), respond(question)));
};
