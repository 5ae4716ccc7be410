import type { Cookies } from '@sveltejs/kit';
import { parser } from '../core/kernel/accepts.ts';
import { LearnerId } from '../core/kernel/id.ts';
import type { App } from './app.ts';
import { SESSION_SECONDS } from './accounts/auth.ts';
import { visitor, type Person } from './permissions/person.ts';
import type { Signer } from './signer.ts';

const LEARNER = 'dateline_learner';
const SESSION = 'dateline_session';
/** Browsers keep a cookie for at most 400 days (RFC 6265bis). */
const LEARNER_SECONDS = 400 * 24 * 60 * 60;

const readLearner = parser(LearnerId);

type Visit = { cookies: Cookies; url: URL; locals: Locals };
type Locals = { app: App; learner: LearnerId | null };

const options = (url: URL, maxAge: number) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:', maxAge }) as const;

/** The learner whom a cookie names; null where there is none or its signature does not hold. */
export function learnerIn(cookie: string | undefined, secret: Signer): LearnerId | null {
	if (cookie === undefined) return null;
	const parsed = readLearner(secret.verify('learner', cookie));
	return parsed.success ? parsed.data : null;
}

/** A cookie from the header of a request. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
	if (header === undefined) return undefined;
	const start = `; ${header}`.indexOf(`; ${name}=`);
	return start < 0 ? undefined : header.slice(start + name.length + 1).split(';', 1)[0];
}

type Asked = Pick<App, 'people' | 'secret'>;

async function personIn(app: Asked, cookie: (name: string) => string | undefined): Promise<Person> {
	const session = cookie(SESSION);
	const token = session === undefined ? undefined : app.secret.verify('session', session);
	const signedIn = token === undefined ? null : await app.people.bySession(token);
	if (signedIn !== null) return signedIn;
	const learner = learnerIn(cookie(LEARNER), app.secret);
	return learner === null ? visitor(null) : app.people.byLearner(learner);
}

/** Who sends a request: by their session, else by the learner's cookie. */
export const personOf = (cookies: Pick<Cookies, 'get'>, app: Asked): Promise<Person> =>
	personIn(app, (name) => cookies.get(name));

/** The same from the header of a request, without a framework. */
export const personOfHeader = (header: string | undefined, app: Asked): Promise<Person> =>
	personIn(app, (name) => cookieOf(header, name));

/** Makes this browser the learner's from now on; does nothing where it is already. */
export function keepLearner({ cookies, url, locals }: Visit, learner: LearnerId): void {
	if (locals.learner === learner) return;
	cookies.set(LEARNER, locals.app.secret.sign('learner', learner), options(url, LEARNER_SECONDS));
	locals.learner = learner;
}

/** Lets go of the learner in this browser: one with an account is reached by signing in, and no longer by the cookie. */
export const forgetLearner = ({ cookies }: Visit): void => cookies.delete(LEARNER, { path: '/' });

/** Signs this browser in; only after a use-case gave the token. */
export function keepSession({ cookies, url, locals }: Visit, token: string): void {
	cookies.set(SESSION, locals.app.secret.sign('session', token), options(url, SESSION_SECONDS));
}

/** Signs this browser out; the use-case ends the session itself. */
export const forgetSession = ({ cookies }: Visit): void => cookies.delete(SESSION, { path: '/' });
