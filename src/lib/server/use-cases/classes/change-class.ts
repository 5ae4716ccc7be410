import type { ClassId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readName } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import { makeJoinCode } from '../../classes/join-code.ts';
import type { Person } from '../../permissions/person.ts';
import { ownClass, ownMember, type ClassNotFound } from './own-class.ts';

/** How long a code opens a class, in days. */
export const CODE_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

type In = { class: string };
type Changed<E = never> = Promise<Result<true, ClassNotFound | E>>;

/** Gives a class a new code. That another class has the very one is rarer than a lost disk; then another is drawn. */
export async function renewCode(app: App, id: ClassId): Promise<void> {
	const until = app.clock() + CODE_DAYS * DAY;
	while (!(await app.classes.setCode(id, { text: makeJoinCode(app.chance), until })));
}

export async function renameClass(
	app: App,
	person: Person,
	input: In & { name: string },
): Changed<{ code: 'name_malformed' }> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	const name = readName(input.name);
	if (!name.success) return fail({ code: 'name_malformed' });
	await app.classes.rename(owned.value.id, name.data);
	return ok(true);
}

/** Puts a class away: nobody joins it, and it leaves its members' pages. What they did stays. */
export async function archiveClass(app: App, person: Person, input: In): Changed {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	await app.classes.archive(owned.value.id, owned.value.archivedAt ?? app.clock());
	return ok(true);
}

/** Takes an archived class out again, with a new code. */
export async function restoreClass(app: App, person: Person, input: In): Changed {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	await app.classes.archive(owned.value.id, null);
	await renewCode(app, owned.value.id);
	return ok(true);
}

/** Another code in place of the one there is, which opens nothing from now on. */
export async function replaceCode(app: App, person: Person, input: In): Changed<{ code: 'class_archived' }> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	if (owned.value.archivedAt !== null) return fail({ code: 'class_archived' });
	await renewCode(app, owned.value.id);
	return ok(true);
}

/** Lets nobody join until there is a new code. */
export async function closeCode(app: App, person: Person, input: In): Changed {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	await app.classes.setCode(owned.value.id, null);
	return ok(true);
}

/** Takes a learner out of the class; attempts and account stay theirs. */
export async function removeMember(
	app: App,
	person: Person,
	input: In & { learner: string },
): Changed<{ code: 'member_not_found' }> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	await app.members.remove(owned.value.class.id, owned.value.member.learner);
	return ok(true);
}

/** Takes the person from the teachers of the class; the last one stays. */
export async function leaveClass(app: App, person: Person, input: In): Changed<{ code: 'last_teacher' }> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	if (person.account === null || !(await app.classes.removeTeacher(owned.value.id, person.account)))
		return fail({ code: 'last_teacher' });
	return ok(true);
}
