import { z } from 'zod';
import { base, marked, Option, PartId, type KindModule, type Part } from './base.ts';
import { FIELD } from './fields.ts';
import { optionSolution, publicOptions } from './options.ts';
import { haveDistinctIds, head, misnamed, nameParts } from './parts.ts';

/** One key among a few options (QTI choiceInteraction). */
export const Choice = z
	.strictObject({
		kind: z.literal('choice'),
		...base,
		options: z.array(Option).min(2).max(6),
		key: PartId,
		/** `fixed` where the options have an order of their own (numbers, dates). */
		order: z.enum(['shuffled', 'fixed']),
	})
	.refine(({ options }) => haveDistinctIds(options), {
		path: ['options'],
		error: 'Give every option an id of its own.',
	})
	.refine(({ key, options }) => nameParts([key], options), {
		path: ['key'],
		error: 'Name one of the options by its id.',
	});
export type Choice = z.infer<typeof Choice>;

export const ChoiceResponse = z.strictObject({ kind: z.literal('choice'), option: PartId });
export type ChoiceResponse = z.infer<typeof ChoiceResponse>;

export type PublicChoice = Pick<Choice, 'kind' | 'id' | 'stem'> & { options: Part[] };

/** All or nothing: there is one option to give. */
export const choice: KindModule<Choice, ChoiceResponse, PublicChoice> = {
	schema: Choice,
	response: ChoiceResponse,
	publicView: (question, seed) => ({ ...head(question), options: publicOptions(question, seed) }),
	misfit: ({ options }, { option }) => misnamed([option], options),
	mark: (question, response) => marked(response.option === question.key ? 1 : 0),
	key: (question) => ({ kind: 'choice', option: question.key }),
	solution: (question, response) => optionSolution(question.options, [response.option], [question.key]),
	fromForm: (fields) => ({ kind: 'choice', option: fields.get(FIELD.option)?.[0] }),
};
