import type { Article } from '../article/schema.ts';
import type { Entity, Fact } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';
import type { Finding, QuestionId, Severity } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import type { Names } from './names.ts';

/** What a question is judged by. */
export type Context = { article: Article; entities: readonly Entity[]; facts: readonly Fact[] };

/** The context of many questions, prepared once. */
export type Prepared = Context & { names: Names; factById: ReadonlyMap<Slug, Fact> };

/** One question before a rule, with the facts it asks that the bank has; the first is the one that its key proves. */
export type Subject = Prepared & { question: Question; asked: readonly Fact[] };

/** Where a question is flawed, and how to mend it, in one plain sentence. */
export type Flaw = { at: string; mend: string };
/** What a check gives; `false` and `undefined` are no flaw. */
type Flaws = Flaw | readonly Flaw[] | false | undefined;

/** A rule about one question. */
export type Rule = { name: Slug; severity: Severity; check(subject: Subject): Finding[] };

/** A rule about questions that stand together: a bank or one draw of it. */
export type SetRule = {
	name: Slug;
	severity: Severity;
	check(questions: readonly Question[], context: Prepared): { question: QuestionId; finding: Finding }[];
};

/** An `error` must not be published; a `warning` is shown to the author. */
export const rule = (name: Slug, severity: Severity, check: (subject: Subject) => Flaws): Rule => ({
	name,
	severity,
	check: (subject) => {
		const flaws = check(subject);
		return flaws ? [flaws].flat().map(({ at, mend }) => ({ rule: name, severity, at, mend })) : [];
	},
});

/** As `rule`, for a check that sees all the questions and names the one at fault. */
export const setRule = (
	name: Slug,
	severity: Severity,
	check: (questions: readonly Question[], context: Prepared) => (Flaw & { question: QuestionId })[],
): SetRule => ({
	name,
	severity,
	check: (questions, context) =>
		check(questions, context).map(({ question, at, mend }) => ({
			question,
			finding: { rule: name, severity, at, mend },
		})),
});
