import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { readArticle } from '../../../src/lib/core/article/read.ts';
import { readFacts } from '../../../src/lib/core/fact/read.ts';
import type { Context } from '../../../src/lib/core/lint/index.ts';
import { Question } from '../../../src/lib/core/question/index.ts';
import type { Result } from '../../../src/lib/core/kernel/result.ts';
import { z } from 'zod';

/** One document of a case file; several stand in one file, parted by `---`. The short forms are told in README.md. */
const Case = z.strictObject({
	title: z.string(),
	question: z.record(z.string(), z.unknown()).optional(),
	questions: z.array(z.record(z.string(), z.unknown())).optional(),
	/** Ids of facts of which the quote no longer stands in the article. */
	moved: z.array(z.string()).default([]),
	/** What the rule must find, each as `question id, where: how to mend it`. */
	finds: z.array(z.string()).default([]),
});
export type GoldenCase = { title: string; file: string; questions: Question[]; moved: string[]; finds: string[] };

export const FOLDER = import.meta.dirname;

const text = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

function must<T, E>(result: Result<T, E>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

/** The article and facts that all cases share. */
export function readContext(): Context {
	const article = must(readArticle('ferry-treaty', text('article.md')));
	return { article, ...must(readFacts(article, text('facts.yaml'))) };
}

/** The context with the anchors of these facts pointing beside their words. */
export const withMoved = (context: Context, moved: readonly string[]): Context => ({
	...context,
	facts: context.facts.map((fact) =>
		moved.includes(fact.id)
			? { ...fact, anchor: { ...fact.anchor, start: fact.anchor.start + 1, end: fact.anchor.end + 1 } }
			: fact,
	),
});

/** The cases of a folder, in the order of its files. */
export const readCases = (folder: string): GoldenCase[] =>
	readdirSync(`${FOLDER}/${folder}`)
		.sort()
		.flatMap((name) => casesIn(`${folder}/${name}`));

export function casesIn(file: string): GoldenCase[] {
	return parseAllDocuments(text(file)).map((document) => {
		const each = Case.parse(document.toJS());
		const written = each.questions ?? (each.question ? [each.question] : []);
		const questions = written.map((question, index) => read(question, index, `${file}: ${each.title}`));
		return { title: each.title, file, questions, moved: each.moved, finds: each.finds };
	});
}

function read(question: Record<string, unknown>, index: number, where: string): Question {
	const parsed = Question.safeParse(filled(question, index));
	if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
	return parsed.data;
}

const LETTERS = 'abcdefgh';

/** The question with all that a case leaves out. */
function filled(question: Record<string, unknown>, index: number): Record<string, unknown> {
	const parts = Object.fromEntries(
		['options', 'items', 'left', 'right'].flatMap((field) => {
			const texts = z.array(z.string()).safeParse(question[field]);
			return texts.success ? [[field, texts.data.map((each, at) => partOf(field, each, at))]] : [];
		}),
	);
	const explained = ['order', 'hot-text', 'true-false', 'short-answer', 'numeric'].includes(String(question.kind));
	return {
		id: `q${index + 1}`,
		facts: ['met-tomas'],
		explanation: 'Mara Lindqvist met Tomas Varga in Orlo on 12 March 2025.',
		difficulty: 1,
		tags: [],
		origin: 'written',
		status: 'published',
		...(question.kind === 'choice' || question.kind === 'multiple' ? { order: 'shuffled' } : {}),
		...(question.kind === 'short-answer' ? { rivals: [] } : {}),
		...(question.kind === 'numeric' ? { tolerance: 0, unit: '', units: [] } : {}),
		...(explained ? { rationale: 'The article says so.' } : {}),
		...question,
		...parts,
	};
}

const partOf = (field: string, each: string, at: number) => ({
	id: `${field === 'right' ? 'r' : ''}${LETTERS[at] ?? ''}`,
	text: each,
	...(field === 'options' || field === 'left' ? { rationale: 'The article says so.' } : {}),
});
