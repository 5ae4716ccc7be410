import { z } from 'zod';
import { base, marked, Option, PartId, type KindModule, type Part } from './base.ts';
import { FIELD } from './fields.ts';
import { optionSolution, publicOptions } from './options.ts';
import { haveDistinctIds, head, misnamed, nameParts } from './parts.ts';

/** All that are right among several options (QTI choiceInteraction, many). */
export const Multiple = z
	.strictObject({
		kind: z.literal('multiple'),
		...base,
		options: z.array(Option).min(3).max(8),
		keys: z.array(PartId).min(1).max(7),
		order: z.enum(['shuffled', 'fixed']),
	})
	.refine(({ options }) => haveDistinctIds(options), {
		path: ['options'],
		error: 'Give every option an id of its own.',
	})
	.refine(({ keys, options }) => nameParts(keys, options), {
		path: ['keys'],
		error: 'Name options by their ids, each once.',
	});
export type Multiple = z.infer<typeof Multiple>;

export const MultipleResponse = z.strictObject({
	kind: z.literal('multiple'),
	options: z.array(PartId).max(8),
});
export type MultipleResponse = z.infer<typeof MultipleResponse>;

export type PublicMultiple = Pick<Multiple, 'kind' | 'id' | 'stem'> & { options: Part[] };

/**
 * (right − wrong) / keys, floored at 0: to tick everything earns nothing by itself, to leave one out costs one. This is
 * QTI's mapResponse with 1/keys for a key, −1/keys for anything else and a lower bound of 0; as there, an option given
 * twice counts once. An id that is no option's counts as wrong.
 */
function markMultiple({ keys }: Multiple, { options }: MultipleResponse) {
	const given = new Set(options);
	const right = keys.filter((key) => given.has(key)).length;
	const wrong = given.size - right;
	return marked(Math.max(0, right - wrong) / keys.length);
}

export const multiple: KindModule<Multiple, MultipleResponse, PublicMultiple> = {
	schema: Multiple,
	response: MultipleResponse,
	publicView: (question, seed) => ({ ...head(question), options: publicOptions(question, seed) }),
	misfit: ({ options }, response) =>
		response.options.length === 0 ? { code: 'part_missing' } : misnamed(response.options, options),
	mark: markMultiple,
	key: (question) => ({ kind: 'multiple', options: [...question.keys] }),
	solution: (question, response) => optionSolution(question.options, response.options, question.keys),
	fromForm: (fields) => ({ kind: 'multiple', options: [...(fields.get(FIELD.option) ?? [])] }),
};
