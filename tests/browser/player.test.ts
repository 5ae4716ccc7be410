import { ANSWERS, IN_PART } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_TITLE } from './support/fixture-bank.ts';
import { fillIn } from './support/form.ts';
import { tabTo } from './support/keyboard.ts';
import { PlayerPage } from './support/player.ts';
import { centre, dragByFinger } from './support/pointer.ts';
import { expect, test } from './support/test.ts';

test('feedback says how right, why, and shows the proof marked in the dated article', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('choice'));
	await player.option('The tug Otter').check();
	await player.check.click();

	await expect(player.verdict).toHaveText(/^\s*Wrong\s+0 of 1 mark$/);
	await expect(player.verdict).toBeFocused();
	await expect(player.live).toHaveText('Wrong. The right answer: The ferry Heron.');
	const feedback = page.getByRole('region', { name: /^Wrong/ });
	await expect(feedback).toContainText('Of The tug Otter.');
	await expect(feedback).toContainText('The article says so (choice).');
	await expect(feedback.locator('mark')).toHaveText('The first ship to enter was the ferry Heron.');
	await expect(feedback.getByRole('figure')).toContainText('10 January 2025');
	await feedback.getByRole('link', { name: FIXTURE_TITLE }).click();
	await expect(page).toHaveURL(/#paragraph-2$/);
});

test('a double click on "Check answer" does not skip the feedback', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('true-false'));
	await player.option('False').check();
	await player.check.dblclick();
	await expect(player.verdict).toHaveText(/^\s*Right/);
	await expect(page).toHaveURL(new RegExp(`${attempt.id}.q=\\d$`));
	expect(page.url()).toContain(attempt.at('true-false'));
});

test('events are put in order by dragging', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('order'));
	for (const [place, text] of ['The lamp was lit', 'The chain was lowered'].entries()) {
		const row = page.locator('[data-row]').filter({ hasText: text });
		const from = await row.locator('.grip').boundingBox();
		const to = await page.locator('[data-row]').nth(place).boundingBox();
		if (from === null || to === null) throw new Error('The events are not to be seen.');
		await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(from.x, to.y + to.height / 2, { steps: 6 });
		await page.mouse.up();
		await expect(page.locator('[data-row]').nth(place)).toContainText(text);
	}
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right/);
});

test('the feedback on an order shows in words which events follow the one they should, and how that makes the mark', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await attempt.record(IN_PART.order);
	await player.open(attempt.at('order'));
	await expect(player.verdict).toHaveText(/^\s*Partly right\s+0\.5 of 1 mark/);
	const rows = page.locator('[data-row]');
	await expect(rows).toHaveText([
		/^\s*1\s*The chain was lowered\s*$/,
		/Rightly comes next\s+2\s*The horn was sounded/,
		/Wrongly comes next\s+3\s*The lamp was lit/,
	]);
	await expect(rows.locator('svg')).toHaveCount(2);
	await expect(page.getByText('the share of events that rightly come next: 1 of 2.')).toBeVisible();
});

test('pairs are made by dragging a card to its place, and changed by dragging another there', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('match'));
	for (const [left, right] of [
		['Ann Reed', 'The masons'],
		['The harbour master', 'The masons'],
		['Ann Reed', 'The divers'],
	] as const) {
		const card = await centre(page.getByRole('button', { name: right }));
		const place = await centre(page.locator('[data-row]').filter({ hasText: left }).locator('.slot'));
		await page.mouse.move(card.x, card.y);
		await page.mouse.down();
		await page.mouse.move(place.x, place.y, { steps: 6 });
		await page.mouse.up();
		await expect(player.live).toHaveText(`${left}: ${right}.`);
	}
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right/);
});

test('a card that is let go beside the places is put nowhere, and picked by a click all the same', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('match'));
	const card = page.getByRole('button', { name: 'The divers', exact: true });
	const from = await centre(card);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
	await expect(card).toHaveClass(/dragged/);
	await page.mouse.up();
	await expect(card).not.toHaveClass(/dragged/);
	await expect(card).toHaveAttribute('aria-pressed', 'false');
	expect(await centre(card)).toEqual(from);
	await expect(page.getByRole('combobox', { name: 'Match for Ann Reed' })).toHaveValue('');
	await card.click();
	await expect(card).toHaveAttribute('aria-pressed', 'true');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 720 } });

	test('pairs are made by tapping a card and then its place', async ({ page, server }) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server);
		await player.open(attempt.at('match'));
		for (const [left, right] of [
			['Ann Reed', 'The divers'],
			['The harbour master', 'The masons'],
		] as const) {
			await page.getByRole('button', { name: right }).tap();
			await page.getByRole('button', { name: `Put ${right} with ${left}` }).tap();
			await expect(player.live).toHaveText(`${left}: ${right}.`);
		}
		await player.check.tap();
		await expect(player.verdict).toHaveText(/^\s*Right/);
	});

	test('pairs are made by dragging a card by its grip, and a finger elsewhere on it scrolls the page', async ({
		page,
		server,
	}) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server);
		await player.open(attempt.at('match'));
		for (const [left, right] of [
			['Ann Reed', 'The divers'],
			['The harbour master', 'The masons'],
		] as const) {
			const card = page.getByRole('button', { name: right });
			await card.scrollIntoViewIfNeeded();
			const place = page.locator('[data-row]').filter({ hasText: left }).locator('.slot');
			await dragByFinger(page, await centre(card.locator('.grip')), await centre(place));
			await expect(player.live).toHaveText(`${left}: ${right}.`);
		}
		const before = await page.evaluate(() => scrollY);
		const text = await centre(page.getByRole('button', { name: 'The divers' }));
		await dragByFinger(page, { x: text.x + 20, y: text.y }, { x: text.x + 20, y: text.y + 120 });
		await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
		await player.check.tap();
		await expect(player.verdict).toHaveText(/^\s*Right/);
	});

	test('events are moved by their arrows', async ({ page, server }) => {
		const player = new PlayerPage(page);
		const attempt = await Attempt.start(page, server);
		await player.open(attempt.at('order'));
		for (const [place, text] of ['The lamp was lit', 'The chain was lowered'].entries()) {
			for (let at = (await player.events()).indexOf(text); at > place; at -= 1) {
				await page.getByRole('button', { name: `Move up: ${text}` }).tap();
				await expect(player.live).toHaveText(`${text}: now ${at} of 3.`);
			}
		}
		await player.check.tap();
		await expect(player.verdict).toHaveText(/^\s*Right/);
	});
});

test('single keys act on the page, not while typing, and can be turned off', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	const flag = page.getByRole('button', { name: 'Flag' });
	await player.open(attempt.at('short-answer'));
	await tabTo(page, page.getByRole('textbox'));
	await page.keyboard.type('f1?');
	await expect(page.getByRole('textbox')).toHaveValue('f1?');
	await expect(flag).toHaveAttribute('aria-pressed', 'false');

	await player.open(attempt.at('choice'));
	await expect(player.stem).toBeVisible();
	await page.keyboard.press('f');
	await expect(flag).toHaveAttribute('aria-pressed', 'true');
	await expect(player.live).toHaveText('Flagged.');
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await keys.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	await page.keyboard.press('f');
	await page.keyboard.press('1');
	await expect(flag).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.reload();
	await expect(flag).toHaveAttribute('aria-pressed', 'true');
});

test('a key pressed the moment the list of keys closes is not lost', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('choice'));
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await expect(keys).toBeVisible();
	// At once: the focus leaves what is hidden only when the window is drawn again.
	await keys.evaluate((dialog) => {
		if (dialog instanceof HTMLDialogElement) dialog.close();
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
	});
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('what is chosen or typed before the script has come is not lost', async ({ page, server }) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	// Without the script an order has no part to touch.
	for (const kind of attempt.kinds.filter((each) => each !== 'order')) {
		const come = Promise.withResolvers<void>();
		await page.route('**/*.js', async (route) => {
			await come.promise;
			await route.continue();
		});
		await page.goto(attempt.at(kind), { waitUntil: 'commit' });
		await fillIn(page, ANSWERS[kind].right);
		if (kind === 'short-answer' || kind === 'numeric') await page.getByRole('textbox').blur();
		come.resolve();
		await player.takesKeys();
		await player.check.click();
		await expect(player.verdict, kind).toHaveText(/^\s*Right/);
		await page.unroute('**/*.js');
	}
});

test('a number that is none is asked for again in words, and nothing is recorded', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await player.open(attempt.at('numeric'));
	await page.getByRole('textbox').fill('a great many');
	await player.check.click();
	await expect(player.alert).toHaveText(/does not begin with a number/);
	await expect(player.verdict).toBeHidden();
	await expect(page.getByRole('textbox')).toHaveValue('a great many');
	await page.getByRole('textbox').fill('4,200');
	await player.check.click();
	await expect(player.verdict).toHaveText(/^\s*Right/);
});

test('nothing moves when feedback appears: what was answered stays where it was', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server);
	await page.setViewportSize({ width: 1280, height: 2000 });
	for (const kind of ['choice', 'true-false', 'hot-text'] as const) {
		await player.open(attempt.at(kind));
		const group = page.getByRole('group', { name: /^Question/ });
		await page.getByRole('radio').first().check();
		const before = await group.boundingBox();
		await player.check.click();
		await expect(player.verdict).toBeVisible();
		const after = await group.boundingBox();
		expect(after, kind).toEqual(before);
	}
});

test('the theme that is chosen holds on every page, over a reload, without the other showing first', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await page.goto('/review', { waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('an attempt of another visitor is not found, and nothing can be recorded in it', async ({
	page,
	browser,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	const stranger = await browser.newContext({ baseURL: server.origin });
	const theirs = await stranger.newPage();
	for (const path of [attempt.path, `${attempt.path}?q=1`, `${attempt.path}/result`]) {
		expect((await theirs.goto(path))?.status()).toBe(404);
		await expect(theirs.getByText('attempt_not_found')).toBeVisible();
	}
	const id = '0190aaaa-0000-7000-8000-000000000000';
	const data = { id, question: 'fixture-choice', response: ANSWERS.choice.right };
	const sent = await stranger.request.post(`${attempt.path}/responses`, { data });
	expect(sent.status()).toBe(404);
	await stranger.close();
});
