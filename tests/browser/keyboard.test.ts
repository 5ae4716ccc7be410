import { ANSWERS } from './support/answers.ts';
import { FIXTURE_TITLE, questionCount } from './support/fixture-bank.ts';
import { answerByKeys, tabTo } from './support/keyboard.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('a whole attempt over all eight kinds is taken by keyboard alone', async ({ page }) => {
	const player = new PlayerPage(page);
	await page.goto('/');
	await tabTo(page, page.getByRole('link', { name: FIXTURE_TITLE, exact: true }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Start the quiz' }));
	await page.keyboard.press('Enter');

	await player.takesKeys();
	const asked: string[] = [];
	for (let number = 1; number <= questionCount; number += 1) {
		await expect(player.place(number)).toBeVisible();
		const kind = await player.kind();
		asked.push(kind);
		await answerByKeys(page, kind, 'right');
		// On a button Enter presses that button; anywhere else it checks the answer.
		if (kind === 'order' || kind === 'match') await tabTo(page, player.check);
		await page.keyboard.press('Enter');
		await expect(player.verdict).toHaveText(/^\s*Right/);
		await expect(player.verdict).toBeFocused();
		await page.keyboard.press('Enter');
		if (number < questionCount) await expect(player.stem).toBeFocused();
	}
	expect(asked.sort()).toEqual(Object.keys(ANSWERS).sort());
	await expect(page).toHaveURL(/\/result$/);
	await expect(player.stem).toHaveText(`Your result: ${questionCount} of ${questionCount} 100 %`);
});
