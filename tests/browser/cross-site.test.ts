import { Attempt } from './support/attempt.ts';
import { expect, test } from './support/test.ts';

test('a form sent from another site is refused with a page that says so, and nothing is done', async ({
	page,
	server,
}) => {
	const attempt = await Attempt.start(page, server);
	const path = `${attempt.path}?/finish`;
	await page.route('https://elsewhere.example/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<form method="post" action="${server.origin}${path}"><button name="sure">Win</button></form>`,
		}),
	);
	await page.goto('https://elsewhere.example/');
	const refused = page.waitForResponse((reply) => reply.request().method() === 'POST');
	await page.getByRole('button', { name: 'Win' }).click();
	expect((await refused).status()).toBe(403);
	await expect(page.getByText('Error 403 · cross_site')).toBeVisible();
	await expect(page.getByText('sent from another site', { exact: false })).toBeVisible();

	const origin = 'https://elsewhere.example';
	const sent = await page.request.post(path, { form: { sure: 'yes' }, headers: { origin } });
	expect(sent.status()).toBe(403);
	expect(sent.headers()['x-content-type-options']).toBe('nosniff');
	await page.goto(attempt.path);
	await expect(page.getByText('Question 1 of 8', { exact: true })).toBeVisible();
});
