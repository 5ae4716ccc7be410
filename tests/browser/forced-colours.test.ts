import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test.use({ forcedColors: 'active' });

test('with colours of the reader’s own, the sentences of a feedback have those colours', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	await attempt.record(ANSWERS['hot-text'].wrong);
	await page.goto(attempt.at('hot-text'));
	await expect(new PlayerPage(page).verdict).toBeVisible();
	for (const sentence of await page.locator('.passage label').all()) {
		await expect(sentence).toHaveCSS('forced-color-adjust', 'auto');
	}
});

test('with colours of the reader’s own, what scrolls beneath the bar does not show through', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	await page.goto(attempt.at('choice'));
	const bar = page.locator('.bar');
	const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
	await expect(bar).toHaveCSS('background-color', paper);
});
