import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { HOST, LIMIT, openDoors, type Doors } from '../testing/doors.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { answerLane } from './answer-lane.ts';
import { jsonReply } from './json.ts';

let doors: Doors;
beforeEach(async () => {
	doors = await openDoors();
});
afterEach(() => doors.close());

describe('the lane', () => {
	it('refuses a body that is too long, also where its length is not told before', async () => {
		const body = JSON.stringify({ pad: 'x'.repeat(LIMIT) });
		const chunked = { 'transfer-encoding': 'chunked' };
		expect(await doors.byLane(doors.sent({ body, headers: chunked }))).toMatchObject({
			status: 413,
			body: { code: 'body_too_large' },
		});
	});

	it('marks its replies as private', async () => {
		const { headers } = await doors.byLane(doors.sent());
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	it.each([
		['GET', `/attempts/x/responses`],
		['POST', `/attempts/x/flags`],
		['POST', `/attempts/x/responses/`],
		['POST', `/attempts/x/y/responses`],
	])('leaves %s %s alone', async (method, path) => {
		const got = await fetch(`${doors.base}${path}`, { method });
		expect(await got.text()).toBe('not of the lane');
	});

	it('keeps nothing of a response whose sender goes away half way', async () => {
		const { path, headers } = doors.sent();
		const socket = connect(Number(new URL(doors.base).port), '127.0.0.1');
		await once(socket, 'connect');
		const closed = once(doors.server, 'connection').catch(() => undefined);
		socket.write(
			`POST ${path} HTTP/1.1\r\nhost: ${HOST}\r\ncookie: ${headers.cookie}\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"id"`,
		);
		socket.destroy();
		await Promise.race([closed, once(socket, 'close')]);
		expect((await doors.byLane(doors.sent())).status).toBe(200);
		const [row] = await doors.app.attempts.list(doors.mine.learner);
		expect(row?.answered).toBe(1);
	});

	it('says when to come again while too much waits to be written', async () => {
		const busy: App = {
			...doors.app,
			attempts: { ...doors.app.attempts, record: () => Promise.resolve('busy') },
		};
		const got = await answerQuestion(busy, doors.mine.learner, {
			attempt: doors.mine.attempt,
			body: doors.body(),
		});
		const reply = jsonReply(got);
		expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1']);
	});

	it('tells of a bug no more than an id', async () => {
		const logged: string[] = [];
		const log = console.error;
		console.error = (line: string) => logged.push(line);
		const broken = answerLane(
			{
				...doors.app,
				attempts: { ...doors.app.attempts, recall: () => Promise.reject(new Error('disk on fire')) },
			},
			undefined,
			LIMIT,
		);
		doors.server
			.removeAllListeners('request')
			.on('request', (request, response) => broken(request, response));
		const got = await doors.byLane(doors.sent()).finally(() => {
			console.error = log;
		});
		expect(got.status).toBe(500);
		expect(JSON.stringify(got.body)).not.toContain('fire');
		expect(logged.join()).toContain('disk on fire');
		expect(logged.join()).not.toContain('option');
		expect(got.body).toMatchObject({ code: 'internal_error', id: logged[0]?.split(' ')[1] });
	});
});
