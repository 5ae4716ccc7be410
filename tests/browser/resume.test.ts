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
