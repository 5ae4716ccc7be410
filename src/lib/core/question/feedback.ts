import type { Article } from '../article/schema.ts';
import type { Fact } from '../fact/schema.ts';
import { onceFor } from '../kernel/once.ts';
import type { Mark, QuestionId, Solution } from './base.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Question, Response } from './index.ts';
import { mark, solution } from './kinds.ts';

/** What a learner sees once the response is recorded: how right, the right answer, why, and the proof. */
export type Feedback = Mark & Solution & { question: QuestionId; explanation: string; evidence: Evidence[] };

/** Where a question's facts and their article are found: a bank, or as much of one. */
export type Proof = { article: Article; facts: readonly Fact[] };

/**
 * The feedback on one response: its mark, the right answer, why, and the sentences that prove it. Call it only
 * for a response that is recorded: it holds the key.
 *
 * `explanation` begins with the rationale of a question that has one for the whole; the options of the other kinds carry
 * their own. It repeats neither the stem of a true statement nor the words of the proof, which stand beside it.
 * Throws where a fact of the question is not among the facts, or its paragraph not in the article: reading a bank refuses
 * both.
 */
export function feedback(question: Question, response: Response, proof: Proof): Feedback {
	return {
		question: question.id,
		...mark(question, response),
		...solution(question, response),
		...lessonOf(proof)(question),
	};
}

/** What the feedback on every response to a question has in common. */
const lessonOf = onceFor(({ article, facts }: Proof) =>
	onceFor((question: Question): Pick<Feedback, 'explanation' | 'evidence'> => {
		const asked = factsOf(question, facts);
		return { explanation: explanation(question, asked), evidence: evidenceOf(asked, article) };
	}),
);

/** The facts that the question asks, in its order. */
export const factsOf = ({ id, facts: asked }: Question, facts: readonly Fact[]): Fact[] =>
	asked.map((wanted) => {
		const fact = facts.find((each) => each.id === wanted);
		if (!fact) throw new Error(`The question ${id} asks a fact that is not there: ${wanted}.`);
		return fact;
	});

/** One of the two where it says all of the other, as "The article says otherwise: …" does; both where each adds something. */
function explanation(question: Question, facts: readonly Fact[]): string {
	const { stem, explanation } = question;
	if (!('rationale' in question)) return explanation;
	const rationale = facts.reduce(
		(text, { anchor }) => text.replace(`: “${anchor.quote}”`, '.'),
		question.rationale,
	);
	if (explanation === stem || says(rationale, explanation)) return rationale;
	return says(explanation, rationale) ? explanation : `${rationale} ${explanation}`;
}

/** True where the one text holds the other, whatever the capitals: a sentence loses its capital after a colon. */
const says = (text: string, said: string): boolean => text.toLowerCase().includes(said.toLowerCase());
