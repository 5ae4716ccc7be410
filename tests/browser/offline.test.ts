import { Attempt } from './support/attempt.ts';
import { PlayerPage } from './support/player.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const ENDPOINT = '**/attempts/*/responses';

/** The ids of the responses that the page sends, in turn. */
function sentIds(page: Page): string[] {
	const ids: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/responses')) return;
		const body: unknown = request.postDataJSON();
		if (typeof body === 'object' && body !== null && 'id' in body) ids.push(String(body.id));
	});
	return ids;
}

test('an answer given offline is kept, and sent by itself once there is a network', async ({
	page,
	context,
	server,
}) => {
	const player = new PlayerPage(page);
	const ids = sentIds(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('choice'));
	await context.setOffline(true);
	await player.option('The ferry Heron').check();
	await player.check.click();
	await expect(player.alert).toContainText('Not saved yet');
	await expect(player.option('The ferry Heron')).toBeChecked();
	expect(await recorded(page)).toBe(0);

	await context.setOffline(false);
	await expect(player.verdict).toHaveText(/^\s*Right/);
	await expect(player.alert).toHaveText('');
	expect(new Set(ids).size).toBe(1);
	expect(await recorded(page)).toBe(1);
});

test('an answer whose reply was lost is sent again under its own id, and counts once', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const ids = sentIds(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('numeric'));
	await page.route(
		ENDPOINT,
		async (route) => {
			await route.fetch();
			await route.abort();
		},
		{ times: 1 },
	);
	await page.getByRole('textbox', { name: 'Your number' }).fill('4200');
	await player.check.click();
	await expect(player.alert).toContainText('Not saved yet');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(player.verdict).toHaveText(/^\s*Right/);
	expect(ids).toHaveLength(2);
	expect(new Set(ids).size).toBe(1);
	expect(await recorded(page)).toBe(1);
});

test('an answer that was not saved is sent when the page is loaded again', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const ids = sentIds(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('true-false'));
	await page.route(ENDPOINT, (route) => route.abort(), { times: 1 });
	await player.option('False').check();
	await player.check.click();
	await expect(player.alert).toContainText('Not saved yet');
	await page.reload();
	await expect(player.verdict).toHaveText(/^\s*Right/);
	expect(new Set(ids).size).toBe(1);
});

test('an answer that was not saved is told of at the finish, and sent before it', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const number = attempt.kinds.indexOf('true-false') + 1;
	let reached = false;
	await page.route(ENDPOINT, (route) => (reached ? route.continue() : route.abort()));
	await player.open(attempt.at('true-false'));
	await player.option('False').check();
	await player.check.click();
	await expect(player.alert).toContainText('Not saved yet');
	await page.getByRole('link', { name: number < 8 ? 'Skip' : 'Back', exact: true }).click();
	await page.locator('summary', { hasText: 'Questions' }).click();
	const standing = page.getByRole('link', { name: new RegExp(`^Question ${number} ?: Not saved yet$`) });
	await expect(standing).toBeVisible();
	await page.getByRole('link', { name: 'Finish the quiz' }).click();
	await expect(standing).toBeVisible();
	await expect(player.alert).toContainText('One answer is not saved yet.');
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(player.alert).toContainText('The server cannot be reached just now.');
	await expect(page.getByRole('button', { name: 'Finish without it' })).toBeVisible();

	// Before its turn comes to be sent again by itself.
	await page.reload();
	reached = true;
	await page.getByRole('button', { name: /^Finish (?:anyway|without it)$/ }).click();
	await expect(player.stem).toHaveText('Your result: 1 of 8 12 %');
});

test('what is typed while an answer is being saved is kept', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'deferred' });
	const typed = Promise.withResolvers<void>();
	await page.route(
		ENDPOINT,
		async (route) => {
			await typed.promise;
			await route.continue();
		},
		{ times: 1 },
	);
	const field = page.getByRole('textbox', { name: 'Your number' });
	await player.open(attempt.at('numeric'));
	await field.fill('90');
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await field.fill('4200');
	typed.resolve();
	await expect(player.live).toHaveText('Answer saved.');
	await expect(field).toHaveValue('4200');
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await expect(field).toBeHidden();
	await attempt.finish();
	await page.goto(`${attempt.path}/result`);
	await expect(player.stem).toHaveText('Your result: 1 of 8 12 %');
});

test('a question that another window answered first shows that answer, and says so', async ({
	page,
	context,
	server,
}) => {
	const player = new PlayerPage(page);
	const other = new PlayerPage(await context.newPage());
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('true-false'));
	await other.open(attempt.at('true-false'));
	await other.option('True').check();
	await other.check.click();
	await expect(other.verdict).toHaveText(/^\s*Wrong/);

	await player.option('False').check();
	await player.check.click();
	await expect(player.alert).toContainText('another window');
	await expect(player.verdict).toHaveText(/^\s*Wrong/);
	await expect(player.option('True')).toBeChecked();
});

/** How many answers the server has, by the front page of the same visitor. */
async function recorded(page: Page): Promise<number> {
	const front = await (await page.request.get('/')).text();
	return Number(/Resume: (\d+) of/.exec(front)?.[1]);
}
