import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import { readAccommodations, USUAL, type Accommodations } from '../../classes/accommodations.ts';
import type { Person } from '../../permissions/person.ts';
import { ownMember, type ClassNotFound, type MemberNotFound } from './own-class.ts';

/** What is made easier for the person who asks. */
export const ownAccommodations = async (app: App, { learner, role }: Person): Promise<Accommodations> =>
	learner === null || role === 'visitor' ? USUAL : app.members.accommodations(learner);

/** Sets what is made easier for a member of a class: once, for every class that they are in. */
export async function accommodate(
	app: App,
	person: Person,
	input: { class: string; learner: string; given: unknown },
): Promise<Result<true, ClassNotFound | MemberNotFound | { code: 'accommodations_malformed' }>> {
	const owned = await ownMember(app, person, input);
	if (!owned.ok) return owned;
	const given = readAccommodations(input.given);
	if (!given.success) return fail({ code: 'accommodations_malformed' });
	await app.members.accommodate(owned.value.member.learner, given.data, app.clock());
	return ok(true);
}
