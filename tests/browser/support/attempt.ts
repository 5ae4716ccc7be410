import { randomBytes } from 'node:crypto';
import type { APIResponse, Page } from '@playwright/test';
import type { Kind, Response } from '../../../src/lib/core/question/index.ts';
import { uuidv7 } from '../../../src/lib/core/kernel/uuidv7.ts';
import { FIXTURE_ID, QUESTIONS } from './fixture-bank.ts';
import type { Server } from './server.ts';
import { expect } from './test.ts';

/** An attempt of the visitor of a page, brought to a state by requests, so that a test begins where its subject does. */
export class Attempt {
	readonly id: string;
	readonly #page: Page;
	readonly #server: Server;
	/** As asked. */
	readonly kinds: readonly Kind[];

	private constructor(page: Page, server: Server, id: string, kinds: readonly Kind[]) {
		this.#page = page;
		this.#server = server;
		this.id = id;
		this.kinds = kinds;
	}

	/** Starts one over the fixture's questions, by the form of the article's page. */
	static async start(
		page: Page,
		server: Server,
		{ behaviour = 'immediate', count = 'all' }: { behaviour?: string; count?: string } = {},
	): Promise<Attempt> {
		const path = `/articles/${FIXTURE_ID}`;
		const started = await post(page, server, `${path}?/start`, { behaviour, count });
		const id = /\/attempts\/([0-9a-f-]+)/.exec(started)?.[1] ?? '';
		expect(id, 'the reply leads to the new attempt').not.toBe('');
		// Not by `?q=1`, which would be the place where the attempt was left.
		const data = await (await page.request.get(`/attempts/${id}/__data.json?finish=ask`)).text();
		const kinds = [...data.matchAll(/"fixture-([a-z-]+)"/g)].flatMap(([, kind]) =>
			Object.values(QUESTIONS).flatMap((question) => (question.kind === kind ? kind : [])),
		);
		return new Attempt(page, server, id, [...new Set(kinds)]);
	}

	get path(): string {
		return `/attempts/${this.id}`;
	}

	/** The address of the question of a kind. */
	at(kind: Kind): string {
		return `${this.path}?q=${this.kinds.indexOf(kind) + 1}`;
	}

	/** Sends a response as the player does. */
	send(response: Response, id = uuidv7(Date.now(), randomBytes(10))): Promise<APIResponse> {
		const data = { id, question: QUESTIONS[response.kind].id, response };
		return this.#page.request.post(`${this.path}/responses`, { data });
	}

	/** Sends responses, each of which must be recorded. */
	async record(...responses: Response[]): Promise<void> {
		for (const response of responses) expect((await this.send(response)).status()).toBe(200);
	}

	/** Finishes it, unanswered questions or not. */
	async finish(): Promise<void> {
		await post(this.#page, this.#server, `${this.path}?/finish`, { sure: 'yes' });
	}
}

/** Posts a form as a browser without script does; gives where the reply leads. */
async function post(
	page: Page,
	{ origin }: Server,
	path: string,
	form: Record<string, string>,
): Promise<string> {
	const reply = await page.request.post(path, {
		form,
		headers: { origin, accept: 'text/html' },
		maxRedirects: 0,
	});
	expect(reply.status()).toBe(303);
	return reply.headers()['location'] ?? '';
}
