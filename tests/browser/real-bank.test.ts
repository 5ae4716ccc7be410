import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/cli/build-app.ts';
import { Bank } from '../../src/lib/core/bank/schema.ts';
import { uuidv7 } from '../../src/lib/core/kernel/uuidv7.ts';
import type { Kind, Question, Response } from '../../src/lib/core/question/index.ts';
import { KINDS, keyOf } from '../../src/lib/core/question/kinds.ts';
import { PlayerPage } from './support/player.ts';
import type { Server } from './support/server.ts';
import { expectSound } from './support/sound.ts';
import { expect, test } from './support/test.ts';

// What a learner really meets: long stems, long paragraphs and long names, as the banks under questions/ have them.
const FOLDER = join(ROOT, 'questions');
const banks = await Promise.all(
	(await readdir(FOLDER)).map(async (name) =>
		Bank.parse(JSON.parse(await readFile(join(FOLDER, name, 'bank.json'), 'utf8'))),
	),
);

/** An attempt over the whole of a bank, and its questions in the order asked. */
async function start(page: Page, server: Server, bank: Bank): Promise<{ path: string; asked: Question[] }> {
	const started = await page.request.post(`/articles/${bank.article.id}?/start`, {
		form: { count: 'all' },
		headers: { origin: server.origin, accept: 'text/html' },
		maxRedirects: 0,
	});
	const path = /\/attempts\/[0-9a-f-]+/.exec(started.headers()['location'] ?? '')?.[0] ?? '';
	const data = await (await page.request.get(`${path}/__data.json?finish=ask`)).text();
	const place = ({ id }: Question) => data.indexOf(`"${id}"`);
	const asked = bank.questions
		.filter((question) => place(question) >= 0)
		.toSorted((one, other) => place(one) - place(other));
	return { path, asked };
}

/** The response that says most of what a feedback can say: partly right where the kind allows it. */
function partly(question: Question): Response {
	const key = keyOf(question);
	switch (key.kind) {
		case 'choice':
			return question.kind === 'choice'
				? { ...key, option: question.options.find(({ id }) => id !== key.option)?.id ?? '' }
				: key;
		case 'multiple':
			return { ...key, options: key.options.slice(0, 1) };
		case 'true-false':
			return { ...key, value: !key.value };
		case 'order':
			return { ...key, order: [...key.order.slice(1), ...key.order.slice(0, 1)] };
		case 'match': {
			const [[left = '', right = ''] = [], ...others] = Object.entries(key.pairs);
			return {
				...key,
				pairs: { ...Object.fromEntries(others.map(([each]) => [each, right])), [left]: right },
			};
		}
		case 'hot-text':
			return question.kind === 'hot-text'
				? {
						...key,
						sentences: question.sentences
							.filter(({ id }) => !key.sentences.includes(id))
							.slice(0, 1)
							.map(({ id }) => id),
					}
				: key;
		case 'numeric':
			return { ...key, text: '7' };
		case 'short-answer':
			return { ...key, text: 'Somebody else' };
	}
}

const send = (page: Page, path: string, question: Question) =>
	page.request.post(`${path}/responses`, {
		data: { id: uuidv7(Date.now(), randomBytes(10)), question: question.id, response: partly(question) },
	});

for (const bank of banks) {
	test.describe(`sound in light, in dark and at 320 pixels, with ${bank.article.id}:`, () => {
		test('the front page, the article and the result', async ({ page, server }) => {
			const { path, asked } = await start(page, server, bank);
			await page.goto('/');
			await expect(page.getByRole('link', { name: bank.article.title, exact: true })).toBeVisible();
			await expectSound(page);
			await page.goto(`/articles/${bank.article.id}`);
			await expectSound(page);
			for (const kind of Object.keys(KINDS)) {
				const question = asked.find((each) => each.kind === kind);
				if (question) expect((await send(page, path, question)).status(), kind).toBe(200);
			}
			await page.goto(`${path}?finish=ask`);
			await expectSound(page);
			await page.getByRole('button', { name: 'Finish anyway' }).click();
			await expect(page.getByRole('heading', { name: 'Fact by fact' })).toBeVisible();
			await expectSound(page);
		});

		for (const kind of new Set<Kind>(bank.questions.map((question) => question.kind))) {
			test(`a ${kind} question, open and answered`, async ({ page, server }) => {
				const { path, asked } = await start(page, server, bank);
				const index = asked.findIndex((question) => question.kind === kind);
				const question = asked[index];
				if (question === undefined) throw new Error(`No ${kind} question is drawn.`);
				await page.goto(`${path}?q=${index + 1}`);
				await expect(new PlayerPage(page).stem).toBeVisible();
				await expectSound(page);
				expect((await send(page, path, question)).status()).toBe(200);
				await page.reload();
				await expect(new PlayerPage(page).verdict).toBeVisible();
				await expectSound(page);
			});
		}
	});
}
