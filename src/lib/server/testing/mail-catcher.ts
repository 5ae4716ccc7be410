import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export type CaughtMail = { from: string; to: string[]; text: string };
export type MailCatcher = {
	/** For `DATELINE_SMTP_URL`. */
	url: string;
	mails: CaughtMail[];
	close(): Promise<void>;
};

const address = (line: string): string => /<([^<>]*)>/.exec(line)?.[1] ?? '';

/** One conversation of SMTP (RFC 5321), as far as a mail needs it. */
function talk(socket: Socket, mails: CaughtMail[]): void {
	let mail: CaughtMail = { from: '', to: [], text: '' };
	let data = false;
	let rest = '';
	const say = (line: string) => socket.write(`${line}\r\n`);
	const hear = (line: string) => {
		if (data && line === '.') {
			data = false;
			mails.push(mail);
			mail = { from: '', to: [], text: '' };
			return say('250 kept');
		}
		if (data) {
			mail.text += `${line.replace(/^\./, '')}\r\n`;
			return undefined;
		}
		if (/^mail from/i.test(line)) mail.from = address(line);
		if (/^rcpt to/i.test(line)) mail.to.push(address(line));
		data = /^data/i.test(line);
		if (data) return say('354 go on');
		return say(/^quit/i.test(line) ? '221 bye' : '250 well');
	};
	socket.on('data', (chunk: Buffer) => {
		const lines = (rest + chunk.toString()).split('\r\n');
		rest = lines.pop() ?? '';
		for (const line of lines) hear(line);
	});
	socket.on('error', () => undefined);
	say('220 catcher');
}

/** A mail server on this machine that keeps what it is sent and passes nothing on. */
export async function catchMail(): Promise<MailCatcher> {
	const mails: CaughtMail[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		talk(socket, mails);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('No port.');
	return {
		url: `smtp://127.0.0.1:${bound.port}`,
		mails,
		async close() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		},
	};
}
