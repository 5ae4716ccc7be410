import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { visitor } from '../permissions/person.ts';
import { temporaryFolder, testApp, writeBankFolder } from '../testing/app.ts';
import { ARTICLE_ID, BANK } from '../testing/bank.ts';
import { begin, give, through } from '../testing/visits.ts';
import { checkHealth } from './check-health.ts';
import { finishAttempt } from './finish-attempt.ts';
import { flagQuestion } from './flag-question.ts';
import { listBanks } from './list-banks.ts';
import { listMissed } from './list-missed.ts';
import { listRefusedBanks } from './list-refused-banks.ts';
import { practiseMissed } from './practise-missed.ts';
import { readBankArticle } from './read-bank-article.ts';
import { startAttempt, type StartAttemptInput } from './start-attempt.ts';
import { viewAttempt } from './view-attempt.ts';
import { viewResult } from './view-result.ts';

let app: App;
let time: { now: number };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	await writeBankFolder(folder.path);
	({ app, time } = await testApp(folder.path));
});
afterEach(async () => {
	await app.close();
	await folder.remove();
});

describe('starting an attempt', () => {
	it('makes a guest of a visitor and keeps the learner that there is', async () => {
		const first = await begin(app);
		const second = await begin(app, {}, first.learner);
		expect(second.learner).toBe(first.learner);
		expect(second.attempt).not.toBe(first.attempt);
		expect((await begin(app)).learner).not.toBe(first.learner);
	});

	it('asks as many questions as are wanted, published ones only', async () => {
		const asked = async (count?: number) => {
			const mine = await begin(app, count === undefined ? {} : { count });
			const view = await viewAttempt(app, mine.learner, mine);
			return view.ok ? view.value.items.map(({ question }) => question.id) : [];
		};
		expect(await asked(2)).toHaveLength(2);
		expect((await asked()).toSorted()).toEqual(['q1', 'q2', 'q3', 'q4']);
		expect(await asked(99)).toHaveLength(4);
	});

	it.each<[Partial<StartAttemptInput>, string]>([
		[{ bank: 'no-such-bank' }, 'bank_not_found'],
		[{ bank: '__proto__' }, 'bank_not_found'],
		[{ behaviour: 'casual' }, 'behaviour_unknown'],
		[{ count: 0 }, 'count_out_of_range'],
		[{ count: 1.5 }, 'count_out_of_range'],
		[{ count: Number.NaN }, 'count_out_of_range'],
	])('refuses %o as %s', async (input, code) => {
		const started = await startAttempt(app, null, { bank: ARTICLE_ID, ...input });
		expect(started).toEqual({ ok: false, error: { code } });
	});
});

describe('the secret of a question', () => {
	const secretsIn = (value: unknown) => JSON.stringify(value).match(/SECRET-[a-z-]+/g) ?? [];
	const facts = (value: unknown) => /reed-opened-bridge|people-crossed-bridge/.test(JSON.stringify(value));

	it('stays on the server until its own response is recorded', async () => {
		const mine = await begin(app);
		const before = await viewAttempt(app, mine.learner, mine);
		expect(secretsIn([before, await listBanks(app, mine.learner)])).toEqual([]);
		expect(facts(before)).toBe(false);
		await give(app, mine, 'q3', 'wrong');
		const after = await viewAttempt(app, mine.learner, mine);
		expect(new Set(secretsIn(after))).toEqual(new Set(['SECRET-explanation', 'SECRET-numeric']));
	});

	it('stays there in a deferred attempt until that is finished, and for good without a response', async () => {
		const mine = await begin(app, { behaviour: 'deferred' });
		expect(secretsIn(await give(app, mine, 'q1', 'right'))).toEqual([]);
		expect(secretsIn(await viewAttempt(app, mine.learner, mine))).toEqual([]);
		await finishAttempt(app, mine.learner, mine);
		const seen = [await viewAttempt(app, mine.learner, mine), await viewResult(app, mine.learner, mine)];
		const missed = await listMissed(app, mine.learner);
		expect(secretsIn(seen)).toContain('SECRET-right');
		expect(secretsIn([...seen, missed])).not.toContain('SECRET-numeric');
		expect(secretsIn(missed)).toEqual([]);
	});
});

describe('the list of banks', () => {
	it('tells the best score, and every attempt that is open, newest first, with how far it is', async () => {
		const { learner } = await through(app, { q1: 'right' });
		await through(app, { q1: 'right', q2: 'right', q3: 'right' }, learner);
		const older = await begin(app, { count: 2 }, learner);
		time.now += 1000;
		const open = await begin(app, {}, learner);
		await give(app, open, 'q1', 'right');
		const [entry] = await listBanks(app, learner);
		expect(entry).toEqual({
			id: ARTICLE_ID,
			title: 'A bridge opens',
			published: '2025-01-10',
			dateline: { place: 'Riverton', date: '2025-01-10' },
			publisher: 'The Riverton Post',
			questions: 4,
			best: 75,
			finished: 2,
			open: [
				{ attempt: open.attempt, startedAt: time.now, practice: false, answered: 1, of: 4 },
				{ attempt: older.attempt, startedAt: time.now - 1000, practice: false, answered: 0, of: 2 },
			],
		});
	});

	it('tells a stranger nothing of others', async () => {
		await through(app, { q1: 'right' });
		const [entry] = await listBanks(app, null);
		expect(entry).toMatchObject({ finished: 0 });
		expect(entry).not.toHaveProperty('best');
	});

	it('does not count practice as a best score', async () => {
		const mine = await through(app, { q1: 'right' });
		const practice = await practiseMissed(app, mine.learner, { attempt: mine.attempt });
		if (!practice.ok) throw new Error(practice.error.code);
		for (const question of ['q2', 'q3', 'q4'] as const) {
			await give(app, { ...mine, attempt: practice.value.attempt }, question, 'right');
		}
		await finishAttempt(app, mine.learner, practice.value);
		expect((await listBanks(app, mine.learner))[0]).toMatchObject({ best: 25, finished: 2 });
	});

	it('leads to the article, whole', async () => {
		const read = await readBankArticle(app, null, { bank: ARTICLE_ID });
		expect(read).toMatchObject({ ok: true, value: { article: BANK.article, entry: { questions: 4 } } });
		expect(await readBankArticle(app, null, { bank: 'none' })).toEqual({
			ok: false,
			error: { code: 'bank_not_found' },
		});
	});
});

describe('the result', () => {
	it('is there once the attempt is finished, and its time is what the server measured', async () => {
		const mine = await begin(app);
		expect(await viewResult(app, mine.learner, mine)).toEqual({
			ok: false,
			error: { code: 'attempt_not_finished' },
		});
		await give(app, mine, 'q1', 'right');
		time.now += 61_000;
		await finishAttempt(app, mine.learner, mine);
		time.now += 99_000;
		expect(await viewResult(app, mine.learner, mine)).toMatchObject({
			ok: true,
			value: { right: 1, unanswered: 3, percent: 25, seconds: 61 },
		});
	});
});

describe('a flag', () => {
	it.each([
		[{ question: 'q1' }, 'flag_malformed'],
		[{ question: 'q9', flagged: true }, 'unknown_question'],
		[null, 'flag_malformed'],
	])('is refused where it is %o', async (body, code) => {
		const mine = await begin(app);
		expect(await flagQuestion(app, mine.learner, { attempt: mine.attempt, body })).toMatchObject({
			error: { code },
		});
	});
});

describe('the admin', () => {
	it('sees refused banks with how to mend them; nobody else does', async () => {
		await writeBankFolder(folder.path, { 'bank.json': '{}' }, 'broken');
		const { app: later } = await testApp(folder.path);
		for (const role of ['visitor', 'guest', 'student', 'teacher'] as const) {
			const person = { ...visitor(null), role };
			expect(listRefusedBanks(later, person)).toEqual({ ok: false, error: { code: 'not_admin' } });
		}
		const listed = listRefusedBanks(later, { ...visitor(null), role: 'admin' });
		expect(listed.ok && listed.value[0]?.problems[0]).toMatchObject({
			path: 'format',
			mend: expect.stringContaining('generate the bank again') as unknown,
		});
		await later.close();
	});
});

describe('the health', () => {
	it('is good while the database answers, and says so when it does not', async () => {
		expect(await checkHealth(app)).toEqual({ ok: true, database: 'up', banks: 1, refused: 0 });
		const { app: other } = await testApp(folder.path);
		await other.close();
		expect(await checkHealth(other)).toMatchObject({ ok: false, database: 'down' });
	});
});
