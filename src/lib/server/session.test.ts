import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import { LearnerId } from '../core/kernel/id.ts';
import { personOf, personOfHeader } from './session.ts';
import { temporaryFolder, testApp } from './testing/app.ts';
import { account } from './testing/people.ts';
import { openSession } from './use-cases/accounts/sign-in.ts';

const learner = LearnerId.parse('0199c82c-c000-7000-8000-00000000ffff');
let app: App;
let signed: string;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
	folder = await temporaryFolder();
	({ app } = await testApp(folder.path));
	signed = app.secret.sign('learner', learner);
});
afterAll(async () => {
	await app.close();
	await folder.remove();
});

const ofCookies = (jar: Record<string, string>) => personOf({ get: (name) => jar[name] }, app);

describe("the learner's cookie", () => {
	it('names the learner, read by the framework or from the header', async () => {
		expect((await ofCookies({ dateline_learner: signed })).learner).toBe(learner);
		for (const header of [
			`dateline_learner=${signed}`,
			`theme=dark; dateline_learner=${signed}`,
			`dateline_learner=${signed}; theme=dark`,
		]) {
			expect(await personOfHeader(header, app)).toMatchObject({ role: 'visitor', learner });
		}
	});

	it.each([
		['missing', () => undefined],
		['tampered with', () => `${signed.slice(0, -3)}AAA`],
		['unsigned', () => learner],
		['signed for another purpose', () => app.secret.sign('session', learner)],
		['of something that is no learner', () => app.secret.sign('learner', 'anyone')],
	])('names nobody where it is %s', async (_, make) => {
		const cookie = make();
		const jar: Record<string, string> = cookie === undefined ? {} : { dateline_learner: cookie };
		expect((await ofCookies(jar)).learner).toBeNull();
		expect((await personOfHeader(cookie && `dateline_learner=${cookie}`, app)).learner).toBeNull();
		expect((await personOfHeader(`x_dateline_learner=${signed}`, app)).learner).toBeNull();
	});

	it('does not stand for a learner who has an account', async () => {
		const student = await account(app, 'student', 'cookie@school.example');
		const theirs = app.secret.sign('learner', student.learner);
		expect(await personOfHeader(`dateline_learner=${theirs}`, app)).toMatchObject({
			role: 'visitor',
			learner: null,
		});
	});
});

describe("the session's cookie", () => {
	it('names the account, before any learner of this browser; unsigned it names nobody', async () => {
		const student = await account(app, 'student', 'session@school.example');
		const input = { email: 'session@school.example', password: student.password };
		const token = (await openSession(app, input, 'a browser')) ?? '';
		const cookie = `dateline_session=${app.secret.sign('session', token)}`;
		const header = `dateline_learner=${signed}; ${cookie}`;
		expect(await personOfHeader(header, app)).toMatchObject({ role: 'student', learner: student.learner });
		expect((await personOfHeader(`dateline_session=${token}`, app)).role).toBe('visitor');
	});
});
