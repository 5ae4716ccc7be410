import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { temporaryFolder, testApp } from '../../testing/app.ts';
import { oidcProvider, type Claims, type OidcProvider } from '../../testing/oidc-provider.ts';
import { account, valueOf } from '../../testing/people.ts';
import { finishElsewhere, startElsewhere } from './sign-in-elsewhere.ts';

let app: App;
let provider: OidcProvider;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	provider = await oidcProvider('dateline');
	const { oidc } = readSettings({
		DATELINE_OIDC_ISSUER: provider.issuer,
		DATELINE_OIDC_CLIENT_ID: 'dateline',
		DATELINE_OIDC_CLIENT_SECRET: 'a secret',
		ORIGIN: 'https://quiz.example',
	});
	const made = await testApp(folder.path, undefined, { oidc });
	app = { ...made.app, chance: randomBytes };
});
afterEach(async () => {
	await app.close();
	await provider.close();
	await folder.remove();
});

const ADA: Claims = { sub: 'ada-1', email: 'Ada@school.example', email_verified: true, name: 'Ada' };

async function goThrough(claims: Claims, also: { state?: string; withCookies?: boolean } = {}) {
	const { url, cookies } = valueOf(await startElsewhere(app));
	const back = new URL(provider.approve(url, claims));
	if (also.state !== undefined) back.searchParams.set('state', also.state);
	const cookie = cookies.map((line) => line.split(';', 1)[0]).join('; ');
	return finishElsewhere(app, {
		query: back.searchParams,
		cookie: also.withCookies === false ? '' : cookie,
		userAgent: 'a test',
	});
}

it('sends people to the provider with PKCE, and to come back to the address of the settings', async () => {
	const { url } = valueOf(await startElsewhere(app));
	const { searchParams, origin } = new URL(url);
	expect(origin).toBe(provider.issuer);
	expect(searchParams.get('redirect_uri')).toBe('https://quiz.example/oidc/callback');
	expect(searchParams.get('code_challenge_method')).toBe('S256');
});

it('makes a student of whom the provider vouches for, and finds them again', async () => {
	const first = await app.people.bySession(valueOf(await goThrough(ADA)).token);
	expect(first).toMatchObject({ role: 'student', name: 'Ada' });
	const again = await app.people.bySession(valueOf(await goThrough(ADA)).token);
	expect(again).toMatchObject({ account: first?.account, learner: first?.learner });
});

it('takes nobody over: an address that has an account with a password stays that account’s', async () => {
	await account(app, 'teacher', 'ada@school.example');
	expect(await goThrough(ADA)).toEqual({ ok: false, error: { code: 'provider_refused' } });
});

it.each([
	['another state', { state: 'another' }],
	['no cookie of the browser that left', { withCookies: false }],
])('lets nobody in with %s', async (_, also) => {
	expect(await goThrough(ADA, also)).toEqual({ ok: false, error: { code: 'provider_refused' } });
});
