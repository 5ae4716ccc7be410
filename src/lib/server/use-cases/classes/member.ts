import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readName } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import type { Accommodations } from '../../classes/accommodations.ts';
import type { MemberLine } from '../../classes/members.ts';
import type { Person } from '../../permissions/person.ts';
import { linkOf } from '../accounts/guest-link.ts';
import { ownMember, type ClassNotFound, type MemberNotFound } from './own-class.ts';

type Input = { class: string; learner: string };
type NotFound = ClassNotFound | MemberNotFound;

export type MemberView = {
	class: { id: string; name: string };
	member: MemberLine;
	/** What brings a guest back; none of a student. */
	link: string | undefined;
	easier: Accommodations;
	/** The students whom a guest of the class may turn out to be. */
	students: { learner: string; name: string }[];
};

/** All that a teacher sees of one member of a class. */
export async function viewMember(
	app: App,
	person: Person,
	input: Input,
): Promise<Result<MemberView, NotFound>> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	const { class: of, member, members } = owned.value;
	const guest = member.kind === 'guest' ? await app.members.guest(member.learner) : undefined;
	const students = members.filter(({ kind }) => kind === 'student');
	return ok({
		class: { id: of.id, name: of.name },
		member,
		link: guest && linkOf(app, guest),
		easier: await app.members.accommodations(member.learner),
		students: guest ? students.map(({ learner, name }) => ({ learner, name })) : [],
	});
}

/** Calls a member something else in this class. */
export async function renameMember(
	app: App,
	person: Person,
	input: Input & { name: string },
): Promise<Result<true, NotFound | { code: 'name_malformed' }>> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	const name = readName(input.name);
	if (!name.success) return fail({ code: 'name_malformed' });
	await app.members.rename(owned.value.class.id, owned.value.member.learner, name.data);
	return ok(true);
}

/** Ends a guest's link, which another has got hold of, say; a new one takes its place. */
export async function renewMemberLink(
	app: App,
	person: Person,
	input: Input,
): Promise<Result<true, NotFound | { code: 'not_a_guest' }>> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	if (owned.value.member.kind !== 'guest') return fail({ code: 'not_a_guest' });
	await app.members.renewLink(owned.value.member.learner);
	return ok(true);
}
