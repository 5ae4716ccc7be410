import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassId } from '../../../core/kernel/id.ts';
import type { App } from '../../app.ts';
import { POLICIES } from '../../limits/policies.ts';
import { visitor } from '../../permissions/person.ts';
import { temporaryFolder, testApp, writeBankFolder } from '../../testing/app.ts';
import { account, guestOf, valueOf, type AccountPerson } from '../../testing/people.ts';
import { begin, give, through } from '../../testing/visits.ts';
import { becomeStudent, guestOfLink, linkOf, ownLink, renewOwnLink } from '../accounts/guest-link.ts';
import { acceptAsCoTeacher, inviteCoTeacher } from '../accounts/invitations.ts';
import { viewAttempt } from '../view-attempt.ts';
import { accommodate, ownAccommodations } from './accommodate.ts';
import { addRoster, previewRoster } from './add-roster.ts';
import { archiveClass, leaveClass, removeMember, replaceCode, restoreClass } from './change-class.ts';
import { joinClass } from './join-class.ts';
import { makeClass } from './make-class.ts';
import { mergeMembers, mergeOwnGuest } from './merge-guest.ts';
import { listClasses, viewClass } from './view-class.ts';

let app: App;
let time: { now: number };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let teacher: AccountPerson;
let id: ClassId;
beforeEach(async () => {
	folder = await temporaryFolder();
	await writeBankFolder(folder.path);
	const made = await testApp(folder.path);
	// Codes are drawn until one is free, which takes chance that changes.
	app = { ...made.app, chance: randomBytes };
	time = made.time;
	teacher = await account(app, 'teacher', 'teacher@school.example');
	({ class: id } = valueOf(await makeClass(app, teacher, { name: ' Year  9 ' })));
});
afterEach(async () => {
	await app.close();
	await folder.remove();
});

const FROM = { address: '192.0.2.1', userAgent: 'a test' };
const codeOf = async (of = id): Promise<string> => (await app.classes.find(of))?.code?.text ?? '';
const members = async () => (await app.members.of(id)).map(({ name, kind }) => `${name}, ${kind}`);
const join = async (code: string, name = 'Ada', from = FROM) =>
	joinClass(app, visitor(null), { code, name }, from);

describe('a class', () => {
	it('is made with a code of seven characters, and shown to its teacher alone', async () => {
		expect(await codeOf()).toMatch(/^[2-9A-HJKMNP-Z]{7}$/);
		const view = valueOf(await viewClass(app, teacher, { class: id }));
		expect(view).toMatchObject({ class: { name: 'Year 9' }, members: [], teachers: [{ me: true }] });
		const rival = await account(app, 'teacher', 'rival@school.example');
		expect(await viewClass(app, rival, { class: id })).toEqual({
			ok: false,
			error: { code: 'class_not_found' },
		});
	});

	it('is joined by its code however that is typed, until it is replaced, closed, too old, or the class put away', async () => {
		const code = await codeOf();
		expect((await join(` ${code.slice(0, 3).toLowerCase()} - ${code.slice(3)} `)).ok).toBe(true);
		await replaceCode(app, teacher, { class: id });
		expect(await join(code)).toEqual({ ok: false, error: { code: 'join_code_wrong' } });
		const second = await codeOf();
		time.now += 14 * 24 * 60 * 60 * 1000;
		expect((await join(second)).ok).toBe(false);
		await archiveClass(app, teacher, { class: id });
		expect(await codeOf()).toBe('');
		await restoreClass(app, teacher, { class: id });
		expect((await join(await codeOf(), 'Bob')).ok).toBe(true);
		expect(await members()).toEqual(['Ada, guest', 'Bob, guest']);
	});

	it('has several teachers by invitation, and never none', async () => {
		expect(await leaveClass(app, teacher, { class: id })).toMatchObject({ error: { code: 'last_teacher' } });
		const other = await account(app, 'teacher', 'other@school.example');
		const { secret } = valueOf(await inviteCoTeacher(app, teacher, { class: id, note: 'Other' }));
		const student = await account(app, 'student', 'student@school.example');
		expect(await acceptAsCoTeacher(app, student, { secret }, FROM)).toMatchObject({
			error: { code: 'teachers_only' },
		});
		expect((await acceptAsCoTeacher(app, other, { secret }, FROM)).ok).toBe(true);
		expect((await acceptAsCoTeacher(app, other, { secret }, FROM)).ok).toBe(false);
		expect((await leaveClass(app, teacher, { class: id })).ok).toBe(true);
		expect((await viewClass(app, teacher, { class: id })).ok).toBe(false);
		expect((await viewClass(app, other, { class: id })).ok).toBe(true);
	});
});

describe('a guest', () => {
	it('keeps what this browser answered before, and comes back by a link until it is replaced', async () => {
		const before = await begin(app);
		const ada = await guestOf(app, await codeOf(), 'Ada', before.learner);
		expect(ada.learner).toBe(before.learner);
		expect(await app.people.byLearner(ada.learner)).toMatchObject({ role: 'guest', name: 'Ada' });
		const { link } = valueOf(await ownLink(app, ada));
		expect(valueOf(await guestOfLink(app, link, FROM)).learner).toBe(ada.learner);
		await renewOwnLink(app, ada);
		expect(await guestOfLink(app, link, FROM)).toMatchObject({ error: { code: 'link_dead' } });
	});

	it('becomes a student without losing an attempt; the cookie and the link are worth nothing then', async () => {
		const before = await begin(app);
		const ada = await guestOf(app, await codeOf(), 'Ada', before.learner);
		const { link } = valueOf(await ownLink(app, ada));
		const input = { email: 'ada@school.example', password: 'long enough by far' };
		const { token } = valueOf(await becomeStudent(app, ada, input, FROM));
		const student = await app.people.bySession(token);
		expect(student).toMatchObject({ role: 'student', learner: ada.learner, name: 'Ada' });
		expect((await viewAttempt(app, student?.learner ?? null, before)).ok).toBe(true);
		expect(await members()).toEqual(['Ada, student']);
		expect(await app.people.byLearner(ada.learner)).toMatchObject({ role: 'visitor', learner: null });
		expect((await guestOfLink(app, link, FROM)).ok).toBe(false);
	});

	it.each(['the teacher', 'the student, by the guest’s link'])(
		'is put together with a student by %s: attempts, classes and what is made easier change hands',
		async (who) => {
			const ada = await guestOf(app, await codeOf(), 'Ada');
			const done = await through(app, { q1: 'right', q2: 'wrong' }, ada.learner);
			const under = await begin(app, {}, ada.learner);
			await give(app, under, 'q1', 'right');
			const given = { time: 2, largerText: true, fewerDistractors: false };
			await accommodate(app, teacher, { class: id, learner: ada.learner, given });
			const student = await account(app, 'student', 'ada@school.example', 'Ada Lovelace');
			if (who === 'the teacher') {
				valueOf(await joinClass(app, student, { code: await codeOf() }, FROM));
				const input = { class: id, learner: ada.learner, into: student.learner };
				expect((await mergeMembers(app, teacher, input)).ok).toBe(true);
			} else {
				const link = linkOf(app, { learner: ada.learner, link: 1 });
				const guest = valueOf(await guestOfLink(app, link, FROM));
				expect((await mergeOwnGuest(app, student, guest)).ok).toBe(true);
			}
			expect((await app.attempts.list(student.learner)).map((attempt) => attempt.id).sort()).toEqual(
				[done.attempt, under.attempt].sort(),
			);
			expect(await members()).toHaveLength(1);
			expect((await ownAccommodations(app, student)).time).toBe(2);
			// The attempt under way goes on as the student's, and no longer as the guest's.
			expect((await give(app, under, 'q2', 'right')).ok).toBe(false);
			const mine = { ...under, learner: student.learner };
			expect((await give(app, mine, 'q2', 'right')).ok).toBe(true);
		},
	);

	it('is not put together with a guest, nor with a student of another class', async () => {
		const ada = await guestOf(app, await codeOf(), 'Ada');
		const bob = await guestOf(app, await codeOf(), 'Bob');
		const away = await account(app, 'student', 'away@school.example');
		for (const into of [bob.learner, away.learner, 'nobody']) {
			expect(await mergeMembers(app, teacher, { class: id, learner: ada.learner, into })).toMatchObject({
				error: { code: 'not_a_student' },
			});
		}
		expect(await members()).toEqual(['Ada, guest', 'Bob, guest']);
	});

	it('taken out of a class keeps the attempts', async () => {
		const ada = await guestOf(app, await codeOf(), 'Ada');
		const mine = await begin(app, {}, ada.learner);
		await removeMember(app, teacher, { class: id, learner: ada.learner });
		expect(await members()).toEqual([]);
		expect((await viewAttempt(app, ada.learner, mine)).ok).toBe(true);
		expect((await listClasses(app, ada)).joined).toEqual([]);
	});
});

describe('a million guesses at the code', () => {
	const guess = () =>
		Array.from(randomBytes(7), (byte) => '23456789ABCDEFGHJKMNPQRSTUVWXYZ'[byte % 31]).join('');

	it('find nothing: after its share an address is not looked at, even with the right code', async () => {
		let looked = 0;
		const classes = app.classes;
		const counting = {
			...app,
			classes: {
				...classes,
				byCode: (code: string, now: number) => {
					looked += 1;
					return classes.byCode(code, now);
				},
			},
		};
		const tried = 2000;
		for (let tries = 0; tries < tried; tries += 1) {
			await joinClass(counting, visitor(null), { code: guess(), name: 'Eve' }, FROM);
		}
		expect(looked).toBe(POLICIES['guess-address'].hits);
		const right = await joinClass(counting, visitor(null), { code: await codeOf(), name: 'Eve' }, FROM);
		expect(right).toMatchObject({ error: { code: 'too_many_tries' } });
		expect(await members()).toEqual([]);
		// What gets through of a million at the speed of this server: the share of each hour that they take.
		const hours = Math.ceil(1_000_000 / (1000 * 3600));
		expect(hours * POLICIES['guess-address'].hits).toBeLessThan(100);
	});

	it('from one network of IPv6 count as from one address, and another address is let in', async () => {
		for (let tries = 0; tries < POLICIES['guess-address'].hits; tries += 1) {
			await join(guess(), 'Eve', { ...FROM, address: `2001:db8:1:2::${tries.toString(16)}` });
		}
		const code = await codeOf();
		expect(await join(code, 'Eve', { ...FROM, address: '2001:db8:1:2:ffff::1' })).toMatchObject({
			error: { code: 'too_many_tries' },
		});
		expect((await join(code, 'Ada', { ...FROM, address: '2001:db8:1:3::1' })).ok).toBe(true);
	});
});

describe('a roster', () => {
	it('is shown first with what is wrong in which line; then all are added or none', async () => {
		await guestOf(app, await codeOf(), 'Ada');
		const text = 'Bob\n"Reed, Ann", ann@school.example\nada\nBob, bob@school\n\n, x@y.example';
		const lines = valueOf(await previewRoster(app, teacher, { class: id, text }));
		expect(lines.map(({ line, name, problem }) => [line, name, problem])).toEqual([
			[1, 'Bob', undefined],
			[2, 'Reed, Ann', undefined],
			[3, 'ada', 'in_class'],
			[4, 'Bob', 'email_malformed'],
			[6, '', 'name_malformed'],
		]);
		expect(await addRoster(app, teacher, { class: id, text })).toMatchObject({
			error: { code: 'roster_faulty' },
		});
		expect(await members()).toEqual(['Ada, guest']);
		const sound = 'Bob\r\n"Reed, Ann", ann@school.example';
		expect(valueOf(await addRoster(app, teacher, { class: id, text: sound })).added).toBe(2);
		expect(await members()).toEqual(['Ada, guest', 'Bob, guest', 'Reed, Ann, guest']);
	});

	it('may name its columns', async () => {
		const text = 'Email;First name;Last name\nann@school.example;Ann;Reed\n;Bob;Short';
		const lines = valueOf(await previewRoster(app, teacher, { class: id, text }));
		expect(lines.map(({ name, email }) => [name, email])).toEqual([
			['Ann Reed', 'ann@school.example'],
			['Bob Short', null],
		]);
	});

	it.each([
		['nothing', ' \n ', 'roster_empty'],
		[
			'more than 300 lines',
			Array.from({ length: 301 }, (_, at) => `Learner ${at}`).join('\n'),
			'roster_too_long',
		],
	])('of %s is refused', async (_, text, code) => {
		expect(await previewRoster(app, teacher, { class: id, text })).toMatchObject({ error: { code } });
	});
});

describe('what is made easier', () => {
	it('is set once by a teacher of any of the learner’s classes, and told to the learner', async () => {
		const ada = await guestOf(app, await codeOf(), 'Ada');
		const given = { time: null, largerText: true, fewerDistractors: true };
		expect((await accommodate(app, teacher, { class: id, learner: ada.learner, given })).ok).toBe(true);
		expect(await ownAccommodations(app, ada)).toEqual(given);
		const rival = await account(app, 'teacher', 'rival@school.example');
		expect((await accommodate(app, rival, { class: id, learner: ada.learner, given })).ok).toBe(false);
	});

	it.each([0.5, 11, Number.NaN])('is no time of %d', async (time) => {
		const ada = await guestOf(app, await codeOf(), 'Ada');
		const given = { time, largerText: false, fewerDistractors: false };
		expect(await accommodate(app, teacher, { class: id, learner: ada.learner, given })).toMatchObject({
			error: { code: 'accommodations_malformed' },
		});
	});
});
