import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { answerLane } from '../http/answer-lane.ts';
import { jsonReply, readJsonBody } from '../http/json.ts';
import { personOfHeader } from '../session.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { newId } from '../use-cases/start-attempt.ts';
import { temporaryFolder, testApp, writeBankFolder } from './app.ts';
import { RESPONSES } from './bank.ts';
import { begin } from './visits.ts';

/** The longest body that the lane of the tests takes, in bytes. */
export const LIMIT = 2000;
/** The name by which the tests ask. */
export const HOST = 'quiz.example';

export type Sent = { path: string; headers: Record<string, string>; body: string };
export type Got = { status: number; headers: Headers; body: unknown };
export type Doors = Awaited<ReturnType<typeof openDoors>>;

/** An app with an attempt, and both doors by which a response reaches it. */
export async function openDoors() {
	const folder = await temporaryFolder();
	await writeBankFolder(folder.path);
	const { app } = await testApp(folder.path);
	const lane = answerLane(app, undefined, LIMIT);
	const server = createServer((request, response) => {
		if (!lane(request, response)) response.writeHead(404).end('not of the lane');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('No port.');
	const base = `http://127.0.0.1:${bound.port}`;
	const mine = await begin(app);

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
		const { learner } = await personOfHeader(headers.cookie, app);
		const attempt = path.split('/')[2] ?? '';
		const reply = jsonReply(
			read.ok ? await answerQuestion(app, learner, { attempt, body: read.value }) : read,
		);
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

	const close = async () => {
		server.close();
		server.closeAllConnections();
		await app.close();
		await folder.remove();
	};
	return { app, server, base, mine, byLane, byEndpoint, body, right, sent, close };
}
