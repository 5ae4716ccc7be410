/** The rooms of the code and the arrows between them: `from` may import `to`, for the reason given. What is not here is forbidden. */
export const ROOMS = {
	core: {
		folder: 'src/lib/core/',
		reason: 'Pure functions and schemas: what Dateline knows, without a clock, a disk or a framework.',
	},
	nlp: {
		folder: 'src/lib/nlp/',
		reason: 'Finds candidate facts in a text; a candidate is a fact of the core.',
	},
	formats: {
		folder: 'src/lib/formats/',
		reason: 'Turns the files of other systems, news texts among them, into what the core knows, and back.',
	},
	server: { folder: 'src/lib/server/', reason: 'The shell around the core: database, accounts, use-cases.' },
	components: {
		folder: 'src/lib/components/',
		reason: 'What a learner sees. It runs in the browser, where no key may be.',
	},
	routes: { folder: 'src/routes/', reason: 'Thin: parse, call a use-case, translate.' },
	cli: { folder: 'src/cli/', reason: 'The command line, plain Node, without the framework.' },
} as const;
export type Room = keyof typeof ROOMS;

/** Files that SvelteKit wants outside its routes; they are thin in the same way. */
export const ROUTES_OUTSIDE: readonly string[] = [
	'src/hooks.server.ts',
	'src/hooks.client.ts',
	'src/app.d.ts',
];

export const ARROWS: readonly { from: Room; to: Room; reason: string }[] = [
	{ from: 'nlp', to: 'core', reason: 'What it finds are facts, entities and anchors of the core.' },
	{ from: 'formats', to: 'core', reason: 'It reads and writes articles and banks.' },
	{ from: 'server', to: 'core', reason: 'A use-case loads, lets the core decide, and saves.' },
	{ from: 'server', to: 'nlp', reason: 'A job finds facts in an article that a teacher brings.' },
	{ from: 'server', to: 'formats', reason: 'A teacher takes a bank away, or brings one, in another format.' },
	{
		from: 'components',
		to: 'core',
		reason: 'They show the public view of a question, and know its types only.',
	},
	{ from: 'routes', to: 'core', reason: 'An address is parsed into ids and responses of the core.' },
	{ from: 'routes', to: 'server', reason: 'A page or endpoint calls one use-case.' },
	{ from: 'routes', to: 'components', reason: 'A page is put together from components.' },
	{ from: 'cli', to: 'core', reason: 'Generation, checks and lint run from the command line too.' },
	{ from: 'cli', to: 'nlp', reason: 'Facts are found in an article from the command line too.' },
	{
		from: 'cli',
		to: 'formats',
		reason: 'A text is read, and a bank turned into another format, from the command line too.',
	},
	{
		from: 'cli',
		to: 'server',
		reason: 'It starts the server, and reads bank folders and explains problems as the server does.',
	},
];

/** In reading order: an earlier chapter never imports a later one, so that a reader can stop anywhere and have read something whole. */
export const CHAPTERS: readonly string[] = [
	'kernel',
	'article',
	'fact',
	'question',
	'bank',
	'lint',
	'generate',
	'set',
	'assignment',
	'attempt',
	'review',
	'report',
];

/** Packages that the core may use. */
export const CORE_PACKAGES: ReadonlyMap<string, string> = new Map([
	['zod', 'The schema is the type: one strict schema for each thing that comes from outside.'],
	['yaml', 'Facts are written in YAML; its parser keeps the place of each error.'],
]);

/** Packages too heavy for a learner to download; nothing that runs in the browser may reach them. */
export const NEVER_IN_THE_BROWSER: ReadonlyMap<string, string> = new Map([
	['zod', 'A third of the whole allowance of the player; the server checks what comes in.'],
	['yaml', 'Only files that a person writes are YAML.'],
]);

/** Names that say nothing of what a file holds: such a file is in no room. */
export const EMPTY_NAMES: ReadonlySet<string> = new Set([
	'util',
	'utils',
	'helper',
	'helpers',
	'misc',
	'common',
	'shared',
	'lib',
	'stuff',
]);
