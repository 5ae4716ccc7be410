import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export type Claims = { sub: string; email: string; email_verified: boolean; name: string };
export type OidcProvider = {
	issuer: string;
	/** Lets the person of these claims through: the address to come back to. */
	approve(authorization: string, claims: Claims): string;
	close(): Promise<void>;
};

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A provider of OpenID Connect on this machine, as far as the code flow with PKCE needs one. */
export async function oidcProvider(clientId: string): Promise<OidcProvider> {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
	const codes = new Map<string, { claims: Claims; nonce: string | null; challenge: string | null }>();
	let issuer = '';

	function idToken(claims: Claims, nonce: string | null): string {
		const now = Math.floor(Date.now() / 1000);
		const body = { ...claims, iss: issuer, aud: clientId, iat: now, exp: now + 300, ...(nonce && { nonce }) };
		const signed = `${base64url({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${base64url(body)}`;
		return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
	}

	function token(form: URLSearchParams): object | undefined {
		const code = codes.get(form.get('code') ?? '');
		codes.delete(form.get('code') ?? '');
		const verifier = createHash('sha256')
			.update(form.get('code_verifier') ?? '')
			.digest('base64url');
		if (code === undefined || code.challenge !== verifier) return undefined;
		return {
			access_token: base64url(code.claims),
			token_type: 'Bearer',
			expires_in: 300,
			id_token: idToken(code.claims, code.nonce),
		};
	}

	const server = createServer((request, response) => {
		const reply = (body: object | undefined) => {
			response.writeHead(body === undefined ? 400 : 200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body ?? { error: 'invalid_grant' }));
		};
		const path = new URL(request.url ?? '', issuer).pathname;
		if (path === '/.well-known/openid-configuration') {
			reply({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/keys`,
				userinfo_endpoint: `${issuer}/userinfo`,
				response_types_supported: ['code'],
				subject_types_supported: ['public'],
				id_token_signing_alg_values_supported: ['RS256'],
			});
		} else if (path === '/keys') reply({ keys: [key] });
		else if (path === '/userinfo') {
			const bearer = request.headers.authorization?.split(' ')[1] ?? '';
			const claims: unknown = JSON.parse(Buffer.from(bearer, 'base64url').toString());
			reply(typeof claims === 'object' && claims !== null ? claims : undefined);
		} else void text(request).then((body) => reply(token(new URLSearchParams(body))));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('No port.');
	issuer = `http://127.0.0.1:${bound.port}`;

	return {
		issuer,
		approve(authorization, claims) {
			const { searchParams } = new URL(authorization);
			const code = `code-${codes.size}-${claims.sub}`;
			codes.set(code, {
				claims,
				nonce: searchParams.get('nonce'),
				challenge: searchParams.get('code_challenge'),
			});
			const back = new URL(searchParams.get('redirect_uri') ?? '');
			back.searchParams.set('code', code);
			back.searchParams.set('state', searchParams.get('state') ?? '');
			return back.href;
		},
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
