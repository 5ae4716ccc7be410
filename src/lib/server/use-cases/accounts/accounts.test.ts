import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../app.ts';
import { POLICIES } from '../../limits/policies.ts';
import { visitor, type Person } from '../../permissions/person.ts';
import { temporaryFolder, testApp, writeBankFolder } from '../../testing/app.ts';
import { account, valueOf, type AccountPerson } from '../../testing/people.ts';
import { acceptAsTeacher, inviteTeacher, withdrawInvitation } from './invitations.ts';
import { changePassword, endOtherSessions, endSession, listSessions } from './sessions.ts';
import { needsSetup, setUp, setupToken } from './set-up.ts';
import { signIn } from './sign-in.ts';

let app: App;
let time: { now: number };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	await writeBankFolder(folder.path);
	({ app, time } = await testApp(folder.path));
});
afterEach(async () => {
	await app.close();
	await folder.remove();
});

const FROM = { address: '192.0.2.1', userAgent: 'a test' };
const KEEPER = { name: 'The Keeper', email: 'Keeper@School.example ', password: 'correct horse battery' };
const TOO_MANY = { ok: false, error: { code: 'too_many_tries' } };

describe('setting up', () => {
	it('makes the first admin with the token, signed in, and then is over', async () => {
		expect(await needsSetup(app)).toBe(true);
		const token = setupToken(app);
		const made = valueOf(await setUp(app, { ...KEEPER, token: ` ${token}\n` }, FROM));
		expect(await app.people.bySession(made.token)).toMatchObject({ role: 'admin', name: 'The Keeper' });
		expect(await needsSetup(app)).toBe(false);
		const again = await setUp(app, { ...KEEPER, email: 'other@school.example', token }, FROM);
		expect(again).toEqual({ ok: false, error: { code: 'page_not_found' } });
	});

	it('makes one admin where two ask at once', async () => {
		const token = setupToken(app);
		const both = await Promise.all(
			['one', 'two'].map((name) => setUp(app, { ...KEEPER, token, email: `${name}@school.example` }, FROM)),
		);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await app.accounts.staff()).toHaveLength(1);
	});

	it.each(['', 'wrong', 'x'.repeat(32)])(
		'is refused to the token %j, and after a while to any',
		async (token) => {
			expect(await setUp(app, { ...KEEPER, token }, FROM)).toMatchObject({ error: { code: 'token_wrong' } });
			for (let tries = 1; tries < POLICIES['guess-address'].hits; tries += 1)
				await setUp(app, { ...KEEPER, token }, FROM);
			expect(await setUp(app, { ...KEEPER, token: setupToken(app) }, FROM)).toMatchObject(TOO_MANY);
		},
	);
});

describe('signing in', () => {
	const right = (person: AccountPerson) => ({
		email: `${person.name}@school.example`,
		password: person.password,
	});

	it('opens another session each time; capitals and gaps of the address do not matter', async () => {
		const ada = await account(app, 'student', 'ada@school.example');
		const first = valueOf(await signIn(app, right(ada), FROM));
		const second = valueOf(await signIn(app, { ...right(ada), email: ' ADA@School.example' }, FROM));
		expect(first.token).not.toBe(second.token);
		expect(await app.people.bySession(second.token)).toMatchObject({ account: ada.account });
	});

	it('answers a wrong password, a name that nobody has and what is no name alike, and counts them alike', async () => {
		const ada = await account(app, 'student', 'ada@school.example');
		const wrong = { ok: false, error: { code: 'sign_in_wrong' } };
		for (const email of ['ada@school.example', 'nobody@school.example', 'no address']) {
			for (let tries = 0; tries < POLICIES['sign-in-name'].hits; tries += 1) {
				expect(await signIn(app, { email, password: 'wrong' }, FROM)).toEqual(wrong);
			}
			expect(await signIn(app, { ...right(ada), email }, FROM)).toEqual({
				ok: false,
				error: { code: 'too_many_tries', retryAfterSeconds: POLICIES['sign-in-name'].seconds },
			});
		}
		time.now += POLICIES['sign-in-name'].seconds * 1000;
		expect((await signIn(app, right(ada), FROM)).ok).toBe(true);
	});

	it('hashes a password for a name that nobody has, as it does for one that somebody has', async () => {
		await account(app, 'student', 'ada@school.example');
		const auth = await app.auth();
		const { password } = await auth.$context;
		const hash = password.hash;
		let hashed = 0;
		password.hash = (text) => {
			hashed += 1;
			return hash(text);
		};
		await signIn(app, { email: 'nobody@school.example', password: 'a wrong password' }, FROM);
		expect(hashed).toBe(1);
	});

	it('of many at once lets no more through than the share', async () => {
		await account(app, 'student', 'ada@school.example');
		const tries = await Promise.all(
			Array.from({ length: 40 }, () => signIn(app, { email: 'ada@school.example', password: 'wrong' }, FROM)),
		);
		const looked = tries.filter(
			({ ok, ...rest }) => !ok && 'error' in rest && rest.error.code === 'sign_in_wrong',
		);
		expect(looked).toHaveLength(POLICIES['sign-in-name'].hits);
	});

	it('does not count those who get in', async () => {
		const ada = await account(app, 'student', 'ada@school.example');
		for (let tries = 0; tries < POLICIES['sign-in-name'].hits + 2; tries += 1)
			expect((await signIn(app, right(ada), FROM)).ok).toBe(true);
	}, 60_000);
});

describe('sessions', () => {
	let ada: AccountPerson;
	const open = async (): Promise<Person & { token: string }> => {
		const { token } = valueOf(
			await signIn(app, { email: 'ada@school.example', password: ada.password }, FROM),
		);
		const person = await app.people.bySession(token);
		return { ...(person ?? visitor(null)), token };
	};
	beforeEach(async () => {
		ada = await account(app, 'student', 'ada@school.example');
	});

	it('are listed, and end when they are ended: at once, although they were remembered', async () => {
		const [here, there] = [await open(), await open()];
		const listed = valueOf(await listSessions(app, here));
		expect(listed.map((session) => session.here).sort()).toEqual([false, true]);
		await endSession(app, here, { session: there.session ?? '' });
		expect(await app.people.bySession(there.token)).toBeNull();
		expect(await app.people.bySession(here.token)).not.toBeNull();
	});

	it('end at sign-out, and all but one on demand', async () => {
		const [first, second, third] = [await open(), await open(), await open()];
		await endOtherSessions(app, second);
		expect(await app.people.bySession(first.token)).toBeNull();
		expect(await app.people.bySession(third.token)).toBeNull();
		await endSession(app, second);
		expect(await app.people.bySession(second.token)).toBeNull();
	});

	it('of somebody else cannot be ended', async () => {
		const here = await open();
		const bob = await account(app, 'student', 'bob@school.example');
		await endSession(app, { ...bob, session: 'any' }, { session: here.session ?? '' });
		expect(await app.people.bySession(here.token)).not.toBeNull();
	});

	it('end elsewhere when the password changes, which takes the old one', async () => {
		const [here, there] = [await open(), await open()];
		const password = 'another password';
		expect(await changePassword(app, here, { current: 'wrong', password })).toMatchObject({
			error: { code: 'password_wrong' },
		});
		expect((await changePassword(app, here, { current: ada.password, password })).ok).toBe(true);
		expect(await app.people.bySession(there.token)).toBeNull();
		expect(await app.people.bySession(here.token)).not.toBeNull();
		expect((await signIn(app, { email: 'ada@school.example', password: ada.password }, FROM)).ok).toBe(false);
		expect((await signIn(app, { email: 'ada@school.example', password }, FROM)).ok).toBe(true);
	});

	it('are over after their time, by the server’s clock', async () => {
		const here = await open();
		time.now = Date.now() + 31 * 24 * 60 * 60 * 1000;
		expect(await app.people.bySession(here.token)).toBeNull();
	});
});

describe('an invitation to teach', () => {
	it('makes one teacher, once, and may be taken back before', async () => {
		const admin = await account(app, 'admin', 'admin@school.example');
		const { secret } = valueOf(await inviteTeacher(app, admin, { note: 'Grace' }));
		const input = { secret, name: 'Grace', email: 'grace@school.example', password: 'long enough by far' };
		const { token } = valueOf(await acceptAsTeacher(app, input, FROM));
		expect(await app.people.bySession(token)).toMatchObject({ role: 'teacher' });
		const again = await acceptAsTeacher(app, { ...input, email: 'second@school.example' }, FROM);
		expect(again).toMatchObject({ error: { code: 'link_dead' } });

		const later = valueOf(await inviteTeacher(app, admin, { note: 'Nobody' }));
		const [open] = await app.invitations.open(null, app.clock());
		await withdrawInvitation(app, admin, { invitation: open?.id ?? '' });
		expect(await acceptAsTeacher(app, { ...input, secret: later.secret }, FROM)).toMatchObject({
			error: { code: 'link_dead' },
		});
	});

	it('runs out, and only the admin makes one', async () => {
		const admin = await account(app, 'admin', 'admin@school.example');
		const teacher = await account(app, 'teacher', 'teacher@school.example');
		expect((await inviteTeacher(app, teacher, { note: 'A friend' })).ok).toBe(false);
		const { secret } = valueOf(await inviteTeacher(app, admin, { note: 'Grace' }));
		time.now += 15 * 24 * 60 * 60 * 1000;
		const input = { secret, name: 'Grace', email: 'grace@school.example', password: 'long enough by far' };
		expect(await acceptAsTeacher(app, input, FROM)).toMatchObject({ error: { code: 'link_dead' } });
	});
});
