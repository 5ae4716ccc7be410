import { parser } from '../../../core/kernel/accepts.ts';
import { LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import type { Guest } from '../../classes/members.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import type { LinkDead } from './link-dead.ts';
import { makeAccount, type AccountInput, type AccountInputError } from './new-account.ts';
import { openFirstSession, type From } from './sign-in.ts';

export type NotGuest = { code: 'page_not_found' };

const readLearner = parser(LearnerId);

/** What stands at the end of a guest's link. Signed, not kept: the database holds nothing that lets anybody in. */
export const linkOf = (
	app: Pick<App, 'secret'>,
	{ learner, link }: Pick<Guest, 'learner' | 'link'>,
): string => app.secret.sign('guest-link', `${learner}.${link}`);

/** The guest of a link. */
export async function guestOfLink(
	app: App,
	link: string,
	{ address }: { address: string },
): Promise<Result<Guest, LinkDead | TooMany>> {
	return app.limits.guess('guess-address', addressKey(address), async () => {
		const [id, version] = app.secret.verify('guest-link', link)?.split('.') ?? [];
		const learner = readLearner(id);
		const guest = learner.success ? await app.members.guest(learner.data) : undefined;
		return guest === undefined || String(guest.link) !== version ? fail({ code: 'link_dead' }) : ok(guest);
	});
}

/** The guest who asks, with the link that brings them back. */
export async function ownLink(
	app: App,
	person: Person,
): Promise<Result<{ link: string; email: string | null }, NotGuest>> {
	const guest =
		may(person, 'guest.keep') && person.learner !== null
			? await app.members.guest(person.learner)
			: undefined;
	return guest === undefined
		? fail({ code: 'page_not_found' })
		: ok({ link: linkOf(app, guest), email: guest.email });
}

/** Ends the guest's link; another takes its place. */
export async function renewOwnLink(app: App, person: Person): Promise<Result<true, NotGuest>> {
	if (!may(person, 'guest.keep') || person.learner === null) return fail({ code: 'page_not_found' });
	await app.members.renewLink(person.learner);
	return ok(true);
}

/** A guest becomes a student: the learner stays the same, so that every attempt and class does. Signs them in. */
export async function becomeStudent(
	app: App,
	person: Person,
	input: Omit<AccountInput, 'name'>,
	from: From,
): Promise<Result<{ token: string }, NotGuest | AccountInputError | TooMany>> {
	const { learner } = person;
	if (!may(person, 'guest.keep') || learner === null) return fail({ code: 'page_not_found' });
	const taken = await app.limits.take('guess-address', addressKey(from.address));
	if (!taken.ok) return taken;
	const made = await makeAccount(app, { ...input, name: person.name }, { role: 'student', learner });
	if (!made.ok) return made;
	app.people.forgetLearner(learner);
	return ok(await openFirstSession(app, input, from));
}
