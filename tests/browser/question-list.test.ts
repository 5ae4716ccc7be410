import { Attempt } from './support/attempt.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('Escape, a click elsewhere, the focus elsewhere and a way to a question close the list of questions', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const opener = page.locator('summary', { hasText: 'Questions' });
	const list = page.getByRole('navigation', { name: 'Questions' });
	const open = async () => {
		await opener.click();
		await expect(list).toBeVisible();
	};
	await player.open(`${attempt.path}?q=2`);
	await open();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(opener).toBeFocused();
	await open();
	await page.mouse.click(20, 600);
	await expect(list).toBeHidden();
	await open();
	await page.getByRole('link', { name: 'Skip', exact: true }).focus();
	await expect(list).toBeHidden();
	await open();
	await list.getByRole('link', { name: /^Question 5/ }).click();
	await expect(player.place(5)).toBeVisible();
	await expect(list).toBeHidden();
});

for (const width of [320, 640, 1280]) {
	test(`the list of questions stays within its column, ${width} pixels wide`, async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		await page.setViewportSize({ width, height: 700 });
		await page.goto(`${attempt.path}?q=1`);
		await page.locator('summary', { hasText: 'Questions' }).click();
		const column = await page.getByRole('progressbar').boundingBox();
		const list = await page.getByRole('navigation', { name: 'Questions' }).boundingBox();
		if (column === null || list === null) throw new Error('The list is not to be seen.');
		expect(list.x).toBeGreaterThanOrEqual(column.x - 0.5);
		expect(list.x + list.width).toBeLessThanOrEqual(column.x + column.width + 0.5);
	});
}

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of questions opens and closes', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		await page.goto(`${attempt.path}?q=1`);
		const opener = page.locator('summary', { hasText: 'Questions' });
		const list = page.getByRole('navigation', { name: 'Questions' });
		await opener.click();
		await expect(list).toBeVisible();
		await opener.click();
		await expect(list).toBeHidden();
	});
});
