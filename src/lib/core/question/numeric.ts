import { z } from 'zod';
import { fold } from '../kernel/fold.ts';
import { readNumber } from '../kernel/number.ts';
import { base, marked, type KindModule } from './base.ts';
import { FIELD } from './fields.ts';
import { head } from './parts.ts';

/** A number typed by the learner (QTI textEntryInteraction with a tolerance and a unit). */
export const Numeric = z.strictObject({
	kind: z.literal('numeric'),
	...base,
	key: z.number(),
	/** How far from the key a number is still right, in the key's own unit; 0 for exact. */
	tolerance: z.number().min(0),
	/** What is counted, shown beside the field; empty for a bare number such as a year. */
	unit: z.string().max(60),
	/** Other names of the unit that may be typed after the number. */
	units: z.array(z.string().min(1).max(60)).max(12),
	/** The key as the article writes it: `around 15,000 troops`. */
	shown: z.string().min(1).max(120),
	rationale: z.string().min(1).max(600),
});
export type Numeric = z.infer<typeof Numeric>;

/** Text, not a number: `15,000`, `15 thousand` and `fifteen thousand troops` are all read. */
export const NumericResponse = z.strictObject({
	kind: z.literal('numeric'),
	text: z.string().trim().min(1).max(60),
});
export type NumericResponse = z.infer<typeof NumericResponse>;

export type PublicNumeric = Pick<Numeric, 'kind' | 'id' | 'stem' | 'unit'>;

const unitsOf = (question: Numeric): string[] => [question.unit, ...question.units];

/** The number typed; a year may be called one. */
const readAnswer = (question: Numeric, { text }: NumericResponse) =>
	readNumber(text.replace(/^\s*(?:in\s+)?(?:the\s+)?year\s+(?=\S)/i, ''), unitsOf(question));

/** Room for the rounding of doubles at the edge of a tolerance: 0.3 − 0.1 is not quite 0.2. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Right within the tolerance, both ends included (QTI's equal with an absolute tolerance). The unit may be left out, since
 * it stands beside the field; a unit typed must be the question's own or one of its other names, in the singular or the
 * plural. No part mark: how near counts is what the tolerance says.
 */
function markNumeric(question: Numeric, response: NumericResponse) {
	const names = unitsOf(question);
	const read = readAnswer(question, response);
	if (!read) return marked(0);
	const slack = ROUNDING * Math.max(Math.abs(read.value), Math.abs(question.key));
	const near = Math.abs(read.value - question.key) <= question.tolerance + slack;
	const typed = singular(read.unit);
	return marked(near && (typed === '' || names.some((name) => singular(name) === typed)) ? 1 : 0);
}

const singular = (unit: string) =>
	fold(unit)
		.replace(/(?<=..)ies$/, 'y')
		.replace(/(?<=..)s$/, '');

export const numeric: KindModule<Numeric, NumericResponse, PublicNumeric> = {
	schema: Numeric,
	response: NumericResponse,
	publicView: (question) => ({ ...head(question), unit: question.unit }),
	misfit: (question, response) =>
		readAnswer(question, response) === null ? { code: 'number_missing' } : undefined,
	mark: markNumeric,
	key: (question) => ({ kind: 'numeric', text: String(question.key) }),
	solution: (question, response) => ({ given: [response.text], right: [question.shown], parts: [] }),
	fromForm: (fields) => ({ kind: 'numeric', text: fields.get(FIELD.text)?.[0] }),
};
