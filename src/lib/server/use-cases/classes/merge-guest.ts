import { parser } from '../../../core/kernel/accepts.ts';
import { LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import type { Guest } from '../../classes/members.ts';
import type { Person } from '../../permissions/person.ts';
import { ownMember, type ClassNotFound, type MemberNotFound } from './own-class.ts';

const readLearner = parser(LearnerId);

async function merge(app: App, guest: LearnerId, student: LearnerId): Promise<void> {
	app.attempts.forget(await app.members.merge(guest, student));
	app.people.forgetLearner(guest);
}

/** A student who holds a guest's link takes over what is the guest's. */
export async function mergeOwnGuest(
	app: App,
	person: Person,
	guest: Guest,
): Promise<Result<true, { code: 'not_a_student' }>> {
	if (person.role !== 'student' || person.learner === null) return fail({ code: 'not_a_student' });
	await merge(app, guest.learner, person.learner);
	return ok(true);
}

export type MergeError = ClassNotFound | MemberNotFound | { code: 'not_a_guest' } | { code: 'not_a_student' };

/** A teacher says that a guest and a student of the class are one: all that is the guest's becomes the student's. */
export async function mergeMembers(
	app: App,
	person: Person,
	input: { class: string; learner: string; into: string },
): Promise<Result<true, MergeError>> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	const guest = owned.value.member;
	if (guest.kind !== 'guest') return fail({ code: 'not_a_guest' });
	if (!readLearner(input.into).success) return fail({ code: 'not_a_student' });
	const into = await ownMember(app, person, { class: input.class, learner: input.into });
	if (!into.ok || into.value.member.kind !== 'student') return fail({ code: 'not_a_student' });
	await merge(app, guest.learner, into.value.member.learner);
	return ok(true);
}
