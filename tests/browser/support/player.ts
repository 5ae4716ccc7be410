import type { Locator, Page } from '@playwright/test';
import type { Kind } from '../../../src/lib/core/question/index.ts';
import { QUESTIONS } from './fixture-bank.ts';
import { expect } from './test.ts';

/** What the player shows, by roles and names, as a learner or a screen reader finds it. */
export class PlayerPage {
	readonly page: Page;
	readonly stem: Locator;
	readonly verdict: Locator;
	readonly check: Locator;
	readonly next: Locator;
	readonly result: Locator;
	readonly alert: Locator;
	readonly live: Locator;

	constructor(page: Page) {
		this.page = page;
		this.stem = page.getByRole('heading', { level: 1 });
		this.verdict = page.getByRole('heading', { level: 2, name: /^(Right|Partly right|Wrong)/ });
		this.check = page.getByRole('button', { name: /^(Check answer|Save and go on|Try again)$/ });
		this.next = page.getByRole('link', { name: 'Next question' });
		this.result = page.getByRole('button', { name: 'See your result' });
		this.alert = page.getByRole('alert');
		this.live = page.getByRole('status');
	}

	/** Opens an address of the player, and waits until its script takes keys: before that they fall on a still page. */
	async open(path: string): Promise<void> {
		await this.page.goto(path);
		await this.takesKeys();
	}

	async takesKeys(): Promise<void> {
		const keys = this.page.getByRole('dialog', { name: 'Keys' });
		await expect(async () => {
			await this.page.keyboard.press('?');
			await expect(keys).toBeVisible({ timeout: 500 });
		}).toPass();
		await this.page.keyboard.press('Escape');
		await expect(keys).toBeHidden();
	}

	place(number: number, of = Object.keys(QUESTIONS).length): Locator {
		return this.page.getByText(`Question ${number} of ${of}`, { exact: true });
	}

	option(name: string): Locator {
		return this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name }));
	}

	/** The question of the fixture that is asked now. */
	async kind(): Promise<Kind> {
		await expect(this.stem).toBeVisible();
		const asked = await this.page.getByRole('main').innerText();
		const entry = Object.values(QUESTIONS).find(({ stem }) => asked.includes(stem.split('____')[0] ?? stem));
		if (entry === undefined) throw new Error(`This is no question of the fixture:\n${asked}`);
		return entry.kind;
	}

	/** The events of an order, as they stand. */
	events(): Promise<string[]> {
		return this.page.locator('[data-row] .text').allInnerTexts();
	}
}
