import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PostgresServer = { url: string; version: string; stop(): Promise<void> | void };

/** Where distributions put each version's programs, newest first; those on PATH are taken before. */
function binFolder(): string | undefined {
	const onPath = (process.env.PATH ?? '').split(':');
	const roots = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'];
	const versions = roots.flatMap((root) =>
		(existsSync(root) ? readdirSync(root) : [])
			.filter((name) => /^(?:postgresql@)?\d+$/.test(name))
			.sort(
				(first, second) => Number(/(?<!\d)\d+$/.exec(second)?.[0]) - Number(/(?<!\d)\d+$/.exec(first)?.[0]),
			)
			.map((name) => join(root, name, 'bin')),
	);
	return [...onPath, ...versions, '/usr/pgsql/bin'].find(
		(folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
	);
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it, and `nobody` is everywhere. */
function unprivileged(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	for (const name of ['postgres', 'nobody']) {
		const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
		const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
		if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
	}
	return undefined;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	server.close();
	if (bound === null || typeof bound === 'string') throw new Error('No free port.');
	return bound.port;
}

/**
 * Starts the machine's PostgreSQL in a folder of its own, on loopback only, with its usual durable settings; undefined
 * where none is installed.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
	const bin = binFolder();
	if (bin === undefined) return undefined;
	const user = unprivileged();
	const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'));
	if (user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	const options = { cwd: folder, ...user };
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		const initdb = [
			'--pgdata',
			data,
			'--username',
			'dateline',
			'--auth',
			'trust',
			'--encoding',
			'UTF8',
			'--no-locale',
		];
		execFileSync(join(bin, 'initdb'), initdb, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
	} catch (error) {
		remove();
		throw error;
	}
	const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
	const port = await freePort();
	const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder };
	const server = spawn(
		join(bin, 'postgres'),
		['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
		{ ...options, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	let log = '';
	await new Promise<void>((resolve, reject) => {
		server.stderr.on('data', (chunk: Buffer) => {
			log += chunk.toString();
			if (log.includes('ready to accept connections')) resolve();
		});
		server.on('exit', () => reject(new Error(`PostgreSQL did not start.\n${log}`)));
	}).catch((error: unknown) => {
		remove();
		throw error;
	});
	return {
		url: `postgres://dateline@127.0.0.1:${port}/postgres`,
		version,
		async stop() {
			server.kill('SIGINT');
			if (server.exitCode === null) await once(server, 'exit');
			remove();
		},
	};
}
