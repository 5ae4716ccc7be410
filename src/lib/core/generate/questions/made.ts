import type { Fact } from '../../fact/schema.ts';
import { hash32 } from '../../kernel/chance.ts';
import type { Slug } from '../../kernel/id.ts';
import type { Option } from '../../question/base.ts';
import type { Kind, Question } from '../../question/index.ts';
import { said, type Material } from '../material.ts';
import type { Asked } from '../realise/question.ts';

/** A question as a producer makes it, with what the choice among them looks at. */
export type Made = {
	question: Question;
	/** The entity that the key names, if it names one. */
	keyEntity?: Slug;
	/** True where the key is the option that the article names most often: too many such would be guessed by that. */
	prominent?: boolean;
	/** How good a question of its kind is thought to be before lint; more is better. */
	worth: number;
};

/** What a producer does: every question of its kind that the material allows. */
export type Producer = (m: Material) => Made[];

const hex = (text: string) => hash32(text).toString(16).padStart(8, '0');

/** An opaque id that is the same whenever the same thing is asked again. */
export const questionId = (kind: Kind, facts: readonly Slug[], asked: Asked | 'all', variant = ''): string =>
	`q${hex([kind, ...facts, asked, variant].join('/'))}`;

/** An opaque id of an option, item or sentence within its question. */
export const partId = (question: string, text: string): string =>
	`p${hash32(`${question}/${text}`).toString(36)}`;

/** An option under its opaque id. */
export const option = (question: string, text: string, rationale: string): Option => ({
	id: partId(question, text),
	text,
	rationale,
});

/** In the order of their ids, which tells nothing of the key. */
export const unordered = <T extends { id: string }>(parts: readonly T[]): T[] =>
	[...parts].sort((one, other) => (one.id < other.id ? -1 : 1));

const DIFFICULTY: Record<Kind, 1 | 2 | 3> = {
	'true-false': 1,
	'hot-text': 1,
	choice: 2,
	multiple: 2,
	match: 2,
	order: 2,
	'short-answer': 3,
	numeric: 3,
};

/** The facts as statements, one after another. */
export const explained = (facts: readonly Fact[], m: Material): string =>
	facts.map((fact) => said(fact, m)).join(' ');

/** What every generated question has. */
export function basis(
	kind: Kind,
	id: string,
	facts: readonly Fact[],
	asked: Asked | undefined,
	stem: string,
	m: Material,
) {
	return {
		id,
		facts: facts.map((fact) => fact.id),
		...(asked === undefined ? {} : { asks: asked }),
		stem,
		explanation: explained(facts, m),
		difficulty: DIFFICULTY[kind],
		tags: [...new Set(facts.flatMap((fact) => fact.tags ?? []))],
		origin: 'generated' as const,
		status: 'published' as const,
	};
}
