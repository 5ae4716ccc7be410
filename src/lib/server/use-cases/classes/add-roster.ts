import { LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import { MOST_LINES, readRoster, type RosterLine } from '../../classes/roster.ts';
import type { Class } from '../../classes/classes.ts';
import type { Person } from '../../permissions/person.ts';
import { linkOf } from '../accounts/guest-link.ts';
import { newId } from '../start-attempt.ts';
import { ownClass, type ClassNotFound } from './own-class.ts';

export type RosterError = ClassNotFound | { code: 'roster_empty' } | { code: 'roster_too_long' };
type Input = { class: string; text: string };
type Read = { class: Class; lines: RosterLine[] };

async function readFor(app: App, person: Person, input: Input): Promise<Result<Read, RosterError>> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	const members = await app.members.of(owned.value.id);
	const lines = readRoster(
		input.text,
		members.map(({ name }) => name),
	);
	if (lines.length === 0) return fail({ code: 'roster_empty' });
	if (lines.length > MOST_LINES) return fail({ code: 'roster_too_long' });
	return ok({ class: owned.value, lines });
}

/** What adding this roster would do: each line, and what is wrong with it. Nothing is written. */
export async function previewRoster(
	app: App,
	person: Person,
	input: Input,
): Promise<Result<RosterLine[], RosterError>> {
	const read = await readFor(app, person, input);
	return read.ok ? ok(read.value.lines) : read;
}

/** Adds everybody on the roster as a guest with a link of their own, or nobody where a line is wrong. */
export async function addRoster(
	app: App,
	person: Person,
	input: Input,
): Promise<Result<{ added: number }, RosterError | { code: 'roster_faulty' }>> {
	const read = await readFor(app, person, input);
	if (!read.ok) return read;
	const { class: to, lines } = read.value;
	if (lines.some(({ problem }) => problem !== undefined)) return fail({ code: 'roster_faulty' });
	const now = app.clock();
	await app.members.addGuests(
		to.id,
		lines.map(({ name, email }) => ({ learner: LearnerId.parse(newId(app)), name, email, now })),
	);
	return ok({ added: lines.length });
}

export type LinkLine = { name: string; link: string };

/** The link of each guest in the class, to be handed out. */
export async function listLinks(
	app: App,
	person: Person,
	input: { class: string },
): Promise<Result<{ class: Class; links: LinkLine[] }, ClassNotFound>> {
	const owned = await ownClass(app, person, input.class, 'class.change');
	if (!owned.ok) return owned;
	const members = await app.members.of(owned.value.id);
	const links = await app.members.linksOf(owned.value.id);
	return ok({
		class: owned.value,
		links: members.flatMap(({ learner, name }) => {
			const link = links.get(learner);
			return link === undefined ? [] : [{ name, link: linkOf(app, { learner, link }) }];
		}),
	});
}
