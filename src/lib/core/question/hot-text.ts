import { z } from 'zod';
import { base, marked, PartId, type KindModule } from './base.ts';
import { FIELD } from './fields.ts';
import { haveDistinctIds, head, misnamed, nameParts, textsOf } from './parts.ts';

/** One sentence of the passage, with its place in the article. */
export const Sentence = z.strictObject({
	id: PartId,
	paragraph: z.int().min(0),
	start: z.int().min(0),
	end: z.int().min(1),
	text: z.string().min(1).max(800),
});
export type Sentence = z.infer<typeof Sentence>;

/** Find the sentence that proves a statement (QTI hottextInteraction). */
export const HotText = z
	.strictObject({
		kind: z.literal('hot-text'),
		...base,
		/** In reading order, none overlapping another. */
		sentences: z.array(Sentence).min(2).max(40),
		/** The proving sentences, in reading order; one unless the proof runs on. */
		key: z.array(PartId).min(1).max(4),
		rationale: z.string().min(1).max(600),
	})
	.refine(({ sentences }) => haveDistinctIds(sentences), {
		path: ['sentences'],
		error: 'Give every sentence an id of its own.',
	})
	.refine(({ sentences }) => inReadingOrder(sentences), {
		path: ['sentences'],
		error: 'Put the sentences in reading order, none empty and none overlapping another.',
	})
	.refine(({ key, sentences }) => nameParts(key, sentences), {
		path: ['key'],
		error: 'Name sentences by their ids, each once.',
	});
export type HotText = z.infer<typeof HotText>;

export const HotTextResponse = z.strictObject({
	kind: z.literal('hot-text'),
	sentences: z.array(PartId).min(1).max(40),
});
export type HotTextResponse = z.infer<typeof HotTextResponse>;

/** `choose` is how many sentences prove it. */
export type PublicHotText = Pick<HotText, 'kind' | 'id' | 'stem'> & {
	sentences: Pick<Sentence, 'id' | 'paragraph' | 'text'>[];
	choose: number;
};

function inReadingOrder(sentences: readonly Sentence[]): boolean {
	return sentences.every(({ paragraph, start, end }, index) => {
		const before = sentences[index - 1];
		const follows =
			!before || paragraph > before.paragraph || (paragraph === before.paragraph && start >= before.end);
		return follows && start < end;
	});
}

const characters = (sentences: readonly Sentence[]) =>
	sentences.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Overlap of the anchors: the characters that the chosen sentences share with the proving ones over those that either
 * holds (Jaccard 1912), so that more than the proof costs as less than the proof does. 1 for exactly the key; a sentence
 * chosen twice counts once, and what is no sentence has no characters. Sentences do not overlap, so lengths can be added.
 */
function markHotText({ sentences, key }: HotText, response: HotTextResponse) {
	const shared = sentences.filter(({ id }) => key.includes(id) && response.sentences.includes(id));
	const either = sentences.filter(({ id }) => key.includes(id) || response.sentences.includes(id));
	return marked(characters(shared) / characters(either));
}

export const hotText: KindModule<HotText, HotTextResponse, PublicHotText> = {
	schema: HotText,
	response: HotTextResponse,
	publicView: (question) => ({
		...head(question),
		sentences: question.sentences.map(({ id, paragraph, text }) => ({ id, paragraph, text })),
		choose: question.key.length,
	}),
	misfit: ({ sentences }, response) => misnamed(response.sentences, sentences),
	mark: markHotText,
	key: (question) => ({ kind: 'hot-text', sentences: [...question.key] }),
	/** Only the sentences that were chosen or that prove it: the rest of the passage is no part of the answer. */
	solution: ({ sentences, key }, response) => ({
		given: textsOf(sentences, new Set(response.sentences)),
		right: textsOf(sentences, key),
		parts: sentences
			.map(({ id, text }) => ({
				id,
				text,
				given: response.sentences.includes(id),
				right: key.includes(id),
				rationale: '',
			}))
			.filter(({ given, right }) => given || right),
	}),
	fromForm: (fields) => ({ kind: 'hot-text', sentences: [...(fields.get(FIELD.sentence) ?? [])] }),
};
