import type { Article } from '../article/schema.ts';
import { hash32 } from '../kernel/chance.ts';
import type { Slug } from '../kernel/id.ts';
import type { Material } from './material.ts';
import { salience } from './salience.ts';

/** So many questions from found facts an article of this many words gets at most: the best, not all. */
const PER_WORDS = { questions: 18, words: 400 };
/** No third of the article gets more than this part of them, so that the whole of it is asked. */
const THIRD_SHARE = 0.5;

/** Which facts compete for the places in a bank, best first, and how many places there are. */
export type Budget = {
	/** Of each fact that competes the third of the article (0, 1, 2) in which it stands, the worthiest fact first. */
	thirds: ReadonlyMap<Slug, number>;
	most: number;
	mostOfThird: number;
	/** Whether the first statement is a false one: of many small banks as many begin with either. */
	falseFirst: boolean;
};

const wordsOf = ({ paragraphs }: Article): number[] => paragraphs.map((text) => text.split(/\s+/).length);

/** The budget of an article for facts that no person wrote down; those that a person wrote do not compete. */
export function budgetOf(m: Material): Budget {
	const words = wordsOf(m.article);
	const total = words.reduce((sum, each) => sum + each, 0);
	const before = (paragraph: number) => words.slice(0, paragraph).reduce((sum, each) => sum + each, 0);
	const worth = salience(m);
	const found = [...m.facts, ...m.passages]
		.filter(({ origin }) => origin !== undefined)
		.sort((one, other) => (worth.get(other.id) ?? 0) - (worth.get(one.id) ?? 0));
	const third = (paragraph: number) => Math.min(2, Math.floor((3 * before(paragraph)) / Math.max(1, total)));
	const most = Math.max(1, Math.round((PER_WORDS.questions * total) / PER_WORDS.words));
	return {
		thirds: new Map(found.map(({ id, anchor }) => [id, third(anchor.paragraph)])),
		most,
		mostOfThird: Math.ceil(most * THIRD_SHARE),
		falseFirst: hash32(m.article.id) % 2 === 1,
	};
}
