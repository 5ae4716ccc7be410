import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_TITLE } from './support/fixture-bank.ts';
import { answerByKeys } from './support/keyboard.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test, testAlone } from './support/test.ts';

test('an attempt is resumed where it was left, after a reload and from the front page', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const [first, second] = attempt.kinds;
	if (first === undefined || second === undefined) throw new Error('The attempt has no questions.');
	await attempt.record(ANSWERS[first].right, ANSWERS[second].wrong);

	await page.goto(attempt.path);
	await expect(player.place(3)).toBeVisible();
	await page.goto('/');
	await page.getByRole('link', { name: 'Resume: 2 of 8 answered' }).click();
	await expect(player.place(3)).toBeVisible();
	await page.goto(`${attempt.path}?q=2`);
	await expect(player.verdict).toHaveText(/^\s*Wrong/);
	await page.reload();
	await expect(player.verdict).toHaveText(/^\s*Wrong/);
	await expect(player.check).toBeHidden();
});

test('an attempt left at a question far on is resumed at that question', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await page.goto(`${attempt.path}?q=6`);
	await page.getByRole('link', { name: 'Skip', exact: true }).click();
	await expect(player.place(7)).toBeVisible();
	await page.goto('/');
	await page.getByRole('link', { name: 'Resume: 0 of 8 answered' }).click();
	await expect(player.place(7)).toBeVisible();
});

test('each of several attempts under way is resumed from the front page, where it was left', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const older = await Attempt.start(page, server);
	await older.record(ANSWERS.choice.right);
	await page.goto(`${older.path}?q=5`);
	const newer = await Attempt.start(page, server, { count: '3' });
	await page.goto(`${newer.path}?q=2`);
	for (const [name, place, of] of [
		[/^Quiz of 8 questions, 1 answered, begun \d+ \w+ \d{4}$/, 5, 8],
		[/^Resume: 0 of 3 answered$/, 2, 3],
	] as const) {
		await page.goto('/');
		await page.getByRole('link', { name }).click();
		await expect(player.place(place, of)).toBeVisible();
	}
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('an attempt is resumed where it was left', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		await page.goto(`${attempt.path}?q=4`);
		await page.goto('/');
		await page.getByRole('link', { name: /^Resume/ }).click();
		await expect(new PlayerPage(page).place(4)).toBeVisible();
	});
});

for (const kind of ['short-answer', 'order', 'multiple', 'match'] as const) {
	test(`an answer to a ${kind} question that is not checked yet is still there after a reload`, async ({
		page,
		server,
	}) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server);
		await player.open(attempt.at(kind));
		await answerByKeys(page, kind, 'right');
		await page.reload();
		await player.check.click();
		await expect(player.verdict).toHaveText(/^\s*Right/);
	});
}

testAlone('an attempt goes on after the server was killed and started again', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await attempt.record(ANSWERS.choice.right, ANSWERS.numeric.wrong);
	await player.open(attempt.at('true-false'));
	await player.option('False').check();
	await server.kill();
	await player.check.click();
	await expect(player.alert).toContainText('Not saved yet');
	await server.start();
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right/);

	await server.kill();
	await server.start();
	await page.goto('/');
	await page.getByRole('link', { name: 'Resume: 3 of 8 answered' }).click();
	await expect(page.getByText('2 of 3 marks so far')).toBeVisible();
	await page.goto(`/articles/2025-01-10-harbour`);
	await expect(page.getByRole('heading', { name: FIXTURE_TITLE })).toBeVisible();
});
