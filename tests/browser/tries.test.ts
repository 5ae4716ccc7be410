import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_ID } from './support/fixture-bank.ts';
import { fillIn } from './support/form.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('a wrong answer gets a hint and is tried again, and its key is shown once it is right', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	await page.goto(`/articles/${FIXTURE_ID}`);
	await page.getByRole('radio', { name: 'With further tries' }).check();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await expect(player.place(1)).toBeVisible();

	const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
	await player.open(attempt.at('short-answer'));
	await page.getByRole('textbox').fill('Bob Stone');
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Wrong\s+2 tries left$/);
	await expect(player.verdict).toBeFocused();
	const hint = page.getByRole('region', { name: /^Wrong/ });
	await expect(hint).toContainText('the words that give it are left out');
	await expect(hint.locator('blockquote')).toHaveText(
		/^\s*A pilot named \(left out\) brought the ferry in\.\s*$/,
	);
	await expect(page.getByText('Ada Quill')).toBeHidden();

	await player.check.click();
	await expect(player.alert).toHaveText(/Change your answer first/);
	await page.getByRole('textbox').fill('Ada Quill');
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right at the second try\s+0\.67 of 1 mark$/);
	await expect(page.locator('mark')).toBeVisible();
	await expect(page.getByText('0.67 of 1 mark so far')).toBeVisible();
});

test('what was tried is struck out, also after the page is loaded again, and giving up shows the answer', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
	await player.open(attempt.at('choice'));
	await player.option('The tug Otter').check();
	await player.check.click();
	await expect(player.option('The tug Otter')).toBeDisabled();
	await expect(player.option('The tug Otter')).not.toBeChecked();
	await page.reload();
	await expect(player.verdict).toHaveText(/^\s*Wrong\s+One try left$/);
	await expect(player.option('The tug Otter')).toBeDisabled();
	await player.takesKeys();
	await page.getByRole('button', { name: 'Give up and see the answer' }).click();
	await expect(player.verdict).toHaveText(/^\s*Wrong\s+0 of 1 mark$/);
	await expect(player.verdict).toBeFocused();
	await expect(page.locator('mark')).toHaveText('The first ship to enter was the ferry Heron.');
});

test('tries used up close the question, and the finish says what may still be tried', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
	await attempt.record(ANSWERS['true-false'].wrong, ANSWERS.multiple.wrong, ANSWERS.match.wrong);
	await page.goto(attempt.at('true-false'));
	await expect(player.verdict).toHaveText(/^\s*Wrong\s+0 of 1 mark$/);
	await page.goto(attempt.at('match'));
	await expect(page.getByText('0 of 2 pairs are right.')).toBeVisible();
	await page.goto(`${attempt.path}?finish=ask`);
	await expect(player.stem).toHaveText('Finish with 5 questions unanswered?');
	await expect(page.getByText('2 questions may still be tried again.')).toBeVisible();
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(page.getByText(/^0 right · 3 wrong · 5 not answered/)).toBeVisible();
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('a wrong answer is tried again and given up by forms alone', async ({ page, server }) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
		await page.goto(attempt.at('numeric'));
		await fillIn(page, ANSWERS.numeric.wrong);
		await player.check.click();
		await expect(player.verdict).toHaveText(/^\s*Wrong\s+2 tries left$/);
		await player.check.click();
		await expect(player.alert).toHaveText(/You tried that answer before/);
		await fillIn(page, ANSWERS.numeric.right);
		await player.check.click();
		await expect(player.verdict).toHaveText(/^\s*Right at the second try/);

		await page.goto(attempt.at('order'));
		await fillIn(page, ANSWERS.order.wrong);
		await player.check.click();
		await expect(page.getByText('0 of 2 events rightly come next.')).toBeVisible();
		await page.getByRole('button', { name: 'Give up and see the answer' }).click();
		await expect(player.verdict).toHaveText(/^\s*Wrong\s+0 of 1 mark$/);
		await expect(page.locator('mark')).toBeVisible();
	});
});
