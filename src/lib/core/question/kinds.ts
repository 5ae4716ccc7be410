import { marked, type FormFields, type KindModule, type Mark, type Misfit, type Solution } from './base.ts';
import { choice } from './choice.ts';
import { hotText } from './hot-text.ts';
import type { Kind, PublicOf, PublicQuestion, Question, QuestionOf, Response, ResponseOf } from './index.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';

type Questions = { [K in Kind]: QuestionOf<K> };
type Responses = { [K in Kind]: ResponseOf<K> };
type Modules = { [K in Kind]: KindModule<Questions[K], Responses[K], PublicOf<K>> };

/** What each kind of question does. The compiler finds the kind that is missing. */
export const KINDS: Modules = {
	choice,
	multiple,
	'true-false': trueFalse,
	'short-answer': shortAnswer,
	numeric,
	order,
	match,
	'hot-text': hotText,
};

/**
 * What a learner may see before answering. It depends on the visible text, the ids and the seed alone, never on the key,
 * but that an order is not shown as its key.
 * @param seed `${attempt.id}/${question.id}`, so that a learner who comes back finds the same order
 */
export const publicView = (question: Question, seed: string): PublicQuestion =>
	publicViewAs(question.kind, question, seed);

/** How far the response is right. A response to another kind of question marks 0; ask `misfit` first to refuse it. */
export const mark = (question: Question, response: Response): Mark =>
	markAs(question.kind, question, response);

/** What the feedback shows; nothing given where the response is to another kind of question. */
export const solution = (question: Question, response: Response): Solution =>
	solutionAs(question.kind, question, response);

/** The response that marks 1. */
export const keyOf = (question: Question): Response => keyAs(question.kind, question);

/** The response in a posted form, unchecked: `Response` of index.ts checks it. The fields are in fields.ts. */
export const responseFromForm = (kind: Kind, fields: FormFields): unknown => KINDS[kind].fromForm(fields);

/** Why a response is none to a question: it is of another kind, or names what the question does not have. */
export type NoResponse = Misfit | { code: 'kind_mismatch'; expected: Kind; found: Kind };

/** What makes the response none to this question, to be refused and not marked; undefined where it is one, right or wrong. */
export const misfit = (question: Question, response: Response): NoResponse | undefined =>
	misfitAs(question.kind, question, response);

const isOf = <K extends Kind>(kind: K, response: Response): response is Responses[K] =>
	response.kind === kind;

const publicViewAs = <K extends Kind>(kind: K, question: Questions[K], seed: string): PublicOf<K> =>
	KINDS[kind].publicView(question, seed);

const markAs = <K extends Kind>(kind: K, question: Questions[K], response: Response): Mark =>
	isOf(kind, response) ? KINDS[kind].mark(question, response) : marked(0);

const misfitAs = <K extends Kind>(
	kind: K,
	question: Questions[K],
	response: Response,
): NoResponse | undefined =>
	isOf(kind, response)
		? KINDS[kind].misfit(question, response)
		: { code: 'kind_mismatch', expected: kind, found: response.kind };

const keyAs = <K extends Kind>(kind: K, question: Questions[K]): Responses[K] => KINDS[kind].key(question);

function solutionAs<K extends Kind>(kind: K, question: Questions[K], response: Response): Solution {
	const module = KINDS[kind];
	if (isOf(kind, response)) return module.solution(question, response);
	const { right } = module.solution(question, module.key(question));
	return { given: [], right, parts: [] };
}
