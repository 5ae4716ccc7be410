import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { temporaryFolder, testApp, writeBankFolder } from '../testing/app.ts';
import { ARTICLE_ID, BANK, bankText } from '../testing/bank.ts';
import { begin, give, through } from '../testing/visits.ts';
import { finishAttempt } from './finish-attempt.ts';
import { listMissed } from './list-missed.ts';
import { practiseMissed } from './practise-missed.ts';
import type { Started } from './start-attempt.ts';
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

describe('what was missed', () => {
	const ids = async (learner: Started['learner']) =>
		(await listMissed(app, learner))
			.flatMap(({ items }) => items.map(({ question }) => question.id))
			.toSorted();

	it('is what was wrong or left out the last time it was asked', async () => {
		const { learner } = await through(app, { q1: 'right', q2: 'wrong', q3: 'wrong' });
		expect(await ids(learner)).toEqual(['q2', 'q3', 'q4']);
		time.now += 1000;
		await through(app, { q1: 'wrong', q2: 'right', q3: 'right', q4: 'right' }, learner);
		expect(await ids(learner)).toEqual(['q1']);
	});

	it('keeps the proof of a wrong answer where the question was left out later', async () => {
		const { learner } = await through(app, { q1: 'wrong', q2: 'right', q3: 'right', q4: 'right' });
		time.now += 1000;
		await through(app, { q2: 'right', q3: 'right', q4: 'right' }, learner);
		const [missed] = await listMissed(app, learner);
		expect(missed?.items).toMatchObject([{ question: { id: 'q1' }, feedback: { verdict: 'wrong' } }]);
	});

	it('does not change by an attempt that is still open', async () => {
		const { learner } = await through(app, { q1: 'wrong', q2: 'right', q3: 'right', q4: 'right' });
		const open = await begin(app, {}, learner);
		await give(app, open, 'q1', 'right');
		expect(await ids(learner)).toEqual(['q1']);
	});

	it('can be practised from one attempt or over all of a bank, and is then made good', async () => {
		const mine = await through(app, { q1: 'right', q2: 'wrong', q4: 'right' });
		for (const input of [{ attempt: mine.attempt }, { bank: ARTICLE_ID }]) {
			const practice = await practiseMissed(app, mine.learner, input);
			if (!practice.ok) throw new Error(practice.error.code);
			const view = await viewAttempt(app, mine.learner, practice.value);
			expect(view.ok && view.value.items.map(({ question }) => question.id).toSorted()).toEqual(['q2', 'q3']);
			expect(view.ok && view.value.practises).toBe(mine.attempt);
		}
		time.now += 1000;
		const practice = await practiseMissed(app, mine.learner, { attempt: mine.attempt });
		if (!practice.ok) throw new Error(practice.error.code);
		for (const question of ['q2', 'q3'] as const) {
			await give(app, { ...mine, attempt: practice.value.attempt }, question, 'right');
		}
		await finishAttempt(app, mine.learner, practice.value);
		expect(await ids(mine.learner)).toEqual([]);
		expect(await practiseMissed(app, mine.learner, { bank: ARTICLE_ID })).toEqual({
			ok: false,
			error: { code: 'nothing_missed' },
		});
	});

	it('is practised in the bank as it is now, without questions that it no longer asks', async () => {
		const mine = await through(app, { q1: 'right' });
		await writeBankFolder(folder.path, {
			'bank.json': bankText({ ...BANK, questions: BANK.questions.slice(0, 2) }),
		});
		const { app: later } = await testApp(folder.path, app.database);
		const [missed] = await listMissed(later, mine.learner);
		expect(missed).toMatchObject({ practicable: 1 });
		expect(missed?.items).toHaveLength(3);
		const practice = await practiseMissed({ ...later, chance: app.chance }, mine.learner, {
			bank: ARTICLE_ID,
		});
		if (!practice.ok) throw new Error(practice.error.code);
		const view = await viewAttempt(later, mine.learner, practice.value);
		expect(view.ok && view.value.items.map(({ question }) => question.id)).toEqual(['q2']);
		const old = await viewResult(later, mine.learner, mine);
		expect(old.ok && old.value.items).toHaveLength(4);
	});

	it('cannot be practised before the attempt is finished, or by a stranger', async () => {
		const mine = await begin(app);
		expect(await practiseMissed(app, mine.learner, { attempt: mine.attempt })).toMatchObject({
			error: { code: 'attempt_not_finished' },
		});
		expect(await practiseMissed(app, null, { attempt: mine.attempt })).toMatchObject({
			error: { code: 'attempt_not_found' },
		});
		expect(await practiseMissed(app, null, { bank: ARTICLE_ID })).toMatchObject({
			error: { code: 'nothing_missed' },
		});
		expect(await listMissed(app, null)).toEqual([]);
	});
});
