import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_ID } from './support/fixture-bank.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('with feedback at the end, answers are saved without it, change, and show it once finished', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	await page.goto(`/articles/${FIXTURE_ID}`);
	await page.getByRole('radio', { name: 'At the end' }).check();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await expect(player.place(1)).toBeVisible();

	const attempt = await Attempt.start(page, server, { behaviour: 'deferred' });
	await player.open(attempt.at('true-false'));
	await player.option('True').check();
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await expect(player.live).toHaveText('Answer saved.');
	await expect(player.verdict).toBeHidden();

	await player.open(attempt.at('true-false'));
	await expect(player.option('True')).toBeChecked();
	await player.option('False').check();
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await expect(player.live).toHaveText('Answer saved.');
	await page.goto(`${attempt.path}?finish=ask`);
	await expect(player.stem).toHaveText('Finish with 7 questions unanswered?');
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(page.getByText(/^1 right · 7 not answered/)).toBeVisible();
});

test('the finish asks once, and finished is finished', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await attempt.record(ANSWERS.choice.right);
	await page.goto(`${attempt.path}?finish=ask`);
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(page).toHaveURL(/\/result$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/result$/);
	expect((await attempt.send(ANSWERS.numeric.right)).status()).toBe(409);
	await page.goto(attempt.at('numeric'));
	await expect(player.stem).toHaveText('Your result: 1 of 8 12 %');
});
