import type { Locator, Page } from '@playwright/test';

type Point = { x: number; y: number };

/** The middle of what a locator finds, in the window. */
export async function centre(locator: Locator): Promise<Point> {
	const box = await locator.boundingBox();
	if (box === null) throw new Error(`${locator.toString()} is not to be seen.`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One finger put down, moved in steps and lifted. */
export async function dragByFinger(page: Page, from: Point, to: Point, steps = 8): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		browser.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [from]);
	for (let step = 1; step <= steps; step += 1) {
		const part = step / steps;
		await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
	}
	await touch('touchEnd', []);
	await browser.detach();
}
