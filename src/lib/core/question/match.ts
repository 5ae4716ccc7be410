import { z } from 'zod';
import { base, marked, PartId, type FeedbackPart, type KindModule, type Misfit, type Part } from './base.ts';
import { leftOfPair } from './fields.ts';
import { Item } from './order.ts';
import {
	haveDistinctIds,
	head,
	inIdOrder,
	misnamed,
	nameParts,
	part,
	shuffledParts,
	unnamed,
} from './parts.ts';

/** Pairs to be found between two columns (QTI matchInteraction). The right column may hold more than are used. */
export const Match = z
	.strictObject({
		kind: z.literal('match'),
		...base,
		left: z
			.array(Item.extend({ rationale: z.string().min(1).max(600) }))
			.min(2)
			.max(6),
		right: z.array(Item).min(2).max(8),
		/** Left id → right id, for every left. */
		key: z.record(PartId, PartId),
	})
	.refine(({ left }) => haveDistinctIds(left), { path: ['left'], error: 'Give every item an id of its own.' })
	.refine(({ right }) => haveDistinctIds(right), {
		path: ['right'],
		error: 'Give every item an id of its own.',
	})
	.refine(
		({ left, right, key }) =>
			Object.keys(key).length === left.length &&
			nameParts(Object.keys(key), left) &&
			Object.values(key).every((id) => nameParts([id], right)),
		{ path: ['key'], error: 'Give every item on the left the id of one on the right.' },
	);
export type Match = z.infer<typeof Match>;

export const MatchResponse = z.strictObject({
	kind: z.literal('match'),
	pairs: z.record(PartId, PartId).refine((pairs) => Object.keys(pairs).length <= 6, 'At most six pairs.'),
});
export type MatchResponse = z.infer<typeof MatchResponse>;

export type PublicMatch = Pick<Match, 'kind' | 'id' | 'stem'> & { left: Part[]; right: Part[] };

const isRight = (question: Match, response: MatchResponse, left: PartId) =>
	response.pairs[left] === question.key[left];

/** The share of the left items with their right partner (QTI's mapResponse, one equal share a pair); a wrong pair costs no more than a missing one, as it already takes the place of the right one. */
const markMatch = (question: Match, response: MatchResponse) =>
	marked(question.left.filter(({ id }) => isRight(question, response, id)).length / question.left.length);

const pairText = (question: Match, left: Part, right: PartId | undefined) =>
	question.right.filter(({ id }) => id === right).map(({ text }) => `${left.text} — ${text}`);

/** One part for each left item: the pair that was given, or where none was, the right one. */
function pairPart(question: Match, response: MatchResponse, left: Match['left'][number]): FeedbackPart[] {
	const own = pairText(question, left, response.pairs[left.id]);
	const given = own.length > 0;
	const right = !given || isRight(question, response, left.id);
	return (given ? own : pairText(question, left, question.key[left.id])).map((text) => ({
		id: left.id,
		text,
		given,
		right,
		rationale: left.rationale,
	}));
}

/** Every left item has one partner; two may share theirs. */
function misfitOfMatch({ left, right }: Match, { pairs }: MatchResponse): Misfit | undefined {
	const matched = Object.keys(pairs);
	const partners = [...new Set(Object.values(pairs))];
	return misnamed(matched, left) ?? misnamed(partners, right) ?? unnamed(matched, left);
}

export const match: KindModule<Match, MatchResponse, PublicMatch> = {
	schema: Match,
	response: MatchResponse,
	publicView: (question, seed) => ({
		...head(question),
		left: inIdOrder(question.left.map(part)),
		right: shuffledParts(question.right, `${seed}/right`),
	}),
	misfit: misfitOfMatch,
	mark: markMatch,
	key: (question) => ({ kind: 'match', pairs: { ...question.key } }),
	solution: (question, response) => {
		// As the rows stand, so that they and the lists of answers can be read side by side.
		const rows = inIdOrder(question.left);
		return {
			given: rows.flatMap((left) => pairText(question, left, response.pairs[left.id])),
			right: rows.flatMap((left) => pairText(question, left, question.key[left.id])),
			parts: rows.flatMap((left) => pairPart(question, response, left)),
		};
	},
	fromForm: (fields) => ({
		kind: 'match',
		pairs: Object.fromEntries(
			[...fields].flatMap(([field, [right]]) => {
				const left = leftOfPair(field);
				return left === undefined || !right ? [] : [[left, right]];
			}),
		),
	}),
};
