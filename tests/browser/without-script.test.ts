import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_TITLE, questionCount } from './support/fixture-bank.ts';
import { fillIn } from './support/form.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('a whole attempt over all eight kinds is taken with JavaScript off', async ({ page }) => {
	const player = new PlayerPage(page);
	await page.goto('/');
	await page.getByRole('link', { name: FIXTURE_TITLE, exact: true }).click();
	await page.getByRole('button', { name: 'Start the quiz' }).click();

	const asked: string[] = [];
	for (let number = 1; number <= questionCount; number += 1) {
		await expect(player.place(number)).toBeVisible();
		const kind = await player.kind();
		asked.push(kind);
		await fillIn(page, ANSWERS[kind][number % 2 === 0 ? 'wrong' : 'right']);
		await player.check.click();
		await expect(player.verdict).toHaveText(number % 2 === 0 ? /^\s*Wrong/ : /^\s*Right/);
		await expect(page.locator('mark')).toBeVisible();
		await (number < questionCount ? player.next : player.result).click();
	}
	expect(asked.sort()).toEqual(Object.keys(ANSWERS).sort());
	await expect(player.stem).toHaveText(`Your result: 4 of 8 50 %`);
	await expect(page.getByRole('textbox', { name: 'Your result, to copy' })).toHaveValue(/4 of 8 right/);
	await page.getByRole('button', { name: 'Practise only these 4' }).click();
	await expect(player.place(1, 4)).toBeVisible();
});

test('a form that is not filled in is sent back with what is missing, JavaScript off', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	for (const kind of attempt.kinds) {
		if (kind === 'order') continue;
		await page.goto(attempt.at(kind));
		await player.check.click();
		await expect(player.alert, kind).not.toHaveText('');
		expect(await player.kind()).toBe(kind);
		await fillIn(page, ANSWERS[kind].right);
		await player.check.click();
		await expect(player.verdict, kind).toHaveText(/^\s*Right/);
	}
});

test('a form with no number where one is asked is sent back with what is wrong, JavaScript off', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await page.goto(attempt.at('numeric'));
	await page.getByRole('textbox').fill('a great many');
	const refused = page.waitForResponse((reply) => reply.request().method() === 'POST');
	await player.check.click();
	expect((await refused).status()).toBe(422);
	await expect(player.alert).toHaveText(/does not begin with a number/);
	await expect(player.verdict).toBeHidden();
	await fillIn(page, ANSWERS.numeric.right);
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right/);
});

test('a form that names what its question does not have is refused, and nothing is recorded', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const strange = {
		choice: 'input[name=option]',
		multiple: 'input[name=option]',
		'hot-text': 'input[name=sentence]',
	};
	for (const kind of ['choice', 'multiple', 'hot-text'] as const) {
		await page.goto(attempt.at(kind));
		const first = page.locator(strange[kind]).first();
		await first.evaluate((input) => input.setAttribute('value', 'nosuch'));
		await first.check();
		const refused = page.waitForResponse((reply) => reply.request().method() === 'POST');
		await player.check.click();
		expect((await refused).status(), kind).toBe(422);
		await expect(player.alert, kind).toHaveText(/does not have/);
		await expect(player.verdict, kind).toBeHidden();
	}
});

test('a question is flagged, found in the list and left open at the finish, JavaScript off', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'deferred' });
	await page.goto(attempt.at('numeric'));
	await page.getByRole('button', { name: 'Flag' }).click();
	await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true');
	await fillIn(page, ANSWERS.numeric.right);
	await player.check.click();
	await page.goto(attempt.path);
	await page.locator('summary', { hasText: 'Questions' }).click();
	await expect(page.getByRole('link', { name: /Answered, flagged$/ })).toBeVisible();
	await page.getByRole('link', { name: 'Finish the quiz' }).click();
	await expect(player.stem).toHaveText('Finish with 7 questions unanswered?');
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(player.stem).toHaveText('Your result: 1 of 8 12 %');
	await expect(page.getByText('Not answered', { exact: false }).first()).toBeVisible();
});

test('an answer that comes after the finish is refused with a page that says so, JavaScript off', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	const late = await page.context().newPage();
	await late.goto(attempt.at('numeric'));
	await fillIn(late, ANSWERS.numeric.right);
	await page.goto(`${attempt.path}?finish=ask`);
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	const refused = late.waitForResponse((reply) => reply.request().method() === 'POST');
	await new PlayerPage(late).check.click();
	expect((await refused).status()).toBe(409);
	await expect(late.getByText('This quiz is finished', { exact: false })).toBeVisible();
});
