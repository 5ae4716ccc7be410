import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_ID } from './support/fixture-bank.ts';
import { fillIn } from './support/form.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('each answer says how sure it is, which wins or loses, and the result says whether that fitted', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	await page.goto(`/articles/${FIXTURE_ID}`);
	await page.getByRole('radio', { name: 'Saying how sure you are' }).check();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await expect(player.place(1)).toBeVisible();

	const attempt = await Attempt.start(page, server, { behaviour: 'certainty' });
	const sure = (name: string) => page.getByRole('group', { name: 'How sure are you?' }).getByLabel(name);
	await player.open(attempt.at('true-false'));
	await player.option('False').check();
	await player.check.click();
	await expect(player.alert).toHaveText('Say how sure you are first.');
	await sure('Fairly sure').check();
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right\s+Fairly sure: certainty mark \+2$/);
	await expect(page.getByText('certainty mark +2 so far')).toBeVisible();

	await player.open(attempt.at('choice'));
	await sure('Quite sure').check();
	await player.option('The tug Otter').check();
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Wrong\s+Quite sure: certainty mark −6$/);

	await page.goto(`${attempt.path}?finish=ask`);
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(player.stem).toHaveText('Your result: 1 of 8 12 %');
	const report = page.getByRole('region', { name: 'How sure, and how right' });
	await expect(report).toContainText('Certainty mark −4 of 24 at most');
	await expect(report).toContainText('You were over-confident');
	await expect(
		report.getByRole('row', { name: /^Quite sure 1 answer 0 % above 80 % Over-confident/ }),
	).toBeVisible();
});

test('a digit picks an answer and not a certainty', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'certainty' });
	await player.open(attempt.at('order'));
	await page.keyboard.press('2');
	await expect(
		page.getByRole('group', { name: 'How sure are you?' }).getByRole('radio', { checked: true }),
	).toHaveCount(0);
	await expect(page.locator('[data-row]').nth(1).locator(':focus')).toHaveCount(1);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('a form without a certainty comes back with its answer, and is marked once it has one', async ({
		page,
		server,
	}) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server, { behaviour: 'certainty' });
		await page.goto(attempt.at('numeric'));
		await fillIn(page, ANSWERS.numeric.right);
		await player.check.click();
		await expect(player.alert).toHaveText('Say how sure you are as well, then check it again.');
		await expect(page.getByRole('textbox')).toHaveValue('4,200');
		await page.getByLabel('Unsure').check();
		await player.check.click();
		await expect(player.verdict).toHaveText(/^\s*Right\s+Unsure: certainty mark \+1$/);
	});
});
