import { draw } from '../../../src/lib/core/bank/draw.ts';
import type { Bank } from '../../../src/lib/core/bank/schema.ts';
import { uuidv7 } from '../../../src/lib/core/kernel/uuidv7.ts';
import { keyOf } from '../../../src/lib/core/question/kinds.ts';
import { randomBytes } from 'node:crypto';

/** A guest of the app with an attempt that was begun. */
export type Learner = { attempt: string; cookie: string };

const STARTED_AT_ONCE = 16;

/** Begins an attempt as a browser without JavaScript does: by the form of the article's page. */
async function begin(origin: string, bank: string): Promise<Learner> {
	const reply = await fetch(`${origin}/articles/${bank}?/start`, {
		method: 'POST',
		redirect: 'manual',
		headers: { accept: 'text/html', origin },
		body: new URLSearchParams({ count: 'all', behaviour: 'immediate' }),
	});
	await reply.arrayBuffer();
	const attempt = /\/attempts\/([^?/]+)/.exec(reply.headers.get('location') ?? '')?.[1];
	const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
	if (attempt === undefined || cookie === undefined) {
		throw new Error(`No attempt was started: ${reply.status}.`);
	}
	return { attempt, cookie };
}

/** That many guests, each with an attempt at all questions of the bank, with feedback at once. */
export async function beginMany(origin: string, bank: string, count: number): Promise<Learner[]> {
	const learners: Learner[] = [];
	while (learners.length < count) {
		const some = Math.min(STARTED_AT_ONCE, count - learners.length);
		learners.push(...(await Promise.all(Array.from({ length: some }, () => begin(origin, bank)))));
	}
	return learners;
}

/**
 * What the learners send to answer every question of their attempts, each in the order in which it was asked: as in a
 * class, all give their first answer before any gives the second. Every request is new, valid and right.
 */
export function answersOf(learners: readonly Learner[], bank: Bank, origin: string, now: number): Buffer[] {
	const on = new Date(now).toISOString().slice(0, 10);
	const asked = learners.map((learner) => ({
		learner,
		questions: draw(bank, { seed: learner.attempt, on }),
	}));
	const longest = Math.max(...asked.map(({ questions }) => questions.length));
	return Array.from({ length: longest }, (_, turn) =>
		asked.flatMap(({ learner, questions }) => {
			const question = questions[turn];
			if (question === undefined) return [];
			const id = uuidv7(now, randomBytes(10));
			const body = JSON.stringify({ id, question: question.id, response: keyOf(question) });
			return [post(learner, origin, body)];
		}),
	).flat();
}

/** The bytes of a request, with the headers that decide anything. */
const post = ({ attempt, cookie }: Learner, origin: string, body: string): Buffer =>
	Buffer.from(
		[
			`POST /attempts/${attempt}/responses HTTP/1.1`,
			`host: ${new URL(origin).host}`,
			`origin: ${origin}`,
			'sec-fetch-site: same-origin',
			`cookie: ${cookie}`,
			'accept: application/json',
			'content-type: application/json',
			`content-length: ${Buffer.byteLength(body)}`,
			'',
			body,
		].join('\r\n'),
	);
