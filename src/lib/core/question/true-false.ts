import { z } from 'zod';
import { base, marked, type KindModule } from './base.ts';
import { FIELD } from './fields.ts';
import { head } from './parts.ts';

/** A statement, true or false by the article (QTI choiceInteraction). */
export const TrueFalse = z.strictObject({
	kind: z.literal('true-false'),
	...base,
	key: z.boolean(),
	/** What is true instead, or why it is true. */
	rationale: z.string().min(1).max(600),
});
export type TrueFalse = z.infer<typeof TrueFalse>;

export const TrueFalseResponse = z.strictObject({ kind: z.literal('true-false'), value: z.boolean() });
export type TrueFalseResponse = z.infer<typeof TrueFalseResponse>;

export type PublicTrueFalse = Pick<TrueFalse, 'kind' | 'id' | 'stem'>;

const VALUES = [true, false];
const inWords = (value: boolean) => (value ? 'True' : 'False');

/** All or nothing. */
export const trueFalse: KindModule<TrueFalse, TrueFalseResponse, PublicTrueFalse> = {
	schema: TrueFalse,
	response: TrueFalseResponse,
	publicView: (question) => head(question),
	misfit: () => undefined,
	mark: (question, response) => marked(response.value === question.key ? 1 : 0),
	key: (question) => ({ kind: 'true-false', value: question.key }),
	solution: (question, response) => ({
		given: [inWords(response.value)],
		right: [inWords(question.key)],
		parts: VALUES.map((value) => ({
			id: String(value),
			text: inWords(value),
			given: response.value === value,
			right: question.key === value,
			rationale: '',
		})),
	}),
	fromForm: (fields) => {
		const value = fields.get(FIELD.value)?.[0];
		return { kind: 'true-false', value: VALUES.find((each) => String(each) === value) };
	},
};
