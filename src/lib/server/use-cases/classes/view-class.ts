import { ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import type { Class, ClassLine, TeacherLine } from '../../classes/classes.ts';
import type { Invitation } from '../../classes/invitations.ts';
import type { MemberLine } from '../../classes/members.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import { ownClass, type ClassNotFound } from './own-class.ts';

export type ClassView = {
	class: Omit<Class, 'code'> & { code: { text: string; until: number } | null };
	members: MemberLine[];
	teachers: (TeacherLine & { me: boolean })[];
	invitations: Invitation[];
};

/** All that a teacher sees of a class. A code that has run out is shown as none. */
export async function viewClass(
	app: App,
	person: Person,
	input: { class: string },
): Promise<Result<ClassView, ClassNotFound>> {
	const owned = await ownClass(app, person, input.class, 'class.read');
	if (!owned.ok) return owned;
	const { id, code } = owned.value;
	const now = app.clock();
	const [members, teachers, invitations] = await Promise.all([
		app.members.of(id),
		app.classes.teachers(id),
		app.invitations.open(id, now),
	]);
	return ok({
		class: { ...owned.value, code: code !== null && code.until > now ? code : null },
		members,
		teachers: teachers.map((teacher) => ({ ...teacher, me: teacher.id === person.account })),
		invitations,
	});
}

export type OwnClasses = {
	/** Those that they teach. */
	taught: ClassLine[];
	/** Those that they learn in, and their name there. */
	joined: { name: string; as: string }[];
	mayMake: boolean;
};

/** The classes of a person. */
export async function listClasses(app: App, person: Person): Promise<OwnClasses> {
	const mayList = may(person, 'class.list') !== undefined;
	const { account, learner } = person;
	const [taught, joined] = await Promise.all([
		mayList && account !== null ? app.classes.taughtBy(account) : [],
		mayList && learner !== null ? app.classes.joinedBy(learner) : [],
	]);
	return {
		taught,
		joined: joined.map(({ name, as }) => ({ name, as })),
		mayMake: may(person, 'class.make') !== undefined,
	};
}
