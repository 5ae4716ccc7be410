import { Attempt } from './support/attempt.ts';
import { expect, test } from './support/test.ts';
import type { Locator } from '@playwright/test';

/** Where a part stands in the window. */
async function boxOf(part: Locator) {
	const box = await part.boundingBox();
	if (box === null) throw new Error(`${part.toString()} is not to be seen.`);
	return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test.describe('in a window of 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the paper’s name and the way to what was missed stand apart', async ({ page }) => {
		await page.goto('/review');
		const name = await boxOf(page.getByRole('link', { name: 'Dateline', exact: true }));
		const missed = await boxOf(page.getByRole('link', { name: 'Missed answers' }));
		// Beside one another with a gap, or one above the other.
		expect(missed.x - name.right >= 8 || missed.y >= name.bottom - 1).toBe(true);
	});

	test('the article’s title begins on the line that says what the quiz is on', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		for (const path of [`${attempt.path}?q=1`, `${attempt.path}/result`]) {
			if (path.endsWith('/result')) await attempt.finish();
			await page.goto(path);
			const line = page.locator('.kicker').filter({ hasText: 'Quiz on' });
			// Longer than a line, as titles are.
			await line.getByRole('link').evaluate((title) => (title.textContent = 'A harbour reopens '.repeat(3)));
			const tops = await line.evaluate((kicker) => {
				const range = document.createRange();
				range.selectNodeContents(kicker);
				return [...range.getClientRects()].map(({ bottom, height }) => bottom - height / 2);
			});
			expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 100)), path).toBeLessThan(4);
		}
	});

	test('the way out of the list of keys is in sight, however low the window', async ({ page, server }) => {
		const attempt = await Attempt.start(page, server);
		for (const height of [640, 400]) {
			await page.setViewportSize({ width: 320, height });
			await page.goto(`${attempt.path}?q=1`);
			await page.getByRole('button', { name: 'Keys' }).click();
			const dialog = await boxOf(page.getByRole('dialog', { name: 'Keys' }));
			const close = await boxOf(page.getByRole('button', { name: 'Close' }));
			expect(close.bottom).toBeLessThanOrEqual(dialog.bottom);
			expect(dialog.bottom).toBeLessThanOrEqual(height);
		}
	});
});

for (const width of [320, 1280]) {
	test(`printing and sharing a result stand on one line, ${width} pixels wide`, async ({ page, server }) => {
		await page.setViewportSize({ width, height: 800 });
		const attempt = await Attempt.start(page, server);
		await attempt.finish();
		await page.goto(`${attempt.path}/result`);
		const print = await boxOf(page.getByRole('button', { name: 'Print' }));
		const share = await boxOf(page.getByRole('button', { name: 'Share' }));
		expect(print.y).toBe(share.y);
	});
}
