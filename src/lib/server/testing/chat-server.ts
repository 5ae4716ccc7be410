import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request to the endpoint is answered with: the model's words, or whatever the handler does with the response. */
export type Turn = string | ((response: ServerResponse) => void);

/** A request as it came: its path, headers and JSON body. */
export type Asked = { path: string; headers: IncomingMessage['headers']; body: unknown; text: string };

export type ChatServer = {
	/** The address for `DATELINE_LLM_URL`. */
	url: string;
	/** The requests so far. */
	asked: Asked[];
	close(): Promise<void>;
};

/** The body of a chat completion that says this, by the OpenAI protocol. */
export const completion = (content: string, finish = 'stop') => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 1_760_000_000,
	model: 'test-model',
	choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
	usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
});

/** Answers with a status and JSON. */
export const replies =
	(status: number, body: unknown, headers: Record<string, string> = {}) =>
	(response: ServerResponse): void => {
		response.writeHead(status, { 'content-type': 'application/json', ...headers });
		response.end(JSON.stringify(body));
	};

/** Answers with an error as the protocol has it. @param headers `retry-after-ms` lets a client ask again without a wait */
export const refuses = (status: number, message: string, headers: Record<string, string> = {}) =>
	replies(status, { error: { message, type: 'error', param: null, code: null } }, headers);

/** A chat completions endpoint on this machine that takes the turns one after another; the last one is taken again and again. */
export async function chatServer(turns: readonly Turn[]): Promise<ChatServer> {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const text = Buffer.concat(chunks).toString('utf8');
			const turn = turns[Math.min(asked.length, turns.length - 1)] ?? '';
			asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text), text });
			if (typeof turn === 'string') replies(200, completion(turn))(response);
			else turn(response);
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
