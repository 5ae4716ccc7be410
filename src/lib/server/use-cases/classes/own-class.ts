import { parser } from '../../../core/kernel/accepts.ts';
import { ClassId, LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import type { Class } from '../../classes/classes.ts';
import type { MemberLine } from '../../classes/members.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import type { Right } from '../../permissions/table.ts';

/** There is no such class, or it is not theirs: the two are not told apart. */
export type ClassNotFound = { code: 'class_not_found' };
export type MemberNotFound = { code: 'member_not_found' };

const readId = parser(ClassId);
const readLearner = parser(LearnerId);

/** The class, where the person's right reaches it: any class, or one that they teach. */
export async function ownClass(
	app: App,
	person: Person,
	id: string,
	right: Right,
): Promise<Result<Class, ClassNotFound>> {
	const reach = may(person, right);
	const parsed = readId(id);
	if (reach === undefined || person.account === null || !parsed.success)
		return fail({ code: 'class_not_found' });
	const theirs = reach === 'any' || (await app.classes.isTeacher(parsed.data, person.account));
	const found = theirs ? await app.classes.find(parsed.data) : undefined;
	return found === undefined ? fail({ code: 'class_not_found' }) : ok(found);
}

/** A member of a class that the person may change, among all its members. */
export async function ownMember(
	app: App,
	person: Person,
	input: { class: string; learner: string },
): Promise<
	Result<{ class: Class; member: MemberLine; members: MemberLine[] }, ClassNotFound | MemberNotFound>
> {
	const owned = await ownClass(app, person, input.class, 'member.change');
	if (!owned.ok) return owned;
	const learner = readLearner(input.learner);
	if (!learner.success) return fail({ code: 'member_not_found' });
	const members = await app.members.of(owned.value.id);
	const member = members.find((each) => each.learner === learner.data);
	return member === undefined
		? fail({ code: 'member_not_found' })
		: ok({ class: owned.value, member, members });
}
