import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from './step.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** The system's Chromium or Chrome, by its path; nothing where there is none. */
export function systemChromium(
	path = process.env['PATH'] ?? '',
	places: readonly string[] = PLACES,
): string | undefined {
	const folders = path.split(delimiter).filter((folder) => folder !== '');
	const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...places].find(runs);
}

function runs(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Chromium's sandbox refuses to start for root, as in a container. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Started without a screen, and without the traffic of a browser that a person uses. */
export const chromiumArguments = (): string[] => [
	...(isRoot() ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** A browser for the tests: the system's; for root on Debian its package, which brings the libraries too; else Playwright's own. */
export async function ensureChromium(): Promise<boolean> {
	if (systemChromium() !== undefined || (await ownChromium())) return true;
	if (isRoot() && existsSync('/etc/debian_version')) {
		console.log('No Chromium here: installing the package of that name.');
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		await runTool('apt-get', ['-qq', 'update'], quiet);
		await runTool('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], quiet);
		if (systemChromium() !== undefined) return true;
	}
	console.log('No Chromium here: Playwright fetches its own.');
	if ((await runTool('playwright', ['install', 'chromium'])) === 0) return true;
	console.error(
		'browser_missing: no browser could be installed; install Chromium or Chrome, and run this again.',
	);
	return false;
}

async function ownChromium(): Promise<boolean> {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}
