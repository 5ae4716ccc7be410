import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { personOfHeader } from '../session.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { logFailure } from './failure.ts';
import { ALWAYS } from './headers.ts';
import { checkSender, parseJson, replyOf, type ReplyError, type RequestError } from './json.ts';

const PATH = /^\/attempts\/([^/?#]{1,64})\/responses$/;
const HEADERS = { ...ALWAYS, 'content-type': 'application/json', 'cache-control': 'no-store' };

/** The text of a request's body; too long where it has more bytes than `limit`. Null where the sender went away. */
function readBody(request: IncomingMessage, limit: number): Promise<Result<string, RequestError> | null> {
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let bytes = 0;
		request.on('data', (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes > limit) resolve(fail({ code: 'body_too_large', status: 413 }));
			else chunks.push(chunk);
		});
		request.on('end', () => {
			const [only] = chunks;
			const whole = chunks.length === 1 && only ? only : Buffer.concat(chunks);
			resolve({ ok: true, value: whole.toString('utf8') });
		});
		request.on('close', () => resolve(null));
	});
}

function send(response: ServerResponse, outcome: Result<unknown, ReplyError>): void {
	const { status, body, retryAfter } = replyOf(outcome);
	response.writeHead(status, {
		...HEADERS,
		'content-length': Buffer.byteLength(body),
		...(retryAfter !== undefined && { 'retry-after': retryAfter }),
		// The rest of a body that is too large is not read.
		...(status === 413 && { connection: 'close' }),
	});
	response.end(body);
}

/**
 * Answers `POST /attempts/[id]/responses` straight from Node, as the endpoint of that name does through SvelteKit, whose
 * way costs more than all the rest of an answer (docs/decisions). Says false of any other request, which it leaves alone.
 * @param origin what visitors see, where a proxy stands before the server
 * @param limit the longest body, in bytes
 */
export function answerLane(app: App, origin: string | undefined, limit: number) {
	const ownHost = origin === undefined ? undefined : new URL(origin).host;

	async function answer(
		attempt: string,
		request: IncomingMessage,
	): Promise<Result<unknown, ReplyError> | null> {
		const { headers } = request;
		const site = headers['sec-fetch-site'];
		const sender = {
			site: typeof site === 'string' ? site : null,
			origin: headers.origin ?? null,
			type: headers['content-type'] ?? null,
		};
		const checked = checkSender(sender, ownHost ?? headers.host ?? '');
		if (!checked.ok) return checked;
		const text = await readBody(request, limit);
		if (text === null || !text.ok) return text;
		const body = parseJson(text.value);
		if (!body.ok) return body;
		const { learner } = await personOfHeader(headers.cookie, app);
		return answerQuestion(app, learner, { attempt, body: body.value });
	}

	return (request: IncomingMessage, response: ServerResponse): boolean => {
		const attempt = request.method === 'POST' ? PATH.exec(request.url ?? '')?.[1] : undefined;
		if (attempt === undefined) return false;
		answer(attempt, request).then(
			(outcome) => outcome && send(response, outcome),
			(error: unknown) => {
				const failure = logFailure(error, 'POST /attempts/[id]/responses');
				response.writeHead(500, HEADERS).end(JSON.stringify(failure));
			},
		);
		return true;
	};
}
