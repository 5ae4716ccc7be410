import { z } from 'zod';
import { base, marked, type KindModule } from './base.ts';
import { FIELD } from './fields.ts';
import { head } from './parts.ts';
import { isAccepted } from './wording.ts';

/** A few words typed by the learner; a cloze where the stem holds the gap `____` of gap.ts (QTI textEntryInteraction). */
export const ShortAnswer = z.strictObject({
	kind: z.literal('short-answer'),
	...base,
	/** Right answers; the first is the one that feedback shows. */
	accepted: z.array(z.string().min(1).max(200).regex(/\S/)).min(1).max(24),
	/** Names of other things that a slip of the pen must not be read as a right answer for. */
	rivals: z.array(z.string().min(1).max(200)).max(60),
	rationale: z.string().min(1).max(600),
});
export type ShortAnswer = z.infer<typeof ShortAnswer>;

export const ShortAnswerResponse = z.strictObject({
	kind: z.literal('short-answer'),
	text: z.string().trim().min(1).max(200),
});
export type ShortAnswerResponse = z.infer<typeof ShortAnswerResponse>;

export type PublicShortAnswer = Pick<ShortAnswer, 'kind' | 'id' | 'stem'>;

/** All or nothing, by the wording that `isAccepted` allows: what is asked is whether the name is known, not how it is spelt. */
export const shortAnswer: KindModule<ShortAnswer, ShortAnswerResponse, PublicShortAnswer> = {
	schema: ShortAnswer,
	response: ShortAnswerResponse,
	publicView: (question) => head(question),
	misfit: () => undefined,
	mark: (question, response) => marked(isAccepted(response.text, question.accepted, question.rivals) ? 1 : 0),
	key: (question) => ({ kind: 'short-answer', text: question.accepted[0]?.trim() ?? '' }),
	solution: (question, response) => ({
		given: [response.text],
		right: question.accepted.slice(0, 1),
		parts: [],
	}),
	fromForm: (fields) => ({ kind: 'short-answer', text: fields.get(FIELD.text)?.[0] }),
};
