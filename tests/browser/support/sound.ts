import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** What a theme can change; all else is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing in light and dark, and nothing has to be scrolled sideways on the narrowest of windows. */
export async function expectSound(page: Page): Promise<void> {
	// The window at rest: what axe measures must not be on its way from one colour to another.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		// In the page itself: there are no frames that would need a page of their own to sum up.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
		const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
		expect.soft(found, `axe, ${colorScheme}`).toEqual([]);
	}
	await page.setViewportSize(NARROW);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect.soft(width, 'width of the page in a window of 320 pixels').toBeLessThanOrEqual(NARROW.width);
	await page.setViewportSize(WIDE);
}
