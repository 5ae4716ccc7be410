import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './build-app.ts';
import { requireNode } from './node-version.ts';
import { startPostgres } from './test-postgres/server.ts';

/** What a run says where it could not be made: neither passed nor failed (as in automake's tests). */
const SKIPPED = 77;

requireNode();
const given = process.env.TEST_DATABASE_URL;
const server = given
	? { url: given, version: 'the one that TEST_DATABASE_URL names', stop: () => undefined }
	: await startPostgres();
if (server === undefined) {
	console.error(
		'postgres_missing: no PostgreSQL is installed here; install one (Debian: apt-get install postgresql) or name one whose user may create databases, as in "TEST_DATABASE_URL=postgres://user:password@host/postgres npm run test:postgres".',
	);
	process.exit(SKIPPED);
}
console.error(`The contract suite runs against PostgreSQL: ${server.version}.`);
const vitest = spawn(
	process.execPath,
	[
		join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
		'run',
		'src/lib/server/database',
		'--testNamePattern',
		'on a server',
	],
	{ cwd: ROOT, stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.url } },
);
const interrupted = () => vitest.kill('SIGTERM');
process.on('SIGINT', interrupted);
process.on('SIGTERM', interrupted);
const closed: unknown[] = await once(vitest, 'close');
const [status] = closed;
await server.stop();
process.exitCode = typeof status === 'number' ? status : 1;
