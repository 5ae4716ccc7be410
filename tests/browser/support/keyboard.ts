import type { Page } from '@playwright/test';
import type { Kind, QuestionOf } from '../../../src/lib/core/question/index.ts';
import { ANSWERS, type Way } from './answers.ts';
import { QUESTIONS } from './fixture-bank.ts';
import { PlayerPage } from './player.ts';
import { expect } from './test.ts';
import type { Locator } from '@playwright/test';

/** Far more stops than any page has. */
const MOST_STOPS = 80;

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible();
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${control.toString()}.`);
}

/** Answers the question shown with keys alone, up to but without the Enter that checks it. */
export async function answerByKeys(page: Page, kind: Kind, way: Way): Promise<void> {
	const { keyboard } = page;
	const player = new PlayerPage(page);
	const answer = ANSWERS[kind][way];
	switch (answer.kind) {
		case 'choice':
			return pressNumberOf(player, [textOf('choice', answer.option)]);
		case 'multiple':
			return pressNumberOf(
				player,
				answer.options.map((id) => textOf('multiple', id)),
			);
		case 'true-false':
			return keyboard.press(answer.value ? '1' : '2');
		case 'hot-text':
			return keyboard.press(
				String(QUESTIONS['hot-text'].sentences.findIndex(({ id }) => answer.sentences.includes(id)) + 1),
			);
		case 'short-answer':
		case 'numeric':
			await tabTo(page, page.getByRole('textbox'));
			return keyboard.type(answer.text);
		case 'match':
			for (const [left, right] of Object.entries(answer.pairs)) await pairByKeys(page, left, right);
			return;
		case 'order':
			return orderByKeys(player, answer.order);
	}
}

const textOf = (kind: 'choice' | 'multiple', id: string): string => {
	const question: QuestionOf<'choice' | 'multiple'> = QUESTIONS[kind];
	return question.options.find((option) => option.id === id)?.text ?? '';
};

/** The options are shuffled: the number of each is where it stands. */
async function pressNumberOf(player: PlayerPage, texts: readonly string[]): Promise<void> {
	const options = player.page.getByRole('radio').or(player.page.getByRole('checkbox'));
	const labels = await options.evaluateAll((inputs) =>
		inputs.map((input) => input.closest('label')?.textContent ?? ''),
	);
	for (const text of texts) {
		await player.page.keyboard.press(String(labels.findIndex((label) => label.includes(text)) + 1));
		await expect(player.option(text)).toBeChecked();
	}
}

async function pairByKeys(page: Page, left: string, right: string): Promise<void> {
	const name = QUESTIONS.match.left.find(({ id }) => id === left)?.text ?? '';
	const list = page.getByRole('combobox', { name: `Match for ${name}` });
	await tabTo(page, list);
	const values = await list
		.locator('option')
		.evaluateAll((options) =>
			options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')),
		);
	for (let step = 0; step < values.indexOf(right); step += 1) await page.keyboard.press('ArrowDown');
	await expect(list).toHaveValue(right);
}

async function orderByKeys(player: PlayerPage, order: readonly string[]): Promise<void> {
	const wanted = order.map((id) => QUESTIONS.order.items.find((item) => item.id === id)?.text ?? '');
	for (const [place, text] of wanted.entries()) {
		const at = (await player.events()).indexOf(text);
		if (at === place) continue;
		await player.page.keyboard.press(String(at + 1));
		for (let step = at; step > place; step -= 1) {
			await player.page.keyboard.press('ArrowUp');
			await expect(player.live).toHaveText(`${text}: now ${step} of ${wanted.length}.`);
		}
	}
	expect(await player.events()).toEqual(wanted);
}
