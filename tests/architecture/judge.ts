import { posix } from 'node:path';
import { readImports, resolve } from './imports.ts';
import {
	ARROWS,
	CHAPTERS,
	CORE_PACKAGES,
	EMPTY_NAMES,
	NEVER_IN_THE_BROWSER,
	ROOMS,
	ROUTES_OUTSIDE,
	type Room,
} from './rooms.ts';

export type Rule =
	'file-in-no-room' | 'empty-name' | 'arrow' | 'later-chapter' | 'package' | 'heavy-in-browser';
export type Breach = { rule: Rule; file: string; found: string };

/** Files of the project by path, with their text. */
export type Files = ReadonlyMap<string, string>;

const isTest = (path: string): boolean => /\.(?:test|spec)\.ts$/.test(path);
const chapterOf = (path: string): string | undefined => /^src\/lib\/core\/([^/]+)\//.exec(path)?.[1];

function roomOf(path: string): Room | undefined {
	if (ROUTES_OUTSIDE.includes(path)) return 'routes';
	return Object.keys(ROOMS)
		.filter(isRoom)
		.find((room) => path.startsWith(ROOMS[room].folder));
}

const isRoom = (name: string): name is Room => name in ROOMS;

/** All breaches of the table of rooms, file by file. */
export const judge = (files: Files): Breach[] => [
	...[...files].flatMap(([path, text]) => [...judgeName(path), ...judgeImports(path, text)]),
	...judgeBrowser(files),
];

function judgeName(path: string): Breach[] {
	const breaches: Breach[] = [];
	const room = roomOf(path);
	const chapter = chapterOf(path);
	const placed = room === 'core' ? chapter !== undefined && CHAPTERS.includes(chapter) : room !== undefined;
	if (path.startsWith('src/') && !placed) breaches.push({ rule: 'file-in-no-room', file: path, found: path });
	const names = path
		.replace(/^src\/lib\//, 'src/')
		.split('/')
		.map((name) => name.split('.')[0] ?? '');
	const empty = names.find((name) => EMPTY_NAMES.has(name));
	if (empty !== undefined) breaches.push({ rule: 'empty-name', file: path, found: empty });
	return breaches;
}

function judgeImports(path: string, text: string): Breach[] {
	const room = roomOf(path);
	if (room === undefined) return [];
	return readImports(path, text).flatMap(({ specifier }): Breach[] => {
		const target = resolve(path, specifier);
		if ('package' in target) {
			const allowed = room !== 'core' || isTest(path) || CORE_PACKAGES.has(target.package);
			return allowed ? [] : [{ rule: 'package', file: path, found: specifier }];
		}
		const to = roomOf(target.path);
		// Tests share their arbitraries and fixtures; what ships does not know that there are tests.
		if (to === undefined && isTest(path) && target.path.startsWith('tests/')) return [];
		if (to !== room && !ARROWS.some((arrow) => arrow.from === room && arrow.to === to)) {
			// Components and pages import their styles and generated types, which are in no room.
			const harmless = posix.basename(specifier) === '$types' || specifier.endsWith('.css');
			return harmless ? [] : [{ rule: 'arrow', file: path, found: specifier }];
		}
		const later = room === 'core' && chapterIndex(target.path) > chapterIndex(path);
		return later ? [{ rule: 'later-chapter', file: path, found: specifier }] : [];
	});
}

const chapterIndex = (path: string): number => CHAPTERS.indexOf(chapterOf(path) ?? '');

/** Walks the imports that are left when the program runs, from everything that a browser loads. */
function judgeBrowser(files: Files): Breach[] {
	const inBrowser = (path: string): boolean =>
		!isTest(path) &&
		(path.startsWith(ROOMS.components.folder) ||
			/^src\/(?:routes\/.*(?:\.svelte|\/\+(?:page|layout)\.[jt]s)|hooks\.client\.ts)$/.test(path));
	const breaches: Breach[] = [];
	const cameFrom = new Map<string, string>();
	const queue = [...files.keys()].filter(inBrowser);
	for (const path of queue) cameFrom.set(path, '');
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		for (const { specifier, value } of readImports(path, files.get(path) ?? '')) {
			if (!value) continue;
			const target = resolve(path, specifier);
			if ('path' in target) {
				if (!files.has(target.path) || cameFrom.has(target.path)) continue;
				cameFrom.set(target.path, path);
				queue.push(target.path);
			} else if (NEVER_IN_THE_BROWSER.has(target.package)) {
				const chain = [target.package];
				for (let at = path; at !== ''; at = cameFrom.get(at) ?? '') chain.unshift(at);
				breaches.push({ rule: 'heavy-in-browser', file: chain[0] ?? path, found: chain.join(' → ') });
			}
		}
	}
	return breaches;
}
