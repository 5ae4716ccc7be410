import { connect } from 'node:net';
import { wholeReply } from './reply.ts';

/** What came of a load. Every reply was a 200, or there is none of this. */
export type Load = {
	answers: number;
	/** From the first request to the last reply. */
	seconds: number;
	/** Milliseconds from each request to the end of its reply. */
	waits: number[];
};

export type LoadOptions = { connections: number; seconds: number };

/**
 * Sends the requests over connections that are kept, each of which sends the next one when it has its reply, until all
 * are sent or the time is over. Plain sockets and finished bytes: this runs on the server's own machine, and what it
 * computes is taken from the server (autocannon took a third of the bare server's answers a second on two cores).
 */
export async function load(
	origin: string,
	requests: readonly Buffer[],
	{ connections, seconds }: LoadOptions,
): Promise<Load> {
	const { hostname, port } = new URL(origin);
	const queue = requests.values();
	const waits: number[] = [];
	const begun = performance.now();
	const until = begun + seconds * 1000;

	const converse = () =>
		new Promise<void>((resolve, reject) => {
			const socket = connect({ host: hostname, port: Number(port), noDelay: true });
			let got: Buffer = Buffer.alloc(0);
			let sent = 0;
			const send = () => {
				sent = performance.now();
				const next = sent < until ? queue.next() : undefined;
				if (next === undefined || next.done) socket.end(resolve);
				else socket.write(next.value);
			};
			socket.once('connect', send);
			socket.once('error', reject);
			socket.once('close', () => reject(new Error('The server closed a connection.')));
			socket.on('data', (chunk) => {
				got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
				const reply = wholeReply(got);
				if (reply === undefined) return;
				if (reply.status !== 200) return reject(new Error(`An answer was refused: ${got.toString()}`));
				waits.push(performance.now() - sent);
				got = Buffer.alloc(0);
				send();
			});
		});
	await Promise.all(Array.from({ length: connections }, converse));
	return { answers: waits.length, seconds: (performance.now() - begun) / 1000, waits };
}
