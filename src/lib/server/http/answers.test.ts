import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '../../core/question/index.ts';
import { RESPONSES } from '../testing/bank.ts';
import { HOST, openDoors, type Doors, type Sent } from '../testing/doors.ts';
import { finishAttempt } from '../use-cases/finish-attempt.ts';
import { newId } from '../use-cases/start-attempt.ts';

let doors: Doors;
beforeEach(async () => {
	doors = await openDoors();
});
afterEach(() => doors.close());

for (const [door, by] of [
	['the lane', 'byLane'],
	['the endpoint', 'byEndpoint'],
] as const) {
	describe(`a response by ${door}`, () => {
		const toQuestion = (question: string, response: Response) =>
			JSON.stringify({ id: newId(doors.app), question, response });
		const give = (over: Partial<Sent> = {}) => doors[by](doors.sent(over));
		it('is marked, and answered with its proof', async () => {
			const got = await give();
			expect(got.status).toBe(200);
			expect(got.headers.get('content-type')).toBe('application/json');
			expect(got.body).toMatchObject({
				finished: false,
				feedback: {
					verdict: 'right',
					evidence: [
						{
							pieces: expect.arrayContaining([
								{ text: 'Mayor Ann Reed opened the bridge on 9 January 2025.', proof: true },
							]) as unknown,
						},
					],
				},
			});
		});

		it('gets the same reply when it is sent again, and counts once', async () => {
			const again = { body: doors.right() };
			expect(await give(again)).toEqual(
				expect.objectContaining({ body: (await give(again)).body, status: 200 }),
			);
			const [row] = await doors.app.attempts.list(doors.mine.learner);
			expect(row?.answered).toBe(1);
		});

		it('is the same where its id comes in capitals the second time, and its attempt is', async () => {
			const id = newId(doors.app);
			const first = await give({ body: doors.right(id) });
			const path = `/attempts/${doors.mine.attempt.toUpperCase()}/responses`;
			const again = await give({ path, body: doors.right(id.toUpperCase()) });
			expect(again).toMatchObject({ status: 200, body: first.body });
		});

		const refused: [title: string, over: () => Partial<Sent>, status: number, code: string][] = [
			['not JSON', () => ({ body: '{"id":' }), 400, 'json_malformed'],
			['no body at all', () => ({ body: '' }), 400, 'json_malformed'],
			['a form', () => ({ headers: { 'content-type': 'text/plain' } }), 415, 'not_json'],
			['not a response', () => ({ body: '[]' }), 422, 'response_malformed'],
			['deep nesting', () => ({ body: '['.repeat(900) + ']'.repeat(900) }), 422, 'response_malformed'],
			[
				'more than a response holds',
				() => ({ body: JSON.stringify({ ...doors.body(), mark: 1 }) }),
				422,
				'response_malformed',
			],
			[
				'a prototype in place of a response',
				() => ({ body: `{"__proto__":{"id":"x"},"id":"${newId(doors.app)}","question":"q1"}` }),
				422,
				'response_malformed',
			],
			[
				'a response of another kind',
				() => ({
					body: toQuestion('q1', RESPONSES.q2.right),
				}),
				422,
				'kind_mismatch',
			],
			[
				'an option that the question does not have',
				() => ({ body: toQuestion('q1', { kind: 'choice', option: 'z' }) }),
				422,
				'part_unknown',
			],
			[
				'no number where one is asked',
				() => ({ body: toQuestion('q3', { kind: 'numeric', text: 'a great many' }) }),
				422,
				'number_missing',
			],
			[
				'a response to no question of the attempt',
				() => ({
					body: toQuestion('q5', RESPONSES.q2.right),
				}),
				404,
				'unknown_question',
			],
			['no attempt', () => ({ path: '/attempts/none/responses' }), 404, 'attempt_not_found'],
			['no learner', () => ({ headers: { cookie: 'theme=dark' } }), 404, 'attempt_not_found'],
			[
				'a cookie that somebody else made',
				() => ({ headers: { cookie: `dateline_learner=${doors.mine.learner}.AAAA` } }),
				404,
				'attempt_not_found',
			],
			["another site's page", () => ({ headers: { 'sec-fetch-site': 'cross-site' } }), 403, 'cross_site'],
			[
				'a neighbour of the same domain',
				() => ({ headers: { 'sec-fetch-site': 'same-site' } }),
				403,
				'cross_site',
			],
			[
				"another site's page in an old browser",
				() => ({ headers: { origin: 'http://evil.example' } }),
				403,
				'cross_site',
			],
			['an origin that is none', () => ({ headers: { origin: 'null' } }), 403, 'cross_site'],
		];
		it.each(refused)(
			'is refused with a code where it is %s, and nothing is kept',
			async (_, over, status, code) => {
				const got = await give(over());
				expect(got).toMatchObject({ status, body: { code } });
				const [row] = await doors.app.attempts.list(doors.mine.learner);
				expect(row?.answered).toBe(0);
			},
		);

		it('is taken from its own page and from a program that is no browser', async () => {
			expect((await give({ headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
			const own = { origin: `http://${HOST}`, 'content-type': 'application/json; charset=utf-8' };
			expect((await give({ headers: own, body: doors.right() })).body).toMatchObject({
				code: 'already_answered',
			});
		});

		it('is refused once the question is answered, under its own id or another', async () => {
			const id = newId(doors.app);
			await give({ body: doors.right(id) });
			expect(await give()).toMatchObject({
				status: 409,
				body: { code: 'already_answered', question: 'q1' },
			});
			const other = JSON.stringify({ id, question: 'q1', response: RESPONSES.q1.wrong });
			expect(await give({ body: other })).toMatchObject({
				status: 409,
				body: { code: 'response_id_reused' },
			});
		});

		it('is refused once the attempt is finished', async () => {
			await finishAttempt(doors.app, doors.mine.learner, doors.mine);
			expect(await give()).toMatchObject({ status: 409, body: { code: 'attempt_finished' } });
		});
	});
}
