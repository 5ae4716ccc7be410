import { ANSWERS, IN_PART } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_ID, QUESTIONS } from './support/fixture-bank.ts';
import { fillIn } from './support/form.ts';
import { answerByKeys } from './support/keyboard.ts';
import { PlayerPage } from './support/player.ts';
import { expectSound } from './support/sound.ts';
import { expect, test } from './support/test.ts';

// One sweep a page and state: axe in both themes, and a window of 320 pixels.
const KINDS = Object.values(QUESTIONS).map(({ kind }) => kind);

test.describe('sound in light, in dark and at 320 pixels:', () => {
	test('the front page, at first and with an attempt under way and one finished', async ({
		page,
		server,
	}) => {
		await page.goto('/');
		await expect(page.getByText('Read an article, take its quiz.')).toBeVisible();
		await expectSound(page);
		const finished = await Attempt.start(page, server);
		await finished.record(ANSWERS.choice.right);
		await finished.finish();
		await Attempt.start(page, server);
		await page.goto('/');
		await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible();
		await expect(page.getByText(/best\s+score\s+12\s%/)).toBeVisible();
		await expectSound(page);
	});

	test('the article, and one whose quiz is under way', async ({ page, server }) => {
		await page.goto(`/articles/${FIXTURE_ID}`);
		await expectSound(page);
		await Attempt.start(page, server);
		await page.reload();
		await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible();
		await expectSound(page);
	});

	for (const kind of KINDS) {
		test(`the player: ${kind}, open, answered right and wrong`, async ({ page, server }) => {
			const player = new PlayerPage(page);
			for (const way of ['right', 'wrong'] as const) {
				const attempt = await Attempt.start(page, server);
				await player.open(attempt.at(kind));
				if (way === 'right') await expectSound(page);
				await answerByKeys(page, kind, way);
				await player.check.click();
				await expect(player.verdict).toHaveText(way === 'right' ? /^\s*Right/ : /^\s*Wrong/);
				await expectSound(page);
			}
		});
	}

	test('the player: answers that are right in part', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		await attempt.record(IN_PART.multiple, IN_PART.order, IN_PART.match);
		for (const kind of ['multiple', 'order', 'match'] as const) {
			await page.goto(attempt.at(kind));
			await expect(new PlayerPage(page).verdict).toHaveText(/^\s*Partly right/);
			await expectSound(page);
		}
	});

	test('the player: what is missing, the list of questions, the keys, a picked card', async ({
		page,
		server,
	}) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server);
		await attempt.record(ANSWERS.choice.right, ANSWERS.numeric.wrong);
		await player.open(attempt.at('match'));
		await player.check.click();
		await expect(player.alert).toHaveText('Give every one its match first.');
		await page.getByRole('button', { name: 'Flag' }).click();
		await page.getByRole('button', { name: 'The divers' }).click();
		await expectSound(page);
		await page.locator('summary', { hasText: 'Questions' }).click();
		await expect(page.getByRole('link', { name: /Not answered, flagged$/ })).toBeVisible();
		await expectSound(page);
		await page.getByRole('button', { name: 'Keys' }).click();
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await expectSound(page);
	});

	test('the player: the last question, feedback at the end, and the finish', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server, { behaviour: 'deferred' });
		await attempt.record(ANSWERS.order.right);
		await page.goto(`${attempt.path}?q=8`);
		await expectSound(page);
		await page.goto(`${attempt.path}?finish=ask`);
		await expect(page.getByRole('button', { name: 'Finish anyway' })).toBeVisible();
		await expectSound(page);
	});

	test('the player: hints of every kind between two tries, and a right answer after one', async ({
		page,
		server,
	}) => {
		const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
		const hinted = KINDS.filter((kind) => kind !== 'true-false');
		await attempt.record(...hinted.map((kind) => ANSWERS[kind].wrong), IN_PART.multiple, IN_PART.match);
		for (const kind of hinted) {
			await page.goto(attempt.at(kind));
			await expect(page.getByRole('button', { name: 'Give up and see the answer' })).toBeVisible();
			await expectSound(page);
		}
		await attempt.record(ANSWERS.match.right, ANSWERS['short-answer'].right);
		await attempt.finish();
		await page.goto(`${attempt.path}/result`);
		await expect(page.getByText('Right at the third try')).toBeVisible();
		await expectSound(page);
	});

	test('the player with certainty, open and answered, and its result', async ({ page, server }) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server, { behaviour: 'certainty' });
		await player.open(attempt.at('choice'));
		await player.option('The tug Otter').check();
		await page.getByLabel('Quite sure').check();
		await expectSound(page);
		await player.check.click();
		await expect(player.verdict).toHaveText(/certainty mark −6/);
		await expectSound(page);
		await attempt.finish();
		await page.goto(`${attempt.path}/result`);
		await expect(page.getByText('You were over-confident')).toBeVisible();
		await expectSound(page);
	});

	test('the result of every kind, right, in part, wrong and left out', async ({ page, server }) => {
		const mixed = await Attempt.start(page, server);
		await mixed.record(IN_PART.multiple, IN_PART.order, ANSWERS.match.wrong, ANSWERS['hot-text'].wrong);
		await mixed.record(ANSWERS.choice.wrong, ANSWERS.numeric.wrong, ANSWERS['true-false'].right);
		await mixed.finish();
		await page.goto(`${mixed.path}/result`);
		await page.getByText('1 question answered right, with the proof').click();
		await expectSound(page);
		await page.goto('/review');
		await expect(page.getByText('7 questions to know yet')).toBeVisible();
		await expectSound(page);

		const whole = await Attempt.start(page, server);
		await whole.record(...KINDS.map((kind) => ANSWERS[kind].right));
		await whole.finish();
		await page.goto(`${whole.path}/result`);
		await expect(page.getByText('Nothing to look at again')).toBeVisible();
		await expectSound(page);
	});

	test('the review of nothing, and pages that are not there', async ({ page }) => {
		for (const path of ['/review', '/nowhere', '/articles/nowhere', '/attempts/nowhere']) {
			await page.goto(path);
			await expectSound(page);
		}
	});

	test.describe('with JavaScript off:', () => {
		test.use({ javaScriptEnabled: false });
		test('the player’s lists in place of buttons and cards', async ({ page, server }) => {
			const attempt = await Attempt.start(page, server);
			for (const kind of ['order', 'match'] as const) {
				await page.goto(attempt.at(kind));
				await fillIn(page, ANSWERS[kind].right);
				await page.setViewportSize({ width: 320, height: 640 });
				const main = await page.getByRole('main').boundingBox();
				expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(320);
			}
		});
	});
});
