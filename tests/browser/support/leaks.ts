import type { Page } from '@playwright/test';
import type { Kind } from '../../../src/lib/core/question/index.ts';
import type { Attempt } from './attempt.ts';
import { MARK, QUESTIONS } from './fixture-bank.ts';
import type { Server } from './server.ts';

/** A text that left the server, and where it was seen. */
export type Seen = { where: string; text: string };

/** The questions whose secrets stand in a text; `draft` for the one that is never asked. */
export const markedKinds = (text: string): (Kind | 'draft')[] =>
	[...Object.values(QUESTIONS).map(({ kind }) => kind), 'draft' as const].filter((kind) =>
		text.includes(`${MARK}-${kind}-`),
	);

/** Names of parts of a question, a fact or a feedback that hold or show the key, as fields of data in a page or reply. */
const SECRET_FIELD =
	/[{,]\s*"?(keys?|accepted|rivals|tolerance|shown|rationale|explanation|evidence|anchor|findings|facts)"?\s*:/g;
export const secretFields = (text: string): string[] => [
	...new Set([...text.matchAll(SECRET_FIELD)].map(([, field]) => field ?? '')),
];

/** All that this page receives from now on: pages, data, replies, scripts, styles. */
export function watch(page: Page): { settled(): Promise<Seen[]> } {
	const received: Promise<Seen>[] = [];
	page.on('response', (response) => {
		const where = `${response.request().method()} ${response.url()}`;
		// A redirection has no body.
		const text = response.text().catch(() => '');
		received.push(text.then((body) => ({ where, text: `${JSON.stringify(response.headers())}\n${body}` })));
	});
	return { settled: () => Promise.all(received) };
}

/** What a curious visitor can ask the server for about an attempt, and what the browser and the log keep of it. */
export async function allAbout(page: Page, attempt: Attempt, server: Server): Promise<Seen[]> {
	const places = attempt.kinds.map((_, index) => `q=${index + 1}`);
	const paths = [
		...[...places, 'finish=ask'].flatMap((query) => [
			`${attempt.path}?${query}`,
			`${attempt.path}/__data.json?${query}`,
		]),
		...['', attempt.path, `${attempt.path}/result`, '/review', '/admin'].flatMap((path) => [
			path === '' ? '/' : path,
			`${path}/__data.json`,
		]),
	];
	const seen: Seen[] = [];
	for (const path of paths) {
		const reply = await page.request.get(path);
		seen.push({ where: `GET ${path}`, text: `${JSON.stringify(reply.headers())}\n${await reply.text()}` });
	}
	const { cookies } = await page.context().storageState();
	const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	return [
		...seen,
		{ where: 'the document', text: await page.content() },
		{ where: 'cookies', text: JSON.stringify(cookies) },
		{ where: 'web storage', text: stores },
		{ where: 'the log', text: server.log.join('\n') },
	];
}
