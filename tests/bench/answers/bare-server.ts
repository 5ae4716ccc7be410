import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

/*
 * The least that can keep an answer: `node:http`, `node:sqlite`, no session, no checks, no marking, no feedback. It is
 * told apart from the app by what it leaves out, not by what it keeps: the same row in a table with the same two
 * indexes, in a write-ahead log that is synced at every commit, before the reply.
 */

const { values: settings } = parseArgs({
	options: { file: { type: 'string' }, commit: { type: 'string' } },
});
const { file, commit } = settings;
if (file === undefined || (commit !== 'each' && commit !== 'group')) {
	throw new Error('Usage: server.ts --file <database> --commit each|group');
}

type Answer = { id: string; question: string; response: unknown };

const database = new DatabaseSync(file);
database.exec(`
	pragma journal_mode = wal;
	pragma synchronous = full;
	create table responses (
		attempt_id varchar(36) not null,
		id varchar(36) not null,
		question_id varchar(200) not null,
		turn integer not null,
		response text not null,
		mark double precision not null,
		at bigint not null,
		primary key (attempt_id, id),
		unique (attempt_id, question_id, turn)
	);
`);
const insert = database.prepare('insert into responses values (?, ?, ?, 0, ?, 1, ?)');
const begin = database.prepare('begin immediate');
const end = database.prepare('commit');

function keep(request: IncomingMessage, body: string): void {
	const attempt = request.url?.split('/')[2] ?? '';
	const { id, question, response } = JSON.parse(body) as Answer;
	insert.run(attempt, id, question, JSON.stringify(response), Date.now());
}

const REPLY = '{"finished":false}';
function acknowledge(response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': REPLY.length });
	response.end(REPLY);
}

type Waiting = { request: IncomingMessage; body: string; response: ServerResponse };
let waiting: Waiting[] = [];

/** One commit for all that has arrived, then the replies to all of them. */
function keepGroup(): void {
	const group = waiting;
	waiting = [];
	begin.run();
	for (const { request, body } of group) keep(request, body);
	end.run();
	for (const { response } of group) acknowledge(response);
}

function take(arrived: Waiting): void {
	if (commit === 'each') {
		keep(arrived.request, arrived.body);
		acknowledge(arrived.response);
		return;
	}
	if (waiting.length === 0) setImmediate(keepGroup);
	waiting.push(arrived);
}

const server = createServer((request, response) => {
	let body = '';
	request.setEncoding('utf8');
	request.on('data', (chunk: string) => (body += chunk));
	request.on('end', () => take({ request, body, response }));
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => {
	server.close(() => {
		database.close();
		process.exit(0);
	});
	server.closeAllConnections();
});
