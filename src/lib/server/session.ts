import type { Cookies } from '@sveltejs/kit';
import { parser } from '../core/kernel/accepts.ts';
import { LearnerId } from '../core/kernel/id.ts';
import type { Signer } from './signer.ts';

const LEARNER = 'dateline_learner';
const ADMIN = 'dateline_admin';
/** Browsers keep a cookie for at most 400 days (RFC 6265bis). */
const LEARNER_SECONDS = 400 * 24 * 60 * 60;
const ADMIN_SECONDS = 12 * 60 * 60;

const readLearner = parser(LearnerId);

type Visit = { cookies: Cookies; url: URL; locals: App.Locals };

const options = (url: URL, maxAge: number) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:', maxAge }) as const;

/** The learner whom the cookie names; null where there is none or its signature does not hold. */
export const learnerOf = (cookies: Cookies, secret: Signer): LearnerId | null =>
	learnerIn(cookies.get(LEARNER), secret);

function learnerIn(cookie: string | undefined, secret: Signer): LearnerId | null {
	if (cookie === undefined) return null;
	const parsed = readLearner(secret.verify('learner', cookie));
	return parsed.success ? parsed.data : null;
}

/** The same from the header of a request, without a framework. */
export function learnerOfHeader(header: string | undefined, secret: Signer): LearnerId | null {
	if (header === undefined) return null;
	const start = `; ${header}`.indexOf(`; ${LEARNER}=`);
	return start < 0 ? null : learnerIn(header.slice(start + LEARNER.length + 1).split(';', 1)[0], secret);
}

/** Makes this browser the learner's from now on; does nothing where it is already. */
export function keepLearner({ cookies, url, locals }: Visit, learner: LearnerId): void {
	if (locals.learner === learner) return;
	cookies.set(LEARNER, locals.app.secret.sign('learner', learner), options(url, LEARNER_SECONDS));
	locals.learner = learner;
}

/** True where the cookie says that the admin signed in less than twelve hours ago. */
export function isAdmin(cookies: Cookies, secret: Signer, now: number): boolean {
	const cookie = cookies.get(ADMIN);
	if (cookie === undefined) return false;
	const until = Number(secret.verify('admin-session', cookie));
	return Number.isFinite(until) && now < until;
}

/** Signs this browser in as the admin; only after `signInAdmin` said so. */
export function keepAdmin({ cookies, url, locals }: Visit): void {
	const until = locals.app.clock() + ADMIN_SECONDS * 1000;
	cookies.set(ADMIN, locals.app.secret.sign('admin-session', String(until)), options(url, ADMIN_SECONDS));
	locals.admin = true;
}

/** Signs the admin out of this browser. */
export function forgetAdmin({ cookies, locals }: Visit): void {
	cookies.delete(ADMIN, { path: '/' });
	locals.admin = false;
}
