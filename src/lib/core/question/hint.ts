import type { Article } from '../article/schema.ts';
import { shuffle } from '../kernel/chance.ts';
import type { Slug } from '../kernel/id.ts';
import type { PartId } from './base.ts';
import { evidenceOf } from './evidence.ts';
import { factsOf, type Proof } from './feedback.ts';
import type { Question, Response } from './index.ts';
import { solution } from './kinds.ts';
import { leaveOut } from './left-out.ts';
import { keyTexts } from './texts.ts';

/** Words of a paragraph as a hint shows them: `gap` where words of the answer are left out, `near` in the sentence that proves it. */
export type HintPiece = { text: string; gap: boolean; near: boolean };

/** A paragraph in which the proof stands. */
export type HintParagraph = {
	article: { id: Slug; title: string };
	/** Counts from 0. */
	paragraph: number;
	/** Its words, in turn; none where only the place is told. */
	pieces: HintPiece[];
};

/** What a learner is told between two tries, beside that the response was not right. It never holds the key. */
export type Hint = {
	/** Options or sentences that are wrong: those that were tried, and others where enough stay open. */
	struck: PartId[];
	/** How many parts of the last response are right: options chosen, pairs, events that rightly come next. */
	count?: { right: number; of: number };
	paragraphs: HintParagraph[];
};

/** What a hint is made from, beside the question. */
export type HintSource = Proof & {
	/** How often the question may be tried in all. */
	tries: number;
	/** What seeds the choice of the options struck out; the same as that of the question's public view. */
	seed: string;
};

/**
 * The hint after wrong responses, from what the question has:
 * - `choice`, `short-answer`, `numeric`: the paragraph of the proof without the words of the answer; the second time with
 *   the proving sentence pointed out. Of a choice of many options one wrong option is struck out each time as well.
 * - `multiple`: how many of those chosen are right; the second time one wrong option is struck out as well.
 * - `order`, `match`: how many parts are right; the second time also in which paragraphs the proofs stand.
 * - `hot-text`: half of the wrong sentences are struck out each time.
 *
 * Enough stay open that each further try leaves something to decide.
 * @param given the responses so far, first to last, at least one, none of them right
 */
export function hint(question: Question, given: readonly Response[], source: HintSource): Hint {
	const struck = strike(question, given, source);
	const count = rightParts(question, given);
	const again = given.length > 1;
	switch (question.kind) {
		case 'order':
		case 'match':
			return { struck, ...(count && { count }), paragraphs: again ? placesOf(question, source) : [] };
		case 'multiple':
			return { struck, ...(count && { count }), paragraphs: [] };
		case 'hot-text':
		case 'true-false':
			return { struck, paragraphs: [] };
		default:
			return { struck, paragraphs: paragraphsOf(question, source, again) };
	}
}

const evidence = (question: Question, { article, facts }: Proof) =>
	evidenceOf(factsOf(question, facts), article);

const titleOf = ({ id, title }: Article) => ({ id, title });

const placesOf = (question: Question, source: Proof): HintParagraph[] =>
	evidence(question, source).map(({ paragraph }) => ({
		article: titleOf(source.article),
		paragraph,
		pieces: [],
	}));

function paragraphsOf(question: Question, source: Proof, near: boolean): HintParagraph[] {
	const answers = [...keyTexts(question), ...(question.gap === undefined ? [] : [question.gap])];
	return evidence(question, source).map(({ paragraph, pieces }) => ({
		article: titleOf(source.article),
		paragraph,
		pieces: pieces.flatMap(({ text, proof }) =>
			leaveOut(text, answers).map((left) => ({ ...left, near: near && proof })),
		),
	}));
}

/** What is right of the last response, counted as its mark counts it. Moodle's hints have the same, “the number of correct responses”. */
function rightParts(question: Question, given: readonly Response[]): Hint['count'] {
	const last = given.at(-1);
	if (last === undefined) return undefined;
	const { parts } = solution(question, last);
	const counted = question.kind === 'order' ? parts.slice(1) : parts;
	const own = counted.filter((part) => part.given);
	return { right: own.filter((part) => part.right).length, of: own.length };
}

/** The parts that may be struck out, and how many of them by each hint. */
type Strikes = { ids: PartId[]; keys: readonly PartId[]; by: (turn: number, open: number) => number };

function strikesOf(question: Question): Strikes | undefined {
	switch (question.kind) {
		case 'choice':
			return { ids: question.options.map(({ id }) => id), keys: [question.key], by: () => 1 };
		case 'multiple':
			return {
				ids: question.options.map(({ id }) => id),
				keys: question.keys,
				by: (turn) => (turn > 1 ? 1 : 0),
			};
		case 'hot-text':
			return {
				ids: question.sentences.map(({ id }) => id),
				keys: question.key,
				by: (_, open) => Math.ceil(open / 2),
			};
		default:
			return undefined;
	}
}

/** Parts of a response of which each is known to be wrong, since it was. */
function tried(question: Question, response: Response): PartId[] {
	if (response.kind === 'choice') return [response.option];
	if (response.kind !== 'hot-text' || question.kind !== 'hot-text') return [];
	return response.sentences.some((id) => question.key.includes(id)) ? [] : response.sentences;
}

/**
 * The wrong parts struck out so far. Which ones depends on the explanation too, which the learner does not have: whoever
 * works the shuffle out could otherwise tell the key by its being passed over.
 */
function strike(question: Question, given: readonly Response[], { seed, tries }: HintSource): PartId[] {
	const strikes = strikesOf(question);
	if (strikes === undefined) return [];
	const { ids, keys, by } = strikes;
	const wrong = shuffle(
		ids.filter((id) => !keys.includes(id)).sort(),
		`${seed}/hint/${question.explanation}`,
	);
	const struck = new Set<PartId>();
	given.forEach((response, index) => {
		const turn = index + 1;
		for (const id of tried(question, response)) struck.add(id);
		const open = wrong.filter((id) => !struck.has(id));
		// Each further try may take one away, and the last must still leave one to go wrong with.
		const most = Math.min(by(turn, open.length), open.length - (tries - turn));
		for (const id of open.slice(0, Math.max(0, most))) struck.add(id);
	});
	return [...struck];
}
