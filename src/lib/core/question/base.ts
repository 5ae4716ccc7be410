import { z } from 'zod';
import { SlotName } from '../fact/schema.ts';
import { Slug } from '../kernel/id.ts';

/** Names a question within its bank and stays the same when the bank is generated again. Opaque: learners see it before they answer. */
export const QuestionId = z
	.string()
	.max(200)
	.regex(/^[a-z0-9.-]+$/, 'Use lower-case letters, digits, hyphens and dots.');
export type QuestionId = z.infer<typeof QuestionId>;

/** Names an option, item or sentence within one question. Opaque: it tells nothing of the key or the order. */
export const PartId = z
	.string()
	.regex(/^[a-z0-9]{1,12}$/, 'Use one to twelve lower-case letters and digits.');
export type PartId = z.infer<typeof PartId>;

export const Severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof Severity>;

/** What a lint rule found in a question: where, and how to mend it. */
export const Finding = z.strictObject({
	rule: Slug,
	severity: Severity,
	/** The part of the question, as a path: `stem`, `options.2.text`. */
	at: z.string(),
	mend: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** What every question has, whatever its kind. */
export const base = {
	id: QuestionId,
	/** The facts that it asks, by id; the first is the one that a right answer shows to be known. */
	facts: z.array(Slug).min(1),
	/** The slot of the first fact's clause that the key fills, or `attribution`. */
	asks: z.union([SlotName, z.literal('attribution')]).optional(),
	/** Of a fact that is a passage: the words that the key stands for, as its gap has them. */
	gap: z.string().min(1).max(120).optional(),
	stem: z.string().min(1).max(800),
	/** Why the key is right: the facts as statements, with their attribution. */
	explanation: z.string().min(1).max(1500),
	/** 1 to recognise, 2 to recall with options, 3 to recall without. */
	difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	tags: z.array(Slug),
	origin: z.enum(['generated', 'written']),
	/** A draft is never drawn; `findings` says why it is one. */
	status: z.enum(['published', 'draft']),
	findings: z.array(Finding).optional(),
};

export const Option = z.strictObject({
	id: PartId,
	text: z.string().min(1).max(300),
	/** Why this option is right or wrong, from the facts. */
	rationale: z.string().min(1).max(600),
});
export type Option = z.infer<typeof Option>;

/** What a learner sees of an option, item or sentence before answering. */
export type Part = { id: PartId; text: string };

/** How far a response is right. `mark` is in [0, 1]. */
export type Mark = { mark: number; verdict: Verdict };
export type Verdict = 'right' | 'partly' | 'wrong';

/** The mark with its verdict: 1 is right, 0 wrong, anything between partly right. */
export const marked = (mark: number): Mark => ({
	mark,
	verdict: mark >= 1 ? 'right' : mark > 0 ? 'partly' : 'wrong',
});

/** One option, item or pair as the feedback shows it. */
export type FeedbackPart = {
	id: PartId;
	/** What stands there; for a match `Lavrov — Foreign Minister of Russia`. */
	text: string;
	/** The learner gave it. */
	given: boolean;
	/** It belongs to the right answer: for match in that place, for order after the one before it. */
	right: boolean;
	/** Why it is right or wrong; empty where the kind has no rationale for it. */
	rationale: string;
};

/** What a kind shows once the response is recorded. Plain text, ready to print. */
export type Solution = {
	/** The learner's answer in words; empty where nothing was given. */
	given: string[];
	/** The right answer in words. */
	right: string[];
	/** Option by option, where the kind has options. */
	parts: FeedbackPart[];
};

/** Why a response of the right kind is none to this question. */
export type Misfit =
	/** It names an option, item or sentence that the question does not have. */
	| { code: 'part_unknown'; part: PartId }
	| { code: 'part_repeated'; part: PartId }
	/** It leaves out an item that has to be placed or matched, or chooses nothing at all. */
	| { code: 'part_missing'; part?: PartId }
	/** The text begins with no number. */
	| { code: 'number_missing' };

/** The fields of a posted form: name → values. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/**
 * What a kind of question does. One module a kind; `KINDS` holds all eight.
 * `Q` is the question, `R` the response, `P` what the learner may see before answering.
 */
export type KindModule<Q, R, P> = {
	/** The question, key included, as it stands in a bank. */
	schema: z.ZodType<Q>;
	/** A response as it comes from outside; bounded in size. */
	response: z.ZodType<R>;
	/** What may leave the server before the response is recorded; parts are shuffled by `seed` where order must not matter. */
	publicView(question: Q, seed: string): P;
	/** What makes the response none to this question; undefined where it is one, right or wrong. */
	misfit(question: Q, response: R): Misfit | undefined;
	/** How far the response is right; never throws on a response that `response` accepts, even with unknown ids. */
	mark(question: Q, response: R): Mark;
	/** The response that marks 1. */
	key(question: Q): R;
	/** What the feedback shows of this question and response. */
	solution(question: Q, response: R): Solution;
	/** The response in a posted form (unchecked; `response` checks it). Field names are documented in each kind. */
	fromForm(fields: FormFields): unknown;
};
