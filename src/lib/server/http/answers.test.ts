import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { temporaryFolder, testApp, writeBankFolder } from '../testing/app.ts';
import { ARTICLE_ID, RESPONSES } from '../testing/bank.ts';
import { learnerOfHeader } from '../session.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { finishAttempt } from '../use-cases/finish-attempt.ts';
import { newId, startAttempt, type Started } from '../use-cases/start-attempt.ts';
import { answerLane } from './answer-lane.ts';
import { jsonReply, readJsonBody } from './json.ts';

const LIMIT = 2000;
const HOST = 'quiz.example';

let app: App;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Server;
let base: string;
let mine: Started;
beforeEach(async () => {
	folder = await temporaryFolder();
	await writeBankFolder(folder.path);
	({ app } = await testApp(folder.path));
	const lane = answerLane(app, undefined, LIMIT);
	server = createServer((request, response) => {
		if (!lane(request, response)) response.writeHead(404).end('not of the lane');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('No port.');
	base = `http://127.0.0.1:${bound.port}`;
	const started = await startAttempt(app, null, { bank: ARTICLE_ID });
	if (!started.ok) throw new Error(started.error.code);
	mine = started.value;
});
afterEach(async () => {
	server.close();
	server.closeAllConnections();
	await app.close();
	await folder.remove();
});

type Sent = { path: string; headers: Record<string, string>; body: string };
type Got = { status: number; headers: Headers; body: unknown };

/** The lane, over the network. */
const byLane = ({ path, headers, body }: Sent): Promise<Got> =>
	new Promise((resolve, reject) => {
		const request = httpRequest(
			`${base}${path}`,
			{ method: 'POST', headers: { host: HOST, ...headers } },
			(response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => (text += chunk.toString()));
				response.on('end', () => {
					const got = Object.entries(response.headers);
					resolve({
						status: response.statusCode ?? 0,
						headers: new Headers(got.map(([name, value]): [string, string] => [name, String(value)])),
						body: JSON.parse(text),
					});
				});
			},
		);
		request.on('error', reject).end(body);
	});

/** What the endpoint does with SvelteKit's request. */
async function byEndpoint({ path, headers, body }: Sent): Promise<Got> {
	const url = new URL(`http://${HOST}${path}`);
	const request = new Request(url, { method: 'POST', headers, body });
	const read = await readJsonBody(request, url);
	const learner = learnerOfHeader(headers.cookie, app.secret);
	const attempt = path.split('/')[2] ?? '';
	const reply = jsonReply(read.ok ? await answerQuestion(app, learner, { attempt, body: read.value }) : read);
	return { status: reply.status, headers: reply.headers, body: await reply.json() };
}

const body = (id = newId(app)) => ({ id, question: 'q1', response: RESPONSES.q1.right });
const right = (id = newId(app)) => JSON.stringify(body(id));
const sent = (over: Partial<Sent> = {}): Sent => ({
	path: `/attempts/${mine.attempt}/responses`,
	body: right(),
	...over,
	headers: {
		'content-type': 'application/json',
		cookie: `dateline_learner=${app.secret.sign('learner', mine.learner)}`,
		...over.headers,
	},
});

for (const [door, give] of [
	['the lane', byLane],
	['the endpoint', byEndpoint],
] as const) {
	describe(`a response by ${door}`, () => {
		it('is marked, and answered with its proof', async () => {
			const got = await give(sent());
			expect(got.status).toBe(200);
			expect(got.headers.get('content-type')).toBe('application/json');
			expect(got.body).toMatchObject({
				finished: false,
				feedback: {
					verdict: 'right',
					evidence: [{ quote: 'Mayor Ann Reed opened the bridge on 9 January 2025.' }],
				},
			});
		});

		it('gets the same reply when it is sent again, and counts once', async () => {
			const again = sent();
			expect(await give(again)).toEqual(
				expect.objectContaining({ body: (await give(again)).body, status: 200 }),
			);
			const [row] = await app.attempts.list(mine.learner);
			expect(row?.answered).toBe(1);
		});

		const refused: [title: string, over: () => Partial<Sent>, status: number, code: string][] = [
			['not JSON', () => ({ body: '{"id":' }), 400, 'json_malformed'],
			['no body at all', () => ({ body: '' }), 400, 'json_malformed'],
			['a form', () => ({ headers: { 'content-type': 'text/plain' } }), 415, 'not_json'],
			['not a response', () => ({ body: '[]' }), 422, 'response_malformed'],
			['deep nesting', () => ({ body: '['.repeat(900) + ']'.repeat(900) }), 422, 'response_malformed'],
			[
				'more than a response holds',
				() => ({ body: JSON.stringify({ ...body(), mark: 1 }) }),
				422,
				'response_malformed',
			],
			[
				'a prototype in place of a response',
				() => ({ body: `{"__proto__":{"id":"x"},"id":"${newId(app)}","question":"q1"}` }),
				422,
				'response_malformed',
			],
			[
				'a response of another kind',
				() => ({ body: JSON.stringify({ id: newId(app), question: 'q1', response: RESPONSES.q2.right }) }),
				422,
				'kind_mismatch',
			],
			[
				'a response to no question of the attempt',
				() => ({ body: JSON.stringify({ id: newId(app), question: 'q5', response: RESPONSES.q2.right }) }),
				404,
				'unknown_question',
			],
			['no attempt', () => ({ path: '/attempts/none/responses' }), 404, 'attempt_not_found'],
			['no learner', () => ({ headers: { cookie: 'theme=dark' } }), 404, 'attempt_not_found'],
			[
				'a cookie that somebody else made',
				() => ({ headers: { cookie: `dateline_learner=${mine.learner}.AAAA` } }),
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
				const got = await give(sent(over()));
				expect(got).toMatchObject({ status, body: { code } });
				const [row] = await app.attempts.list(mine.learner);
				expect(row?.answered).toBe(0);
			},
		);

		it('is taken from its own page and from a program that is no browser', async () => {
			expect((await give(sent({ headers: { 'sec-fetch-site': 'same-origin' } }))).status).toBe(200);
			const own = { origin: `http://${HOST}`, 'content-type': 'application/json; charset=utf-8' };
			expect((await give(sent({ headers: own, body: right() }))).body).toMatchObject({
				code: 'already_answered',
			});
		});

		it('is refused once the question is answered, under its own id or another', async () => {
			const id = newId(app);
			await give(sent({ body: right(id) }));
			expect(await give(sent())).toMatchObject({
				status: 409,
				body: { code: 'already_answered', question: 'q1' },
			});
			const other = JSON.stringify({ id, question: 'q1', response: RESPONSES.q1.wrong });
			expect(await give(sent({ body: other }))).toMatchObject({
				status: 409,
				body: { code: 'response_id_reused' },
			});
		});

		it('is refused once the attempt is finished', async () => {
			await finishAttempt(app, mine.learner, mine);
			expect(await give(sent())).toMatchObject({ status: 409, body: { code: 'attempt_finished' } });
		});
	});
}

describe('the lane', () => {
	it('refuses a body that is too long, also where its length is not told before', async () => {
		const body = JSON.stringify({ pad: 'x'.repeat(LIMIT) });
		const chunked = { 'transfer-encoding': 'chunked' };
		expect(await byLane(sent({ body, headers: chunked }))).toMatchObject({
			status: 413,
			body: { code: 'body_too_large' },
		});
	});

	it('marks its replies as private', async () => {
		const { headers } = await byLane(sent());
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	it.each([
		['GET', `/attempts/x/responses`],
		['POST', `/attempts/x/flags`],
		['POST', `/attempts/x/responses/`],
		['POST', `/attempts/x/y/responses`],
	])('leaves %s %s alone', async (method, path) => {
		const got = await fetch(`${base}${path}`, { method });
		expect(await got.text()).toBe('not of the lane');
	});

	it('keeps nothing of a response whose sender goes away half way', async () => {
		const { path, headers } = sent();
		const socket = connect(Number(new URL(base).port), '127.0.0.1');
		await once(socket, 'connect');
		const closed = once(server, 'connection').catch(() => undefined);
		socket.write(
			`POST ${path} HTTP/1.1\r\nhost: ${HOST}\r\ncookie: ${headers.cookie}\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"id"`,
		);
		socket.destroy();
		await Promise.race([closed, once(socket, 'close')]);
		expect((await byLane(sent())).status).toBe(200);
		const [row] = await app.attempts.list(mine.learner);
		expect(row?.answered).toBe(1);
	});

	it('says when to come again while too much waits to be written', async () => {
		const busy: App = { ...app, attempts: { ...app.attempts, record: () => Promise.resolve('busy') } };
		const got = await answerQuestion(busy, mine.learner, { attempt: mine.attempt, body: body() });
		const reply = jsonReply(got);
		expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1']);
	});

	it('tells of a bug no more than an id', async () => {
		const logged: string[] = [];
		const log = console.error;
		console.error = (line: string) => logged.push(line);
		const broken = answerLane(
			{ ...app, attempts: { ...app.attempts, recall: () => Promise.reject(new Error('disk on fire')) } },
			undefined,
			LIMIT,
		);
		server.removeAllListeners('request').on('request', (request, response) => broken(request, response));
		const got = await byLane(sent()).finally(() => {
			console.error = log;
		});
		expect(got.status).toBe(500);
		expect(JSON.stringify(got.body)).not.toContain('fire');
		expect(logged.join()).toContain('disk on fire');
		expect(logged.join()).not.toContain('option');
		expect(got.body).toMatchObject({ code: 'internal_error', id: logged[0]?.split(' ')[1] });
	});
});
