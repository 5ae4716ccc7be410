import { z } from 'zod';
import { Choice, ChoiceResponse, type PublicChoice } from './choice.ts';
import { HotText, HotTextResponse, type PublicHotText } from './hot-text.ts';
import { Match, MatchResponse, type PublicMatch } from './match.ts';
import { Multiple, MultipleResponse, type PublicMultiple } from './multiple.ts';
import { Numeric, NumericResponse, type PublicNumeric } from './numeric.ts';
import { Order, OrderResponse, type PublicOrder } from './order.ts';
import { ShortAnswer, ShortAnswerResponse, type PublicShortAnswer } from './short-answer.ts';
import { TrueFalse, TrueFalseResponse, type PublicTrueFalse } from './true-false.ts';

export const Question = z.discriminatedUnion('kind', [
	Choice,
	Multiple,
	TrueFalse,
	ShortAnswer,
	Numeric,
	Order,
	Match,
	HotText,
]);
export type Question = z.infer<typeof Question>;
export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

export const Response = z.discriminatedUnion('kind', [
	ChoiceResponse,
	MultipleResponse,
	TrueFalseResponse,
	ShortAnswerResponse,
	NumericResponse,
	OrderResponse,
	MatchResponse,
	HotTextResponse,
]);
export type Response = z.infer<typeof Response>;
export type ResponseOf<K extends Kind> = Extract<Response, { kind: K }>;

/** A question as a learner may see it before answering: no key, rationale or evidence. The only form that components know. */
export type PublicQuestion =
	| PublicChoice
	| PublicMultiple
	| PublicTrueFalse
	| PublicShortAnswer
	| PublicNumeric
	| PublicOrder
	| PublicMatch
	| PublicHotText;
export type PublicOf<K extends Kind> = Extract<PublicQuestion, { kind: K }>;
