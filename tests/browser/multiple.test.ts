import { IN_PART } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('of several right answers, one that was not chosen is told from one that was, in words and without its colour', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	await attempt.record(IN_PART.multiple);
	await page.goto(attempt.at('multiple'));
	await expect(new PlayerPage(page).verdict).toHaveText(/^\s*Partly right/);
	const option = (name: string) => page.locator('label').filter({ hasText: name });
	await expect(option('Divers')).toContainText('Your answer: right');
	await expect(option('Divers')).not.toContainText('missed');
	await expect(option('Masons').getByText('missed')).toBeVisible();
	await expect(option('Sailors')).not.toContainText('missed');
	const background = (name: string) =>
		option(name).evaluate((label) => getComputedStyle(label).backgroundColor);
	expect(await background('Masons')).toBe(await background('Sailors'));
	expect(await background('Masons')).not.toBe(await background('Divers'));
});
