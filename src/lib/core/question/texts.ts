import type { Question } from './index.ts';

/** A text of a question and where it stands, as a path: `stem`, `options.2.text`. */
export type TextAt = { at: string; text: string };

/** What was written for the question and a learner sees before answering: stem, options, items, columns; not a hot-text's sentences, which are the article's. */
export function ownTexts(question: Question): TextAt[] {
	return [{ at: 'stem', text: question.stem }, ...partTexts(question)];
}

/** All that a learner sees before answering, in the bank's order. */
export function visibleTexts(question: Question): TextAt[] {
	return [
		...ownTexts(question),
		...(question.kind === 'hot-text' ? textsAt('sentences', question.sentences) : []),
	];
}

/** What a learner sees only afterwards: the explanation and every rationale. */
export function laterTexts(question: Question): TextAt[] {
	const explanation = { at: 'explanation', text: question.explanation };
	switch (question.kind) {
		case 'choice':
		case 'multiple':
			return [explanation, ...rationalesAt('options', question.options)];
		case 'match':
			return [explanation, ...rationalesAt('left', question.left)];
		default:
			return [explanation, { at: 'rationale', text: question.rationale }];
	}
}

/** The options of a `choice` or `multiple`, each with whether it is right; none for other kinds. */
export function optionTexts(question: Question): (TextAt & { right: boolean })[] {
	if (question.kind !== 'choice' && question.kind !== 'multiple') return [];
	const keys = question.kind === 'choice' ? [question.key] : question.keys;
	return question.options.map(({ id, text }, index) => ({
		at: `options.${index}.text`,
		text,
		right: keys.includes(id),
	}));
}

/**
 * The words that answer the question: the right options, every accepted answer, a number as shown and in digits. None for
 * `true-false`, `order`, `match` and `hot-text`, where the learner sees every word of the answer and has to judge, order or pair it.
 */
export function keyTexts(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
			return optionTexts(question).flatMap(({ text, right }) => (right ? text : []));
		case 'short-answer':
			return question.accepted;
		case 'numeric':
			return [question.shown, String(question.key)];
		default:
			return [];
	}
}

/** The field that holds the answer, for a finding about it. */
export const keyField = ({ kind }: Question): 'key' | 'keys' | 'accepted' =>
	kind === 'multiple' ? 'keys' : kind === 'short-answer' ? 'accepted' : 'key';

function partTexts(question: Question): TextAt[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
			return textsAt('options', question.options);
		case 'order':
			return textsAt('items', question.items);
		case 'match':
			return [...textsAt('left', question.left), ...textsAt('right', question.right)];
		default:
			return [];
	}
}

const textsAt = (field: string, parts: readonly { text: string }[]): TextAt[] =>
	parts.map(({ text }, index) => ({ at: `${field}.${index}.text`, text }));

const rationalesAt = (field: string, parts: readonly { rationale: string }[]): TextAt[] =>
	parts.map(({ rationale }, index) => ({ at: `${field}.${index}.rationale`, text: rationale }));
