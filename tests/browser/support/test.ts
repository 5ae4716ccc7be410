import { test as base } from '@playwright/test';
import { Server } from './server.ts';

export { expect } from '@playwright/test';

/** Each worker has a server of its own, each test a visitor who has never been there. */
export const test = base.extend<object, { server: Server }>({
	server: [
		async ({ playwright: _ }, use) => {
			const server = new Server();
			await server.start();
			await use(server);
			await server.remove();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ server }, use) => use(server.origin),
});

/** A server for one test alone, which may stop it. */
export const testAlone = base.extend<{ server: Server }>({
	server: async ({ playwright: _ }, use) => {
		const server = new Server();
		await server.start();
		await use(server);
		await server.remove();
	},
	baseURL: async ({ server }, use) => use(server.origin),
});
