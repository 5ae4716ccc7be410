import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { sameText } from '../signer.ts';

/** The token that the server's log prints; it follows from the secret and changes with it. */
export const adminToken = (app: Pick<App, 'secret'>): string =>
	app.secret.mac('admin-token', '1').slice(0, 32);

/** Whether the token is the one from the server's log; `keepAdmin` then signs the browser in. */
export function signInAdmin(app: App, input: { token: string }): Result<true, { code: 'token_wrong' }> {
	return sameText(input.token.trim(), adminToken(app)) ? ok(true) : fail({ code: 'token_wrong' });
}
