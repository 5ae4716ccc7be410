import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '../../src/lib/core/question/index.ts';
import { ANSWERS } from './support/answers.ts';
import { Attempt } from './support/attempt.ts';
import { FIXTURE_ID, fixtureBank, MARK, planted, questionCount, QUESTIONS } from './support/fixture-bank.ts';
import { allAbout, markedKinds, secretFields, watch, type Seen } from './support/leaks.ts';
import { PlayerPage } from './support/player.ts';
import { Server } from './support/server.ts';
import { writeBankFile } from './support/set-up.ts';
import { expect, testAlone } from './support/test.ts';

/** A server whose bank has a mark in every text that must not be seen before its question is answered. */
const test = testAlone.extend({
	server: async ({ playwright: _ }, use) => {
		const questions = await mkdtemp(join(tmpdir(), 'dateline-canary-'));
		await writeBankFile(questions, FIXTURE_ID, fixtureBank(planted));
		const server = new Server(questions);
		await server.start();
		await use(server);
		await server.remove();
		await rm(questions, { recursive: true, force: true });
	},
});

/** What was seen of questions that are not among `answered`. */
const leaks = (seen: readonly Seen[], answered: readonly Kind[]) =>
	seen.flatMap(({ where, text }) =>
		markedKinds(text)
			.filter((kind) => kind === 'draft' || !answered.includes(kind))
			.map((kind) => `${where}: ${new RegExp(`${MARK}-${kind}-[a-z]+`).exec(text)?.[0] ?? ''}`),
	);
const fields = (seen: readonly Seen[]) =>
	seen.flatMap(({ where, text }) => secretFields(text).map((field) => `${where}: ${field}`));
const isScript = ({ where }: Seen) => /\.js$/.test(where);

test('no key, reason or proof leaves the server before the response to its question is recorded', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const received = watch(page);
	await page.goto('/');
	const attempt = await Attempt.start(page, server);
	await page.goto(`${attempt.path}?q=1`);
	for (let number = 1; number < questionCount; number += 1) {
		await page.getByRole('link', { name: 'Skip', exact: true }).click();
		await expect(player.place(number + 1)).toBeVisible();
	}
	await page.getByRole('button', { name: 'Flag' }).click();
	await page.goto(`${attempt.path}/result`);

	const before = [...(await received.settled()), ...(await allAbout(page, attempt, server))];
	expect(before.some(isScript)).toBe(true);
	expect(leaks(before, [])).toEqual([]);
	expect(fields(before.filter((seen) => !isScript(seen)))).toEqual([]);

	const answered: Kind[] = [];
	for (const kind of attempt.kinds) {
		const refused = await attempt.send(ANSWERS[kind].wrong, 'not-an-id');
		expect(refused.ok()).toBe(false);
		expect(leaks([{ where: `refused ${kind}`, text: await refused.text() }], answered)).toEqual([]);
		const recorded = await attempt.send(ANSWERS[kind].wrong);
		const text = await recorded.text();
		expect(text, 'the marks are there to be found').toContain(`${MARK}-${kind}-explanation`);
		expect(leaks([{ where: `recorded ${kind}`, text }], [kind])).toEqual([]);
		answered.push(kind);
		await page.goto(attempt.at(kind));
		await expect(player.verdict).toBeVisible();
		expect(leaks(await allAbout(page, attempt, server), answered)).toEqual([]);
	}
});

test('no script has a source map that can be asked for', async ({ page, server }) => {
	const received = watch(page);
	const attempt = await Attempt.start(page, server);
	await page.goto(attempt.at('order'));
	await expect(new PlayerPage(page).stem).toBeVisible();
	const scripts = (await received.settled()).filter(isScript);
	expect(scripts.length).toBeGreaterThan(0);
	for (const { where, text } of scripts) {
		expect(text).not.toContain('sourceMappingURL');
		const map = await page.request.get(`${where.replace(/^GET /, '')}.map`);
		expect(map.status(), where).toBe(404);
	}
});

test('with feedback at the end nothing is seen before the finish, and a question left out keeps its key after it', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server, { behaviour: 'deferred' });
	const left: Kind[] = ['choice', 'order', 'short-answer'];
	const given = Object.values(QUESTIONS)
		.map(({ kind }) => kind)
		.filter((kind) => !left.includes(kind));
	for (const kind of given) {
		const reply = await attempt.send(ANSWERS[kind].wrong);
		expect(leaks([{ where: kind, text: await reply.text() }], [])).toEqual([]);
	}
	await page.goto(attempt.at('choice'));
	const open = await allAbout(page, attempt, server);
	expect(leaks(open, [])).toEqual([]);
	expect(fields(open)).toEqual([]);

	await attempt.finish();
	for (const path of [`${attempt.path}/result`, '/review']) {
		await page.goto(path);
		const finished = await allAbout(page, attempt, server);
		expect(leaks(finished, given)).toEqual([]);
		for (const kind of given) {
			expect(finished.some(({ text }) => text.includes(`${MARK}-${kind}-explanation`))).toBe(true);
		}
	}
});

/** A hint shows the paragraph of the proof, which anyone may read in the article; no other secret of its question. */
const withoutParagraph = (seen: readonly Seen[], kind: Kind): Seen[] =>
	seen.map(({ where, text }) => ({ where, text: text.replaceAll(`${MARK}-${kind}-quote`, '') }));

test('with further tries no hint holds the key, a reason or a fact, and each key comes when its question is closed', async ({
	page,
	server,
}) => {
	const player = new PlayerPage(page);
	const attempt = await Attempt.start(page, server, { behaviour: 'tries' });
	const closed: Kind[] = [];
	for (const kind of attempt.kinds) {
		const { wrong } = ANSWERS[kind];
		const tried = { where: `tried ${kind}`, text: await (await attempt.send(wrong)).text() };
		if (!tried.text.includes('"feedback"')) {
			const hinted = withoutParagraph([tried], kind);
			expect(leaks(hinted, [])).toEqual([]);
			expect(fields(hinted)).toEqual([]);
			await page.goto(attempt.at(kind));
			await expect(player.verdict).toBeVisible();
			expect(leaks(withoutParagraph(await allAbout(page, attempt, server), kind), closed)).toEqual([]);
			await page.getByRole('button', { name: 'Give up and see the answer' }).click();
			await expect(page.locator('mark').first()).toBeVisible();
		}
		closed.push(kind);
		const seen = await allAbout(page, attempt, server);
		expect(leaks(seen, closed)).toEqual([]);
		expect(seen.some(({ text }) => text.includes(`${MARK}-${kind}-explanation`))).toBe(true);
	}
});
