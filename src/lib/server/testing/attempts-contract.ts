import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earned } from '../../core/attempt/tries.ts';
import type { App } from '../app.ts';
import type { Database } from '../database/database.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { finishAttempt } from '../use-cases/finish-attempt.ts';
import { flagQuestion } from '../use-cases/flag-question.ts';
import { newId, startAttempt, type Started } from '../use-cases/start-attempt.ts';
import { viewAttempt } from '../use-cases/view-attempt.ts';
import { viewResult } from '../use-cases/view-result.ts';
import { temporaryFolder, testApp, writeBankFolder } from './app.ts';
import { ARTICLE_ID, RESPONSES } from './bank.ts';
import { SLOW_START, type Candidate } from './database-contract.ts';

type Asked = keyof typeof RESPONSES;
const ASKED: readonly Asked[] = ['q1', 'q2', 'q3', 'q4'];

/** What attempts must be whichever database keeps them, above all when requests come at once. */
export function attemptsContract(name: string, candidate: () => Candidate): void {
	describe(`attempts in ${name}`, () => {
		const { open, again, remove } = candidate();
		let app: App;
		let folder: Awaited<ReturnType<typeof temporaryFolder>>;
		/** The app of a second process on the same database, or the same app where it cannot be shared. */
		let other: App;
		beforeAll(async () => {
			folder = await temporaryFolder();
			await writeBankFolder(folder.path);
			app = (await testApp(folder.path, await open())).app;
			other = again ? (await testApp(folder.path, await again())).app : app;
		}, SLOW_START);
		afterAll(async () => {
			if (other !== app) await other.close();
			await app.close();
			await folder.remove();
			await remove();
		});

		const begin = async (behaviour = 'immediate'): Promise<Started> => {
			const started = await startAttempt(app, null, { bank: ARTICLE_ID, behaviour });
			if (!started.ok) throw new Error(started.error.code);
			return started.value;
		};
		const give = (
			to: App,
			{ attempt, learner }: Started,
			question: Asked,
			how: 'right' | 'wrong',
			id = newId(app),
		) => answerQuestion(to, learner, { attempt, body: { id, question, response: RESPONSES[question][how] } });
		const rows = (database: Database, { attempt }: Started) =>
			database.kysely
				.selectFrom('responses')
				.select(['id', 'question_id', 'turn'])
				.where('attempt_id', '=', attempt)
				.orderBy('turn')
				.execute();

		it('counts a response once that is sent fifty times at once, with one and the same reply', async () => {
			const mine = await begin();
			const id = newId(app);
			const replies = await Promise.all(
				Array.from({ length: 50 }, (_, index) => give(index % 2 ? app : other, mine, 'q1', 'right', id)),
			);
			expect(replies[0]).toMatchObject({ ok: true, value: { feedback: { verdict: 'right' } } });
			expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
			expect(await rows(app.database, mine)).toEqual([{ id, question_id: 'q1', turn: 0 }]);
		});

		it('keeps one of two responses that come at once and says of the other that the question is answered', async () => {
			const mine = await begin();
			const replies = await Promise.all([give(app, mine, 'q1', 'right'), give(other, mine, 'q1', 'wrong')]);
			expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
			expect(replies.find(({ ok }) => !ok)).toEqual({
				ok: false,
				error: { code: 'already_answered', question: 'q1' },
			});
			expect(await rows(app.database, mine)).toHaveLength(1);
		});

		it('keeps every response to a question of a deferred attempt, in turn, and gives no feedback', async () => {
			const mine = await begin('deferred');
			const replies = await Promise.all([
				give(app, mine, 'q1', 'right'),
				give(other, mine, 'q1', 'wrong'),
				give(app, mine, 'q1', 'right'),
			]);
			expect(replies).toEqual(Array(3).fill({ ok: true, value: { finished: false } }));
			expect((await rows(app.database, mine)).map(({ turn }) => turn)).toEqual([0, 1, 2]);
		});

		it('keeps each try in turn, with its hint, and the key until the question is closed', async () => {
			const mine = await begin('tries');
			const send = (to: App, text: string, id = newId(app), more: object = {}) =>
				answerQuestion(to, mine.learner, {
					attempt: mine.attempt,
					body: { id, question: 'q4', response: { kind: 'short-answer', text }, ...more },
				});
			const first = newId(app);
			const reply = await send(app, 'Zoe', first);
			expect(reply).toMatchObject({ ok: true, value: { again: { verdict: 'wrong', used: 1, left: 2 } } });
			expect(reply).not.toHaveProperty('value.feedback');
			expect(await send(other, 'Zoe')).toMatchObject({ error: { code: 'already_tried' } });
			expect(await send(other, 'Ann')).toMatchObject({
				value: { feedback: { verdict: 'right', mark: earned(1, 1), tries: 2 } },
			});
			expect(await send(app, 'Zoe', first)).toEqual(reply);
			expect(await send(app, 'Eve')).toMatchObject({ error: { code: 'already_answered' } });
			expect((await rows(app.database, mine)).map(({ turn }) => turn)).toEqual([0, 1]);
			const kept = await app.attempts.find(mine.attempt, mine.learner);
			expect(kept?.recorded.map(({ mark, closes }) => [mark, closes])).toEqual([
				[0, undefined],
				[earned(1, 1), true],
			]);
		});

		it('gives each of two tries that come at once its own turn, and no more than there are', async () => {
			const mine = await begin('tries');
			const replies = await Promise.all(
				['Zoe', 'Eve', 'Una', 'Ida'].map((text, index) =>
					answerQuestion(index % 2 ? app : other, mine.learner, {
						attempt: mine.attempt,
						body: { id: newId(app), question: 'q4', response: { kind: 'short-answer', text } },
					}),
				),
			);
			expect(replies.filter(({ ok }) => ok)).toHaveLength(3);
			expect((await rows(app.database, mine)).map(({ turn }) => turn)).toEqual([0, 1, 2]);
		});

		it('closes a question that is given up, once', async () => {
			const mine = await begin('tries');
			const body = { id: newId(app), question: 'q3', response: RESPONSES.q3.wrong };
			await answerQuestion(app, mine.learner, { attempt: mine.attempt, body });
			const given = { attempt: mine.attempt, body: { ...body, id: newId(app), giveUp: true } };
			const reply = await answerQuestion(other, mine.learner, given);
			expect(reply).toMatchObject({ value: { feedback: { verdict: 'wrong', mark: 0, tries: 1 } } });
			expect(await answerQuestion(app, mine.learner, given)).toEqual(reply);
			expect(await rows(app.database, mine)).toHaveLength(2);
		});

		it('keeps how sure each response was, and asks for it', async () => {
			const mine = await begin('certainty');
			const body = { id: newId(app), question: 'q1', response: RESPONSES.q1.wrong };
			const send = (more: object) =>
				answerQuestion(app, mine.learner, { attempt: mine.attempt, body: { ...body, ...more } });
			expect(await send({})).toMatchObject({ error: { code: 'certainty_missing' } });
			expect(await send({ certainty: 4 })).toMatchObject({ error: { code: 'response_malformed' } });
			const reply = await send({ certainty: 3 });
			expect(reply).toMatchObject({ value: { feedback: { certainty: { level: 3, mark: -6 } } } });
			expect(await send({ certainty: 3 })).toEqual(reply);
			expect(await send({ certainty: 1 })).toMatchObject({ error: { code: 'response_id_reused' } });
			const kept = await other.attempts.find(mine.attempt, mine.learner);
			expect(kept?.recorded[0]).toMatchObject({ certainty: 3, mark: 0 });
			await finishAttempt(app, mine.learner, mine);
			expect(await viewResult(app, mine.learner, mine)).toMatchObject({
				value: { certainty: { score: -6, of: 12, judgement: 'over' } },
			});
		});

		it('records nothing once the attempt is finished, and loses nothing that was acknowledged before', async () => {
			for (let round = 0; round < 5; round += 1) {
				const mine = await begin();
				await give(other, mine, 'q1', 'right');
				const [finished, ...replies] = await Promise.all([
					finishAttempt(other, mine.learner, mine),
					...ASKED.slice(1).map((question) => give(app, mine, question, 'right')),
				]);
				expect(finished.ok).toBe(true);
				const kept = replies.filter(({ ok }) => ok).length + 1;
				for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('attempt_finished');
				expect(await rows(app.database, mine)).toHaveLength(kept);
				const result = await viewResult(app, mine.learner, mine);
				expect(result).toMatchObject({ ok: true, value: { right: kept, percent: kept * 25 } });
				const [row] = await app.attempts.list(mine.learner);
				expect(row).toMatchObject({ percent: kept * 25, answered: kept, of: 4 });
			}
		});

		it('sees what another process did to an attempt that this one remembers', async () => {
			const mine = await begin();
			await give(app, mine, 'q1', 'right');
			await give(other, mine, 'q2', 'right');
			expect(await give(app, mine, 'q2', 'wrong')).toMatchObject({ error: { code: 'already_answered' } });
			await finishAttempt(other, mine.learner, mine);
			expect(await give(app, mine, 'q3', 'right')).toEqual({
				ok: false,
				error: { code: 'attempt_finished' },
			});
		});

		it('keeps the first time of an attempt that is finished twice at once', async () => {
			const mine = await begin();
			await Promise.all([finishAttempt(app, mine.learner, mine), finishAttempt(other, mine.learner, mine)]);
			const first = await app.attempts.list(mine.learner);
			expect(await finishAttempt(app, mine.learner, mine)).toEqual({
				ok: true,
				value: { attempt: mine.attempt },
			});
			expect(await app.attempts.list(mine.learner)).toEqual(first);
		});

		it('sets and takes back a flag, also by two requests at once', async () => {
			const mine = await begin();
			const flag = (to: App, flagged: boolean) =>
				flagQuestion(to, mine.learner, { attempt: mine.attempt, body: { question: 'q3', flagged } });
			const flagged = async () => {
				const view = await viewAttempt(app, mine.learner, mine);
				return view.ok
					? view.value.items.filter((item) => item.flagged).map(({ question }) => question.id)
					: [];
			};
			await Promise.all([flag(app, true), flag(other, true)]);
			expect(await flagged()).toEqual(['q3']);
			await Promise.all([flag(app, false), flag(other, false)]);
			expect(await flagged()).toEqual([]);
		});

		it('writes the neighbours of a write that the database refuses', async () => {
			const mine = await begin();
			const attempt = await app.attempts.find(mine.attempt, mine.learner);
			if (!attempt) throw new Error('The attempt is there.');
			const orphan = { ...attempt, bank: { ...attempt.bank, hash: 'of no bank' } };
			const [before, refused, after] = await Promise.allSettled([
				give(app, mine, 'q1', 'right'),
				app.attempts.create({ ...orphan, id: (await begin()).attempt }),
				give(app, mine, 'q2', 'right'),
			]);
			expect(refused.status).toBe('rejected');
			expect([before.status, after.status]).toEqual(['fulfilled', 'fulfilled']);
			expect(await rows(app.database, mine)).toHaveLength(2);
		});

		it("does not find another learner's attempt", async () => {
			const mine = await begin();
			const { learner } = await begin();
			const theirs = { attempt: mine.attempt, learner };
			const notFound = { ok: false, error: { code: 'attempt_not_found' } };
			expect(await give(app, theirs, 'q1', 'right')).toEqual(notFound);
			expect(await viewAttempt(app, learner, mine)).toEqual(notFound);
			expect(await finishAttempt(app, learner, mine)).toEqual(notFound);
			expect(await viewAttempt(app, null, mine)).toEqual(notFound);
		});
	});
}
