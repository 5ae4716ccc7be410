import type { Server } from 'node:net';
import { fail, ok, type Result } from '../../lib/core/kernel/result.ts';

/** `origin` is what visitors see where a proxy stands before the server; undefined where nothing is set. */
export type Address = { host: string; port: number; origin: string | undefined };

type AddressError = { code: 'setting_malformed'; message: string };

/** Only this machine reaches the loopback address; `HOST=0.0.0.0` opens the server to the network. */
const LOOPBACK = '127.0.0.1';
const PORT = 3000;

/** Where to listen: `HOST` and `PORT`; port 0 lets the system choose. Also checks `ORIGIN`. */
export function readAddress(
	environment: Readonly<Record<string, string | undefined>>,
): Result<Address, AddressError> {
	const host = environment.HOST?.trim() || LOOPBACK;
	const written = environment.PORT?.trim() || String(PORT);
	const port = Number(written);
	if (!/^\d{1,5}$/.test(written) || port > 65535) {
		const message = `PORT is ${JSON.stringify(written)}; write a number from 0 to 65535.`;
		return fail({ code: 'setting_malformed', message });
	}
	const origin = environment.ORIGIN?.trim();
	if (origin && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
		const message = `ORIGIN is ${JSON.stringify(origin)}; write protocol and host alone, as in https://quiz.example.org.`;
		return fail({ code: 'setting_malformed', message });
	}
	return ok({ host, port, origin: origin || undefined });
}

/** Where the server listens now. */
export function boundAddress(server: Server): Pick<Address, 'host' | 'port'> {
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server does not listen on a port.');
	return { host: bound.address, port: bound.port };
}

/** The one line that says where to open the app. */
export function openLine({ host, port }: Pick<Address, 'host' | 'port'>, origin: string | undefined): string {
	if (origin) return `Dateline is open at ${origin}`;
	if (host === LOOPBACK || host === '::1') return `Dateline is open at http://localhost:${port}`;
	if (host === '0.0.0.0' || host === '::') {
		return `Dateline is open at http://localhost:${port}, and to the network on every address of this machine`;
	}
	return `Dateline is open at http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
