import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { LearnerId } from '../../core/kernel/id.ts';
import { personOfHeader } from '../session.ts';
import { temporaryFolder, testApp } from '../testing/app.ts';
import { account, valueOf } from '../testing/people.ts';
import { signIn } from '../use-cases/accounts/sign-in.ts';

let app: App;
let time: { now: number };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	({ app, time } = await testApp(folder.path));
});
afterEach(async () => {
	await app.close();
	await folder.remove();
});

/** How many queries a work asks the database. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
	const { kysely } = app.database;
	const ask = kysely.executeQuery.bind(kysely);
	let asked = 0;
	kysely.executeQuery = (query, options) => {
		asked += 1;
		return ask(query, options);
	};
	await work();
	kysely.executeQuery = ask;
	return asked;
}

it('asks the database once who a learner or a session is, and not again for the next minute', async () => {
	const ada = await account(app, 'student', 'ada@school.example');
	const input = { email: 'ada@school.example', password: ada.password };
	const { token } = valueOf(await signIn(app, input, { address: '192.0.2.1', userAgent: 'a test' }));
	const learner = LearnerId.parse('0199c82c-c000-7000-8000-00000000ffff');
	for (const header of [
		`dateline_session=${app.secret.sign('session', token)}`,
		`dateline_learner=${app.secret.sign('learner', learner)}`,
	]) {
		const who = () => personOfHeader(header, app);
		expect(await queriesOf(who)).toBe(1);
		expect(await queriesOf(() => Promise.all(Array.from({ length: 50 }, who)))).toBe(0);
		time.now += 60_000;
		expect(await queriesOf(who)).toBe(1);
	}
});
