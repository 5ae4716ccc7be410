import type { Page } from '@playwright/test';
import type { Response } from '../../../src/lib/core/question/index.ts';
import { QUESTIONS } from './fixture-bank.ts';

/** Fills in the form of the question shown as it stands without script: lists in place of buttons and cards. */
export async function fillIn(page: Page, response: Response): Promise<void> {
	const list = (name: string) => page.getByRole('combobox', { name });
	const texts = (parts: readonly { id: string; text: string }[], ids: readonly string[]) =>
		ids.map((id) => parts.find((part) => part.id === id)?.text ?? '');
	switch (response.kind) {
		case 'choice':
			for (const name of texts(QUESTIONS.choice.options, [response.option]))
				await page.getByRole('radio', { name }).check();
			return;
		case 'multiple':
			for (const name of texts(QUESTIONS.multiple.options, response.options))
				await page.getByRole('checkbox', { name }).check();
			return;
		case 'true-false':
			return page.getByRole('radio', { name: response.value ? 'True' : 'False' }).check();
		case 'hot-text':
			for (const name of texts(QUESTIONS['hot-text'].sentences, response.sentences))
				await page.getByRole('radio', { name }).check();
			return;
		case 'short-answer':
		case 'numeric':
			return page.getByRole('textbox').fill(response.text);
		case 'match':
			for (const [left, right] of Object.entries(response.pairs)) {
				const [name] = texts(QUESTIONS.match.left, [left]);
				const [label] = texts(QUESTIONS.match.right, [right]);
				await list(`Match for ${name ?? ''}`).selectOption({ label: label ?? '' });
			}
			return;
		case 'order':
			for (const [index, name] of texts(QUESTIONS.order.items, response.order).entries())
				await list(`Place of: ${name}`).selectOption(String(index + 1));
	}
}
