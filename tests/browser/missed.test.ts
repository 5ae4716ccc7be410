import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { QUESTIONS } from './support/fixture-bank.ts';
import { answerByKeys } from './support/keyboard.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('the missed questions alone are practised again, until none is left', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const { choice, numeric, match, order, multiple } = ANSWERS;
	await attempt.record(choice.right, order.right, multiple.right, match.right, numeric.wrong);
	await attempt.record(ANSWERS['hot-text'].right, ANSWERS['short-answer'].right);
	await attempt.finish();

	await page.goto(`${attempt.path}/result`);
	await expect(page.getByText(/^6 right · 1 wrong · 1 not answered/)).toBeVisible();
	await page.getByRole('button', { name: 'Practise only these 2' }).click();

	await player.takesKeys();
	const asked: string[] = [];
	for (const number of [1, 2]) {
		await expect(player.place(number, 2)).toBeVisible();
		const kind = await player.kind();
		asked.push(kind);
		await answerByKeys(page, kind, 'right');
		await player.check.click();
		await expect(player.verdict).toHaveText(/^\s*Right/);
		await (number === 1 ? player.next : player.result).click();
	}
	expect(asked.sort()).toEqual(['numeric', 'true-false']);
	await expect(player.stem).toHaveText('Your result: 2 of 2 100 %');
	await expect(page.getByRole('button', { name: /^Practise only/ })).toBeHidden();
	await page.goto('/review');
	await expect(page.getByText('Nothing here')).toBeVisible();
});

test('what was missed over all attempts is reviewed with its proof, and practised', async ({
	page,
	server,
}) => {
	const first = await Attempt.start(page, server);
	await first.record(ANSWERS.choice.wrong);
	await first.finish();
	const second = await Attempt.start(page, server);
	await second.record(ANSWERS.numeric.wrong);
	await second.finish();

	await page.goto('/review');
	const missed = (stem: string) => page.getByRole('article').filter({ hasText: stem });
	for (const [kind, proof] of [
		['choice', 'The first ship to enter was the ferry Heron.'],
		['numeric', 'Around 4,200 people watched from the shore.'],
	] as const) {
		await expect(missed(QUESTIONS[kind].stem).locator('mark')).toHaveText(proof);
	}
	await page.getByRole('button', { name: /^Practise these 8/ }).click();
	await expect(new PlayerPage(page).place(1)).toBeVisible();
});
