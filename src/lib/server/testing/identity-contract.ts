import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '../app.ts';
import type { Database } from '../database/database.ts';
import { Limiter } from '../limits/limiter.ts';
import { POLICIES } from '../limits/policies.ts';
import { visitor } from '../permissions/person.ts';
import { readReset, setResetPassword, askReset } from '../use-cases/accounts/reset-password.ts';
import { acceptAsTeacher, inviteTeacher } from '../use-cases/accounts/invitations.ts';
import { setUp, setupToken } from '../use-cases/accounts/set-up.ts';
import { signIn } from '../use-cases/accounts/sign-in.ts';
import { accommodate, ownAccommodations } from '../use-cases/classes/accommodate.ts';
import { addRoster } from '../use-cases/classes/add-roster.ts';
import { joinClass } from '../use-cases/classes/join-class.ts';
import { makeClass } from '../use-cases/classes/make-class.ts';
import { mergeMembers } from '../use-cases/classes/merge-guest.ts';
import { viewClass } from '../use-cases/classes/view-class.ts';
import { temporaryFolder, testApp, writeBankFolder } from './app.ts';
import { SLOW_START, type Candidate } from './database-contract.ts';
import { account, valueOf, type AccountPerson } from './people.ts';
import { through } from './visits.ts';

const FROM = { address: '192.0.2.1', userAgent: 'a test' };

/** What accounts, classes and limits must be whichever database keeps them. */
export function identityContract(name: string, candidate: () => Candidate): void {
	describe(`accounts and classes in ${name}`, () => {
		const { open, remove } = candidate();
		let database: Database;
		let app: App;
		let teacher: AccountPerson;
		let folder: Awaited<ReturnType<typeof temporaryFolder>>;
		const sent: { email: string; token: string }[] = [];
		beforeAll(async () => {
			folder = await temporaryFolder();
			await writeBankFolder(folder.path);
			database = await open();
			const mail = {
				sendReset({ email }: { email: string }, token: string) {
					sent.push({ email, token });
					return Promise.resolve();
				},
			};
			const made = await testApp(folder.path, database, { mail });
			app = { ...made.app, chance: randomBytes };
			teacher = await account(app, 'teacher', 'teacher@school.example');
		}, SLOW_START);
		afterAll(async () => {
			await app.close();
			await folder.remove();
			await remove();
		});

		it('the first admin is made once, and a teacher by an invitation once', async () => {
			const keeper = { name: 'Keeper', email: 'keeper@school.example', password: 'correct horse battery' };
			const token = setupToken(app);
			const { token: session } = valueOf(await setUp(app, { ...keeper, token }, FROM));
			const admin = (await app.people.bySession(session)) ?? visitor(null);
			expect(admin.role).toBe('admin');
			const { secret } = valueOf(await inviteTeacher(app, admin, { note: 'Grace' }));
			const grace = { secret, name: 'Grace', password: 'long enough by far' };
			const both = await Promise.all(
				['one', 'two'].map((who) => acceptAsTeacher(app, { ...grace, email: `${who}@school.example` }, FROM)),
			);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		});

		it('an address has one account', async () => {
			await expect(account(app, 'student', 'TEACHER@school.example')).rejects.toThrow('email_taken');
		});

		it('a class gets a roster, a student, and a guest who turns out to be that student', async () => {
			const { class: id } = valueOf(await makeClass(app, teacher, { name: 'Year 9' }));
			valueOf(await addRoster(app, teacher, { class: id, text: 'Bob\nAda, ada@school.example' }));
			const student = await account(app, 'student', 'ada@school.example', 'Ada L');
			const code = (await app.classes.find(id))?.code?.text ?? '';
			valueOf(await joinClass(app, student, { code }, FROM));
			const [guest] = (await app.members.of(id)).filter((member) => member.name === 'Ada');
			if (guest === undefined) throw new Error('The roster was not added.');
			const done = await through(app, { q1: 'right' }, guest.learner);
			const given = { time: 1.25, largerText: true, fewerDistractors: true };
			valueOf(await accommodate(app, teacher, { class: id, learner: guest.learner, given }));
			valueOf(await accommodate(app, teacher, { class: id, learner: guest.learner, given }));
			const input = { class: id, learner: guest.learner, into: student.learner };
			valueOf(await mergeMembers(app, teacher, input));
			expect((await app.attempts.list(student.learner)).map((each) => each.id)).toEqual([done.attempt]);
			expect(await ownAccommodations(app, student)).toEqual(given);
			const view = valueOf(await viewClass(app, teacher, { class: id }));
			expect(view.members.map((member) => [member.name, member.kind])).toEqual([
				['Ada L', 'student'],
				['Bob', 'guest'],
			]);
			expect(await app.classes.taughtBy(teacher.account)).toMatchObject([{ name: 'Year 9', members: 2 }]);
		});

		it('a password is set anew by a link, once, which ends every session', async () => {
			const bob = await account(app, 'student', 'bob@school.example');
			const right = { email: 'bob@school.example', password: bob.password };
			const { token: session } = valueOf(await signIn(app, right, FROM));
			expect((await app.people.bySession(session))?.account).toBe(bob.account);
			expect(await askReset(app, { email: ' Bob@school.example' }, FROM)).toEqual({ ok: true, value: true });
			expect(await askReset(app, { email: 'nobody@school.example' }, FROM)).toEqual({
				ok: true,
				value: true,
			});
			await vi.waitFor(() => expect(sent.map(({ email }) => email)).toEqual(['bob@school.example']), 20_000);
			const token = sent[0]?.token ?? '';
			expect(await readReset(app, token, FROM)).toEqual({ ok: true, value: true });
			const kept = await database.kysely.selectFrom('verifications').selectAll().execute();
			expect(JSON.stringify(kept)).not.toContain(token);

			const input = { token, password: 'a newer password' };
			expect((await setResetPassword(app, input, FROM)).ok).toBe(true);
			expect(await app.people.bySession(session)).toBeNull();
			expect((await setResetPassword(app, input, FROM)).ok).toBe(false);
			expect((await signIn(app, right, FROM)).ok).toBe(false);
			expect((await signIn(app, { ...right, password: input.password }, FROM)).ok).toBe(true);
		});

		it('tries are counted over a restart, and begin anew after their time', async () => {
			let now = 1_760_000_000_000;
			const limiter = () => new Limiter(database, () => now);
			const { hits, seconds } = POLICIES['reset-name'];
			for (let tries = 0; tries < hits; tries += 1)
				expect((await limiter().take('reset-name', 'somebody')).ok).toBe(true);
			expect(await limiter().take('reset-name', 'somebody')).toEqual({
				ok: false,
				error: { code: 'too_many_tries', retryAfterSeconds: seconds },
			});
			expect((await limiter().take('reset-name', 'somebody else')).ok).toBe(true);
			now += seconds * 1000 - 1;
			expect((await limiter().take('reset-name', 'somebody')).ok).toBe(false);
			now += 1;
			expect((await limiter().take('reset-name', 'somebody')).ok).toBe(true);
		});

		it('of many tries at once no more get through than the share', async () => {
			const limiter = new Limiter(database, () => 1_760_000_000_000);
			const tries = await Promise.all(
				Array.from({ length: 100 }, () => limiter.take('sign-in-name', 'in a hurry')),
			);
			expect(tries.filter(({ ok }) => ok)).toHaveLength(POLICIES['sign-in-name'].hits);
		});
	});
}
