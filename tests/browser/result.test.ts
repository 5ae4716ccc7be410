import { readFile } from 'node:fs/promises';
import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_TITLE, QUESTIONS } from './support/fixture-bank.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';
import type { Server } from './support/server.ts';

/** A finished attempt: two right, one wrong, the rest left out. */
async function finished(page: Page, server: Server): Promise<Attempt> {
	const attempt = await Attempt.start(page, server);
	await attempt.record(ANSWERS.choice.right, ANSWERS.numeric.wrong, ANSWERS.match.right);
	await attempt.finish();
	await page.goto(`${attempt.path}/result`);
	return attempt;
}

test('the result gives score, time, each fact, and each missed question with its proof', async ({
	page,
	server,
}) => {
	await finished(page, server);
	await expect(new PlayerPage(page).stem).toHaveText('Your result: 2 of 8 25 %');
	await expect(page.getByText(/^2 right · 1 wrong · 5 not answered · \d+ seconds?$/)).toBeVisible();
	const wrong = page.getByRole('article').filter({ hasText: QUESTIONS.numeric.stem });
	await expect(wrong).toContainText('90');
	await expect(wrong).toContainText('around 4,200 people');
	await expect(wrong.locator('mark')).toHaveText('Around 4,200 people watched from the shore.');
	await expect(wrong.getByRole('link', { name: FIXTURE_TITLE })).toBeVisible();
	await expect(wrong).toContainText('10 January 2025');
	const facts = page.getByRole('table').getByRole('row');
	await expect(facts.filter({ hasText: 'Known' })).toHaveCount(2);
	await expect(facts.filter({ hasText: 'Missed' })).toHaveCount(1);
	await expect(facts.last()).toContainText('5 more facts with a question that you have not answered');
	await expect(facts.last()).toContainText('0 of 5');
	await expect(facts).toHaveCount(5);
	const headings = page.getByRole('main').getByRole('heading', { level: 2 });
	await expect(headings).toHaveText(['Fact by fact', '6 questions to look at again']);
});

test('what is shared has the score, and neither a question nor an answer', async ({
	page,
	context,
	server,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await finished(page, server);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('status')).toHaveText('Copied: paste it where you like.');
	const shared = await page.evaluate(() => navigator.clipboard.readText());
	expect(shared.split('\n').slice(0, 2)).toEqual([
		`Dateline: ${FIXTURE_TITLE}`,
		'10 January 2025 · 2 of 8 right (25 %)',
	]);
	expect(shared.split('\n').slice(2).join('')).toMatch(/^[■□·]{8}$/);
});

test('where there is no clipboard, the text to share is shown, ready to copy', async ({ page, server }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await finished(page, server);
	const field = page.getByRole('textbox', { name: 'Your result, to copy' });
	await expect(field).toBeHidden();
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/2 of 8 right/);
});

test('on paper the questions come first, without answers, and the key on a page of its own', async ({
	page,
	server,
}, testInfo) => {
	const attempt = await Attempt.start(page, server, { count: '1' });
	const [kind] = attempt.kinds;
	if (kind === undefined) throw new Error('The attempt has no question.');
	await attempt.record(ANSWERS[kind].wrong);
	await attempt.finish();
	await page.goto(`${attempt.path}/result`);
	await expect(page.getByRole('heading', { name: 'Answer key' })).toBeHidden();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('heading', { name: 'Answer key' })).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

	// One question and its key would fit one sheet of paper.
	const path = testInfo.outputPath('result.pdf');
	await page.pdf({ path, format: 'A4' });
	const pages = (await readFile(path, 'latin1')).match(/\/Type \/Page\b/g);
	expect(pages).toHaveLength(2);
});

test('the key on paper leaves out what was not answered', async ({ page, server }) => {
	await finished(page, server);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Not answered yet, so its key is closed.')).toHaveCount(5);
	await expect(page.getByText('5 questions without an answer keep their keys.')).toBeVisible();
	const key = page.getByRole('list').last().getByRole('listitem');
	await expect(key).toHaveCount(8);
	await expect(key.filter({ hasText: 'The ferry Heron' })).toContainText('(paragraph 2)');
	await expect(page.getByText('Ada Quill')).toHaveCount(0);
});
