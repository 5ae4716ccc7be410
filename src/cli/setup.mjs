// Runs before every npm script, under whatever Node npm itself runs on and with nothing installed: plain JavaScript,
// no package. Installs what package-lock.json asks for where node_modules is not that already.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NPM_NODE = 20;
const OLDEST_NODE = 24;

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** @param {string} version such as `v24.1.0` */
const majorOf = (version) => Number(/^v?(\d+)\./.exec(version.trim())?.[1] ?? 0);

/**
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
	console.error(line);
	process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packagesOf(file) {
	try {
		const packages = JSON.parse(readFileSync(file, 'utf8')).packages;
		delete packages[''];
		return packages;
	} catch {
		return undefined;
	}
}

/** Whether node_modules holds what the lockfile names; a package for other machines may be missing. */
function isInstalled() {
	const wanted = packagesOf(join(root, 'package-lock.json'));
	const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted)
		stop(
			'lockfile_unreadable: package-lock.json cannot be read; restore it with "git checkout package-lock.json".',
		);
	if (!there || !existsSync(bin)) return false;
	return (
		Object.keys(there).every((path) => path in wanted) &&
		Object.entries(wanted).every(([path, { version, optional }]) => {
			const found = there[path];
			return found ? found.version === version : optional === true;
		})
	);
}

function install() {
	console.error('Installing packages (once; this takes a minute) …');
	// The build needs the development packages, and the platform's Node is an optional one, whatever npm is set to.
	const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const result = npm?.endsWith('.js')
		? spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
		: spawnSync('npm', flags, {
				cwd: root,
				stdio: ['ignore', 'pipe', 'pipe'],
				shell: process.platform === 'win32',
			});
	if (result.status === 0) return;
	process.stderr.write(result.stdout ?? '');
	process.stderr.write(result.stderr ?? '');
	stop('install_failed: npm could not install the packages; see above, then run the same command again.');
}

/** The version of the Node that npm's scripts find first; empty where there is none that runs. */
function scriptNode() {
	const path = [bin, process.env.PATH ?? ''].join(delimiter);
	const env = { ...process.env, PATH: path, Path: path };
	const result = spawnSync('node', ['--version'], {
		env,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	return result.status === 0 ? result.stdout : '';
}

if (majorOf(process.version) < OLDEST_NPM_NODE) {
	stop(
		`node_too_old: npm runs on Node ${process.version}, and Dateline installs from Node ${OLDEST_NPM_NODE} on; get a newer one from https://nodejs.org.`,
	);
}
if (!isInstalled()) install();
if (majorOf(scriptNode()) < OLDEST_NODE) {
	stop(
		`node_too_old: Dateline runs on Node ${OLDEST_NODE} or later, and there is no ready-made one for this machine (${process.platform} ${process.arch}) among its packages; install it from https://nodejs.org and run the command again.`,
	);
}
