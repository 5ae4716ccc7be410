import { verifyAnchor } from '../article/anchor.ts';
import type { Anchor, Article } from '../article/schema.ts';
import { anchorProblem, factProblems, repeatedIds } from '../fact/check.ts';
import { isPassage } from '../fact/schema.ts';
import { shown, type Problem } from '../kernel/problem.ts';
import type { Question } from '../question/index.ts';
import type { Bank } from './schema.ts';

/**
 * What is wrong between the parts of a bank that fits its schema: the problems of its facts (`factProblems`), anchors
 * that do not hold (`anchor_moved`, `paragraph_missing`), ids that are there twice (`duplicate_id`), questions about facts
 * that are not there (`unknown_fact`), and passages that are not the article's (`sentence_moved`). That a key names parts of
 * its own question is in the question's schema.
 */
export function bankProblems({ article, entities, facts, questions }: Bank): Problem[] {
	const problems = [...factProblems(entities, facts), ...repeatedIds('questions', questions)];
	const verify = (path: string, anchor: Anchor) => {
		const verified = verifyAnchor(article, anchor);
		if (!verified.ok) problems.push(anchorProblem(path, anchor, verified.error));
	};
	facts.forEach((fact, index) => {
		verify(`facts[${index}].anchor`, fact.anchor);
		if (isPassage(fact) && fact.before !== undefined) verify(`facts[${index}].before`, fact.before);
	});
	const known = new Set(facts.map(({ id }) => id));
	questions.forEach((question, index) => {
		const path = `questions[${index}]`;
		question.facts.forEach((id, place) => {
			if (known.has(id)) return;
			const expected = 'the id of a fact';
			problems.push({ code: 'unknown_fact', path: `${path}.facts[${place}]`, found: shown(id), expected });
		});
		if (question.kind === 'hot-text') problems.push(...passageProblems(question, article, path));
	});
	return problems;
}

function passageProblems(
	question: Extract<Question, { kind: 'hot-text' }>,
	article: Article,
	path: string,
): Problem[] {
	const problems: Problem[] = [];
	question.sentences.forEach(({ paragraph, start, end, text }, index) => {
		const found = article.paragraphs[paragraph]?.slice(start, end);
		if (found === text) return;
		const at = `${path}.sentences[${index}]`;
		problems.push({ code: 'sentence_moved', path: at, found: shown(found), expected: JSON.stringify(text) });
	});
	return problems;
}
