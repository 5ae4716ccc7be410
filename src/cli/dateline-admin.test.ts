import { afterEach, beforeEach, expect, it } from 'vitest';
import { openApp } from '../lib/server/open-app.ts';
import { readSettings } from '../lib/server/settings.ts';
import { temporaryFolder } from '../lib/server/testing/app.ts';
import { signIn } from '../lib/server/use-cases/accounts/sign-in.ts';
import { runApart } from './testing/run-dateline.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const FROM = { address: '192.0.2.1', userAgent: 'a test' };
const ADMIN = ['admin', 'create', '--email', 'Keeper@School.example', '--name', 'The Keeper'];

it('makes an admin who can sign in, once for an address', async () => {
	const environment = { DATELINE_DATA: `${folder.path}/data`, DATELINE_QUESTIONS: folder.path };
	const input = 'correct horse battery\n';
	const first = await runApart(folder.path, ADMIN, { input, environment });
	expect(first).toMatchObject({ code: 0, err: '' });
	const again = await runApart(folder.path, ADMIN, { input, environment });
	expect(again).toMatchObject({ code: 1, out: '' });
	expect(again.err).toMatch(/^email_taken: /);

	const app = await openApp(readSettings(environment));
	const right = { email: 'keeper@school.example', password: 'correct horse battery' };
	expect((await signIn(app, right, FROM)).ok).toBe(true);
	expect((await app.accounts.staff()).map(({ name, role }) => [name, role])).toEqual([
		['The Keeper', 'admin'],
	]);
	await app.close();
});

it.each([
	['a short password', ADMIN, 'short\n', 1, /^password_too_short: /],
	['no password', ADMIN, '', 1, /^password_too_short: /],
	[
		'no address',
		ADMIN.filter((word) => !/email|@/i.test(word)),
		'long enough by far\n',
		1,
		/^email_malformed: /,
	],
	['no word', ['admin'], '', 2, /^word_missing: /],
	['another word', ['admin', 'remove'], '', 2, /^unknown_argument: /],
])('refuses %s, in one line', async (_, args, input, code, line) => {
	const environment = { DATELINE_DATA: `${folder.path}/data`, DATELINE_QUESTIONS: folder.path };
	const ran = await runApart(folder.path, args, { input, environment });
	expect(ran).toMatchObject({ code, out: '' });
	expect(ran.err).toMatch(line);
	expect(ran.err.trim().split('\n')).toHaveLength(1);
});
