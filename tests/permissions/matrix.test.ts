import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClassId, LearnerId } from '../../src/lib/core/kernel/id.ts';
import { ARTICLE_ID, RESPONSES } from '../../src/lib/server/testing/bank.ts';
import { valueOf, type AccountPerson } from '../../src/lib/server/testing/people.ts';
import { begin } from '../../src/lib/server/testing/visits.ts';
import { ROLES, visitor, type Role } from '../../src/lib/server/permissions/person.ts';
import { PERMISSIONS, type Permission, type Reach } from '../../src/lib/server/permissions/table.ts';
import { linkOf } from '../../src/lib/server/use-cases/accounts/guest-link.ts';
import { inviteCoTeacher, inviteTeacher } from '../../src/lib/server/use-cases/accounts/invitations.ts';
import { makeClass } from '../../src/lib/server/use-cases/classes/make-class.ts';
import { newId } from '../../src/lib/server/use-cases/start-attempt.ts';
import { findDoors } from './doors.ts';
import { openInstallation, type Installation } from './installation.ts';

const FOUND = await findDoors();
const ROWS: readonly Permission[] = Object.values(PERMISSIONS);
const rowOf = (door: string): Permission | undefined => ROWS.find(({ doors }) => doors.includes(door));
/** Somebody's class or attempt that is not the asker's; and one whose class is theirs, but not its member. */
type Whose = 'own' | 'other' | 'mixed';

let place: Installation;
let staff: { teacher: AccountPerson; rival: AccountPerson; student: AccountPerson; admin: AccountPerson };

beforeAll(async () => {
	place = await openInstallation();
	staff = {
		teacher: await place.account('teacher', 'teacher@school.example'),
		rival: await place.account('teacher', 'rival@school.example'),
		student: await place.account('student', 'student@school.example'),
		admin: await place.account('admin', 'admin@school.example'),
	};
}, 180_000);
afterAll(() => place.close());

/** Somebody of a role, new or with a new session, so that no case ends another's. */
async function somebody(role: Role): Promise<{ cookie: string; learner: LearnerId }> {
	if (role === 'student' || role === 'teacher' || role === 'admin') {
		return { cookie: await place.session(staff[role]), learner: staff[role].learner };
	}
	if (role === 'guest') {
		const learner = await place.guest('Guest');
		return { cookie: place.learner(learner), learner };
	}
	const learner = LearnerId.parse(newId(place.app));
	return { cookie: place.learner(learner), learner };
}

/** A class of a teacher with a guest, and an open invitation. */
async function classOf(teacher: AccountPerson) {
	const { app } = place;
	const { class: id } = valueOf(await makeClass(app, teacher, { name: 'Secret class' }));
	const learner = await place.guest('Secret guest');
	await app.members.add(ClassId.parse(id), { learner, name: 'Secret guest', now: app.clock() });
	const { secret } = valueOf(await inviteCoTeacher(app, teacher, { class: id, note: 'Somebody' }));
	const [invitation] = await app.invitations.open(id, app.clock());
	const code = (await app.classes.find(id))?.code?.text ?? '';
	return { id, learner, secret, invitation: invitation?.id ?? '', code };
}

type Asked = { path: string; fields: Record<string, string>; json?: unknown };

/** The request at a door, with things of this asker or of somebody else. */
async function requestOf(door: string, learner: LearnerId, whose: Whose): Promise<Asked> {
	const { app } = place;
	const [, route = ''] = /^\w+ (.*)$/.exec(door) ?? [];
	const fields: Record<string, string> = {};
	let path = route.replace('[bank]', ARTICLE_ID);
	if (route.includes('[class]')) {
		const theirs = await classOf(staff.teacher);
		const others = await classOf(staff.rival);
		const of = whose === 'other' ? others : theirs;
		const member = whose === 'own' ? theirs : others;
		path = path.replace('[class]', of.id).replace('[learner]', member.learner);
		fields['invitation'] = of.invitation;
	}
	if (route.includes('[id]')) {
		const owner = whose === 'own' ? learner : LearnerId.parse(newId(app));
		path = path.replace('[id]', (await begin(app, {}, owner)).attempt);
		Object.assign(fields, { question: 'q1', flagged: 'true' });
	}
	if (route.includes('[[code]]')) {
		const { code } = await classOf(staff.teacher);
		path = path.replace('[[code]]', code);
		Object.assign(fields, { code, name: 'Newcomer' });
	}
	if (route.includes('[link]')) {
		const guest = await place.guest('Guest');
		path = path.replace('[link]', linkOf(app, { learner: guest, link: 1 }));
	}
	if (route.startsWith('/reset/')) {
		const { internalAdapter } = await (await app.auth()).$context;
		const token = newId(app);
		await internalAdapter.createVerificationValue({
			identifier: `reset-password:${token}`,
			value: staff.student.account,
			expiresAt: new Date(Date.now() + 60_000),
		});
		path = path.replace('[token]', token);
	}
	if (path.includes('[token]')) {
		const teaching = door.endsWith('/teach');
		const secret = teaching
			? (await classOf(staff.rival)).secret
			: valueOf(await inviteTeacher(app, staff.admin, { note: 'Somebody' })).secret;
		path = path.replace('[token]', secret);
	}
	if (route === '/admin?/withdraw') {
		await inviteTeacher(app, staff.admin, { note: 'Somebody' });
		fields['invitation'] = (await app.invitations.open(null, app.clock()))[0]?.id ?? '';
	}
	if (route.startsWith('/review')) fields['bank'] = ARTICLE_ID;
	const json = route.endsWith('/flags')
		? { question: 'q1', flagged: true }
		: route.endsWith('/responses')
			? { id: newId(app), question: 'q1', response: RESPONSES.q1.right }
			: undefined;
	return { path, fields, ...(json !== undefined && { json }) };
}

type Outcome = 'in' | 'sign-in-first' | 'not-found' | `failed ${number}`;

async function knock(door: string, role: Role, whose: Whose): Promise<Outcome> {
	const { cookie, learner } = await somebody(role);
	const { path, fields, json } = await requestOf(door, learner, whose);
	const post = door.startsWith('POST');
	const response = await fetch(`${place.address}${path}`, {
		method: post ? 'POST' : 'GET',
		redirect: 'manual',
		headers: {
			cookie,
			origin: place.origin,
			accept: 'text/html',
			...(json !== undefined && { 'content-type': 'application/json' }),
		},
		...(post && { body: json === undefined ? new URLSearchParams(fields) : JSON.stringify(json) }),
	});
	const text = await response.text();
	if (response.status >= 500) return `failed ${response.status}`;
	if (response.status === 404) {
		expect(text, 'the page of what is not found').not.toMatch(/Secret/);
		return 'not-found';
	}
	if (response.status === 303 && /^\/sign-in(?:\?next|$)/.test(response.headers.get('location') ?? ''))
		return 'sign-in-first';
	return 'in';
}

function expected(reach: Reach | undefined, role: Role, whose: Whose): Outcome {
	if (reach === undefined) return role === 'visitor' ? 'sign-in-first' : 'not-found';
	// A member of another class is in no class of anybody's.
	if (whose === 'mixed') return 'not-found';
	return reach === 'own' && whose === 'other' ? 'not-found' : 'in';
}

/** With whose things a door is tried: it may name none, a class or an attempt, or a class with its member. */
function wheres(door: string): Whose[] {
	if (door.includes('[learner]')) return ['own', 'other', 'mixed'];
	return /\[(?:class|id)\]/.test(door) ? ['own', 'other'] : ['own'];
}

test('every door has one row in the table, and every row a door', () => {
	const rows = ROWS.flatMap(({ doors }) => doors);
	expect(FOUND.length).toBeGreaterThan(40);
	expect([...rows].sort()).toEqual(FOUND);
});

/** Not found by anybody: the set-up, which is over in this installation, and the page that says so. */
const NOBODYS = (door: string) => door.includes('/setup') || door.endsWith('/not-found');

describe.each(ROLES)('as a %s', (role) => {
	test.each(FOUND)('%s', async (door) => {
		const reach = rowOf(door)?.may[role];
		for (const whose of wheres(door)) {
			const outcome = NOBODYS(door) ? 'not-found' : expected(reach, role, whose);
			expect(await knock(door, role, whose), `${whose}: ${door}`).toBe(outcome);
		}
	});
});

describe('a door that no row names', () => {
	test.each(['/classes?/nothing', '/account', '/sign-in?/sign-in&/enter'])(
		'POST %s lets nobody in',
		async (path) => {
			const { cookie } = await somebody('admin');
			const response = await fetch(`${place.address}${path}`, {
				method: 'POST',
				redirect: 'manual',
				headers: { cookie, origin: place.origin },
				body: new URLSearchParams({}),
			});
			expect(response.status).toBe(404);
		},
	);
});

test('what nobody has is as little found as what is another’s', async () => {
	const nobody = visitor(null);
	expect(nobody.role).toBe('visitor');
	const { cookie } = await somebody('teacher');
	const of = async (path: string) => {
		const response = await fetch(`${place.address}${path}`, { headers: { cookie } });
		return { status: response.status, text: (await response.text()).replaceAll(/nonce[-=]"?[\w+/=]+/g, '') };
	};
	const others = await of(`/classes/${(await classOf(staff.rival)).id}`);
	const nobodys = await of(`/classes/${newId(place.app)}`);
	expect(others.status).toBe(404);
	expect(others.text).toBe(nobodys.text);
});
