import { verifyAnchor } from '../article/anchor.ts';
import type { Article } from '../article/schema.ts';
import { anchorProblem, factProblems, repeatedIds } from '../fact/check.ts';
import { shown, type Problem } from '../kernel/problem.ts';
import type { Question } from '../question/index.ts';
import type { Bank } from './schema.ts';

/**
 * What is wrong between the parts of a bank that fits its schema: the problems of its facts (`factProblems`), anchors
 * that do not hold (`anchor_moved`, `paragraph_missing`), questions about facts that are not there (`unknown_fact`), keys
 * that name nothing (`key_unknown`) or not everything (`key_incomplete`), ids and parts that are there twice
 * (`duplicate_id`), and passages that are not the article's (`sentence_moved`).
 */
export function bankProblems({ article, entities, facts, questions }: Bank): Problem[] {
	const problems = [...factProblems(entities, facts), ...repeatedIds('questions', questions)];
	facts.forEach(({ anchor }, index) => {
		const verified = verifyAnchor(article, anchor);
		if (!verified.ok) problems.push(anchorProblem(`facts[${index}].anchor`, anchor, verified.error));
	});
	const known = new Set(facts.map(({ id }) => id));
	questions.forEach((question, index) => {
		const path = `questions[${index}]`;
		question.facts.forEach((id, place) => {
			if (known.has(id)) return;
			const expected = 'the id of a fact';
			problems.push({ code: 'unknown_fact', path: `${path}.facts[${place}]`, found: shown(id), expected });
		});
		problems.push(...keyProblems(question, path));
		if (question.kind === 'hot-text') problems.push(...passageProblems(question, article, path));
	});
	return problems;
}

function keyProblems(question: Question, path: string): Problem[] {
	switch (question.kind) {
		case 'choice':
			return keys(`${path}.key`, [question.key], `${path}.options`, question.options, false);
		case 'multiple':
			return keys(`${path}.keys`, question.keys, `${path}.options`, question.options, false);
		case 'order':
			return keys(`${path}.key`, question.key, `${path}.items`, question.items, true);
		case 'hot-text':
			return keys(`${path}.key`, question.key, `${path}.sentences`, question.sentences, false);
		case 'match': {
			const pairs = Object.entries(question.key);
			return [
				...keys(
					`${path}.key`,
					pairs.map(([left]) => left),
					`${path}.left`,
					question.left,
					true,
				),
				...unknownKeys(
					`${path}.key`,
					pairs.map(([, right]) => right),
					question.right,
				),
				...repeatedIds(`${path}.right`, question.right),
			];
		}
		default:
			return [];
	}
}

/** The key of parts: every id a part's, none twice, and where `whole` every part in it. */
function keys(
	path: string,
	key: readonly string[],
	partsPath: string,
	parts: readonly { id: string }[],
	whole: boolean,
): Problem[] {
	const problems = [...repeatedIds(partsPath, parts), ...unknownKeys(path, key, parts)];
	const given = new Set(key);
	if (given.size < key.length) {
		problems.push({ code: 'duplicate_id', path, found: shown(key.join(', ')), expected: 'each id once' });
	}
	const missing = whole ? parts.filter(({ id }) => !given.has(id)) : [];
	if (missing.length > 0) {
		const expected = `also ${missing.map(({ id }) => id).join(', ')}`;
		problems.push({ code: 'key_incomplete', path, found: shown(key.join(', ')), expected });
	}
	return problems;
}

function unknownKeys(path: string, key: readonly string[], parts: readonly { id: string }[]): Problem[] {
	const expected = `one of ${parts.map(({ id }) => id).join(', ')}`;
	return key
		.filter((id) => !parts.some((part) => part.id === id))
		.map((id) => ({ code: 'key_unknown', path, found: shown(id), expected }));
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
