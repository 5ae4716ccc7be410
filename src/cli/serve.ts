import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { answerLane } from '../lib/server/http/answer-lane.ts';
import { buildApp, handlerOf } from './build-app.ts';
import { requireNode } from './node-version.ts';
import { boundAddress, openLine, readAddress } from './serve/address.ts';
import { startLines } from './serve/start-lines.ts';

/** The largest request, in bytes: an answer has a few hundred. */
const BODY_LIMIT = 64 * 1024;
/** How long requests that are under way may take once the server is told to stop, in milliseconds. */
const GRACE = 10_000;
/** Tells the built app which protocol a request came by; set here, whatever the client sends under this name. */
const PROTOCOL_HEADER = 'x-dateline-protocol';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function stop(line: string): never {
	console.error(line);
	process.exit(1);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The built app's handler. Its settings are read from the environment when it is loaded. */
async function loadHandler(build: string): Promise<Handler> {
	process.env.BODY_SIZE_LIMIT = String(BODY_LIMIT);
	const built: unknown = await import(pathToFileURL(handlerOf(build)).href);
	if (
		typeof built !== 'object' ||
		built === null ||
		!('handler' in built) ||
		typeof built.handler !== 'function'
	) {
		throw new Error('The build has no handler.');
	}
	const { handler } = built;
	return (request, response, next) => void Reflect.apply(handler, undefined, [request, response, next]);
}

/** Answers a request that says it is too large before anything of it is read. */
function refuseTooLarge(request: IncomingMessage, response: ServerResponse): boolean {
	if (!(Number(request.headers['content-length']) > BODY_LIMIT)) return false;
	response.writeHead(413, { 'content-type': 'application/json', connection: 'close' });
	response.end(JSON.stringify({ code: 'body_too_large', limit: BODY_LIMIT }));
	return true;
}

async function serve(): Promise<void> {
	requireNode();
	const wanted = readAddress(process.env);
	if (!wanted.ok) stop(`${wanted.error.code}: ${wanted.error.message}`);
	const build = await buildApp().catch((error: unknown) =>
		stop(`build_failed: the app cannot be built.\n${messageOf(error)}`),
	);

	// Without ORIGIN, pages are served under whatever name they are asked by, over plain http.
	if (wanted.value.origin === undefined) delete process.env.ORIGIN;
	const setsProtocol = wanted.value.origin === undefined && !process.env.PROTOCOL_HEADER;
	if (setsProtocol) process.env.PROTOCOL_HEADER = PROTOCOL_HEADER;
	const handler = await loadHandler(build).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'start_failed';
		return stop(`${code}: ${messageOf(error)}`);
	});
	const app = await globalThis.datelineApp;
	if (app === undefined)
		stop('start_failed: the build did not open the database; remove build/ and start again.');

	const lines = await startLines(app);
	const answered = answerLane(app, wanted.value.origin, BODY_LIMIT);
	const server = createServer((request, response) => {
		if (setsProtocol) request.headers[PROTOCOL_HEADER] = 'http';
		if (refuseTooLarge(request, response) || answered(request, response)) return;
		handler(request, response, () => response.writeHead(404).end());
	});
	server.on('error', (error) => {
		void app.close().finally(() => stop(listenLine(error, wanted.value)));
	});
	server.listen(wanted.value.port, wanted.value.host, () => {
		for (const line of lines) console.error(line);
		console.log(openLine(boundAddress(server), wanted.value.origin));
	});

	let stopping = false;
	const end = () => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => server.closeAllConnections(), GRACE).unref();
		server.close(() => {
			app.close().then(
				() => process.exit(0),
				(error: unknown) => stop(`close_failed: ${messageOf(error)}`),
			);
		});
		server.closeIdleConnections();
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
}

function listenLine(error: Error, { host, port }: { host: string; port: number }): string {
	const code = 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		return `port_in_use: port ${port} is taken on ${host}; stop what listens there or set another, as in "PORT=3001 npm start".`;
	}
	if (code === 'EACCES') {
		return `port_forbidden: port ${port} may not be opened by this user; set one above 1023, as in "PORT=3000 npm start".`;
	}
	return `listen_failed: cannot listen on ${host} port ${port} (${error.message}); see HOST and PORT.`;
}

await serve();
