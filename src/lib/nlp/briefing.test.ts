import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../core/article/read.ts';
import { keyOf, solution } from '../core/question/kinds.ts';
import { newBank } from './new-bank.ts';

const root = new URL('../../../', import.meta.url);
const ID = '2025-10-27-choe-putin-moscow';

test('our own briefing gives these questions where nobody wrote its facts down', () => {
	const article = readArticle(ID, readFileSync(new URL(`questions/${ID}/article.md`, root), 'utf8'));
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	const made = newBank(article.value);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	const published = made.value.bank.questions.filter(({ status }) => status === 'published');
	const told = published.map((question) => {
		const key = solution(question, keyOf(question)).right.join(' | ');
		return `${question.kind}: ${question.stem}\n  ${key}\n`;
	});
	expect(published.length).toBeGreaterThanOrEqual(15);
	const golden = readFileSync(new URL('tests/golden/nlp/briefing.txt', root), 'utf8');
	expect(told.join('\n')).toBe(golden);
});
