import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { AccountLine } from '../../accounts/accounts.ts';
import { readName } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import type { Invitation } from '../../classes/invitations.ts';
import type { ClassId } from '../../../core/kernel/id.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import { ownClass, type ClassNotFound } from '../classes/own-class.ts';
import { newId } from '../start-attempt.ts';
import type { LinkDead } from './link-dead.ts';
import { makeAccount, type AccountInput, type AccountInputError } from './new-account.ts';
import { openFirstSession, type From } from './sign-in.ts';

/** How long an invitation is open, in days. */
export const INVITATION_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** 192 bits: nobody guesses it. */
const SECRET_BYTES = 24;

type NoteError = { code: 'name_malformed' };

async function make(
	app: App,
	person: Person,
	to: ClassId | null,
	note: string,
): Promise<Result<{ secret: string }, NoteError | { code: 'page_not_found' }>> {
	const read = readName(note);
	if (!read.success) return fail({ code: 'name_malformed' });
	if (person.account === null) return fail({ code: 'page_not_found' });
	const secret = Buffer.from(app.chance(SECRET_BYTES)).toString('base64url');
	const now = app.clock();
	await app.invitations.make({
		id: newId(app),
		kind: to === null ? 'teacher' : 'co-teacher',
		class: to,
		note: read.data,
		secret,
		madeBy: person.account,
		now,
		expiresAt: now + INVITATION_DAYS * DAY,
	});
	return ok({ secret });
}

/** Invites somebody to teach here. The secret is shown once, in a link. @param input.note for whom it is */
export async function inviteTeacher(
	app: App,
	person: Person,
	input: { note: string },
): Promise<Result<{ secret: string }, NoteError | { code: 'page_not_found' }>> {
	if (!may(person, 'installation.keep')) return fail({ code: 'page_not_found' });
	return make(app, person, null, input.note);
}

/** Invites a teacher to teach a class too. */
export async function inviteCoTeacher(
	app: App,
	person: Person,
	input: { class: string; note: string },
): Promise<Result<{ secret: string }, NoteError | ClassNotFound | { code: 'page_not_found' }>> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	return owned.ok ? make(app, person, owned.value.id, input.note) : owned;
}

/** Takes an invitation back, to a class or to the installation. */
export async function withdrawInvitation(
	app: App,
	person: Person,
	input: { invitation: string; class?: string },
): Promise<Result<true, ClassNotFound | LinkDead | { code: 'page_not_found' }>> {
	if (input.class === undefined) {
		if (!may(person, 'installation.keep')) return fail({ code: 'page_not_found' });
		return (await app.invitations.end(input.invitation, null)) ? ok(true) : fail({ code: 'link_dead' });
	}
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	return (await app.invitations.end(input.invitation, owned.value.id))
		? ok(true)
		: fail({ code: 'link_dead' });
}

export type Staff = { staff: AccountLine[]; invitations: Invitation[] };

/** Who teaches and keeps this installation, and who is invited to. */
export async function listStaff(
	app: App,
	person: Person,
): Promise<Result<Staff, { code: 'page_not_found' }>> {
	if (!may(person, 'installation.keep')) return fail({ code: 'page_not_found' });
	const [staff, invitations] = await Promise.all([
		app.accounts.staff(),
		app.invitations.open(null, app.clock()),
	]);
	return ok({ staff, invitations });
}

/** The invitation of a link. */
export async function viewInvitation(
	app: App,
	secret: string,
	{ address }: { address: string },
): Promise<Result<Invitation & { className: string | undefined }, LinkDead | TooMany>> {
	const found = await app.limits.guess('guess-address', addressKey(address), async () => {
		const invitation = await app.invitations.bySecret(secret.slice(0, 100), app.clock());
		return invitation === undefined ? fail<LinkDead>({ code: 'link_dead' }) : ok(invitation);
	});
	if (!found.ok) return found;
	const { class: to } = found.value;
	const of = to === null ? undefined : await app.classes.find(to);
	return ok({ ...found.value, className: of?.name });
}

/** Makes the teacher's account that an invitation is for, and signs them in. */
export async function acceptAsTeacher(
	app: App,
	input: AccountInput & { secret: string },
	from: From,
): Promise<Result<{ token: string }, LinkDead | TooMany | AccountInputError>> {
	const found = await viewInvitation(app, input.secret, from);
	if (!found.ok) return found;
	if (found.value.kind !== 'teacher') return fail({ code: 'link_dead' });
	const made = await makeAccount(app, input, { role: 'teacher', only: { invitation: found.value.id } });
	if (!made.ok) return made;
	return ok(await openFirstSession(app, input, from));
}

/** Makes a teacher one of the teachers of the class that an invitation is for. */
export async function acceptAsCoTeacher(
	app: App,
	person: Person,
	input: { secret: string },
	from: { address: string },
): Promise<Result<{ class: ClassId }, LinkDead | TooMany | { code: 'teachers_only' }>> {
	const found = await viewInvitation(app, input.secret, from);
	if (!found.ok) return found;
	const { id, kind, class: to } = found.value;
	if (kind !== 'co-teacher' || to === null) return fail({ code: 'link_dead' });
	if (!may(person, 'class.make') || person.account === null) return fail({ code: 'teachers_only' });
	if (!(await app.invitations.end(id, to))) return fail({ code: 'link_dead' });
	await app.classes.addTeacher(to, person.account, app.clock());
	return ok({ class: to });
}
