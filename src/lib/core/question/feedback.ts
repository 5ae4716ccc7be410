import type { Article } from '../article/schema.ts';
import type { Fact } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';
import type { Mark, QuestionId, Solution } from './base.ts';
import type { Question, Response } from './index.ts';
import { mark, solution } from './kinds.ts';

/** The proving words in their paragraph: `before + quote + after` is the whole paragraph. */
export type Evidence = {
	fact: Slug;
	article: { id: Slug; title: string; published: string; publisher: string };
	paragraph: number;
	before: string;
	quote: string;
	after: string;
};

/** What a learner sees once the response is recorded: how right, the right answer, why, and the proof. */
export type Feedback = Mark & Solution & { question: QuestionId; explanation: string; evidence: Evidence[] };

/** Where a question's facts and their article are found: a bank, or as much of one. */
export type Proof = { article: Article; facts: readonly Fact[] };

/**
 * The feedback on one response: its mark, the right answer, why, and the sentences that prove it. Call it only
 * for a response that is recorded: it holds the key.
 *
 * `explanation` begins with the rationale of a question that has one for the whole; the options of the other kinds carry their own.
 * Facts with the very same proof share one piece of evidence. Throws where a fact of the question is not among the facts, or its paragraph
 * not in the article: reading a bank refuses both.
 */
export const feedback = (question: Question, response: Response, { article, facts }: Proof): Feedback => ({
	question: question.id,
	...mark(question, response),
	...solution(question, response),
	explanation: explanation(question),
	evidence: evidenceOfAll(question, { article, facts }),
});

/** The proof of one fact, in its paragraph. */
export function evidenceOf({ id, anchor }: Fact, article: Article): Evidence {
	const paragraph = article.paragraphs[anchor.paragraph];
	if (paragraph === undefined) throw new Error(`The fact ${id} is proved by a paragraph that is not there.`);
	return {
		fact: id,
		article: {
			id: article.id,
			title: article.title,
			published: article.published,
			publisher: article.source.publisher,
		},
		paragraph: anchor.paragraph,
		before: paragraph.slice(0, anchor.start),
		quote: paragraph.slice(anchor.start, anchor.end),
		after: paragraph.slice(anchor.end),
	};
}

function evidenceOfAll(question: Question, { article, facts }: Proof): Evidence[] {
	const pieces = new Map<string, Evidence>();
	for (const id of question.facts) {
		const fact = facts.find((each) => each.id === id);
		if (!fact) throw new Error(`The question ${question.id} asks a fact that is not there: ${id}.`);
		const { paragraph, start, end } = fact.anchor;
		const place = `${paragraph}/${start}/${end}`;
		if (!pieces.has(place)) pieces.set(place, evidenceOf(fact, article));
	}
	return [...pieces.values()];
}

/** One of the two where it says all of the other, as "The article says otherwise: …" does; both where each adds something. */
function explanation(question: Question): string {
	const { explanation } = question;
	if (!('rationale' in question)) return explanation;
	const { rationale } = question;
	if (says(rationale, explanation)) return rationale;
	return says(explanation, rationale) ? explanation : `${rationale} ${explanation}`;
}

/** True where the one text holds the other, whatever the capitals: a sentence loses its capital after a colon. */
const says = (text: string, said: string): boolean => text.toLowerCase().includes(said.toLowerCase());
