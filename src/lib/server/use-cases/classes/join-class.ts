import { LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readName } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import type { Class } from '../../classes/classes.ts';
import { readJoinCode } from '../../classes/join-code.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import { newId } from '../start-attempt.ts';

/** No class is open to that code: it was mistyped, replaced or closed, or it is too old. */
export type CodeWrong = { code: 'join_code_wrong' };
export type JoinError = CodeWrong | { code: 'name_malformed' } | { code: 'page_not_found' } | TooMany;

/** The class of a code. A wrong one counts against the address, and once the share is used up a right one is not looked at either. */
async function classOf(
	app: App,
	typed: string,
	address: string,
): Promise<Result<Class, CodeWrong | TooMany>> {
	return app.limits.guess('guess-address', addressKey(address), async () => {
		const code = readJoinCode(typed);
		const found = code === undefined ? undefined : await app.classes.byCode(code, app.clock());
		return found === undefined ? fail({ code: 'join_code_wrong' }) : ok(found);
	});
}

/**
 * Joins the class of a code: as the student whose account it is, or as a guest by a nickname. A visitor becomes a guest, who
 * keeps the attempts of this browser; give `learner` to `keepLearner`.
 */
export async function joinClass(
	app: App,
	person: Person,
	input: { code: string; name?: string },
	from: { address: string },
): Promise<Result<{ learner: LearnerId; class: string; guest: boolean }, JoinError>> {
	if (!may(person, 'class.join')) return fail({ code: 'page_not_found' });
	const name = readName(person.name || (input.name ?? ''));
	if (!name.success) return fail({ code: 'name_malformed' });
	const found = await classOf(app, input.code, from.address);
	if (!found.ok) return found;
	const { id } = found.value;
	const now = app.clock();
	if (person.role !== 'visitor' && person.learner !== null) {
		await app.members.add(id, { learner: person.learner, name: name.data, now });
		return ok({ learner: person.learner, class: id, guest: person.role === 'guest' });
	}
	const taken = await app.limits.take('guest-address', addressKey(from.address));
	if (!taken.ok) return taken;
	const learner = person.learner ?? LearnerId.parse(newId(app));
	await app.members.addGuests(id, [{ learner, name: name.data, email: null, now }]);
	app.people.forgetLearner(learner);
	return ok({ learner, class: id, guest: true });
}
