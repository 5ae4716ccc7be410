import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBank } from '../lib/core/bank/read.ts';
import { chatServer, refuses, type ChatServer } from '../lib/server/testing/chat-server.ts';
import { PAID, reply } from '../lib/server/testing/model-reply.ts';
import { runApart, runHere, type Ran } from './testing/run-dateline.ts';

/** The last sentence is too long for the rules, so that what is paid is for a model to find. */
const TEXT = `Norland and Sundia sign a ferry treaty
2025-03-13

ORLO, March 12 (Strait Gazette) — The Prime Minister of Norland, Mara Lindqvist, met the Transport Minister of Sundia, Tomas Varga, in Orlo on 12 March 2025. Norland has reportedly bought around 40 ferries from Sundia since 2024. Tomas Varga acknowledged that Sundia had delivered six ferries late.

Sundia did not sign the climate pact in 2021. Norland may open a harbour in Vesta. Lindqvist visited Sundia in May 2024.

Norland paid $5 million for 12 ships on Wednesday, which, as the crews who had waited for them through a long and dark winter in the small harbours of the north were glad to hear, are made of steel from the mills of the south and have room for the cars of a whole village.
`;
const ID = '2025-03-13-norland-and-sundia-sign-ferry-treaty';
const FOUND = { ...PAID, quote: 'Norland paid $5 million for 12 ships on Wednesday' };
const INVENTED = { ...PAID, id: 'invented', quote: 'Norland paid $9 million for nothing on Wednesday.' };
const REPLY = JSON.stringify(reply([FOUND, INVENTED]));
const ORIGIN = 'origin: model';

let workspace: string;
let server: ChatServer | undefined;
beforeEach(async () => {
	workspace = await mkdtemp(join(tmpdir(), 'dateline-model-'));
	await writeFile(join(workspace, 'ferry.txt'), TEXT);
});
afterEach(async () => {
	await server?.close();
	server = undefined;
	await rm(workspace, { recursive: true, force: true });
});

const asking = ({ url }: ChatServer) => ({ DATELINE_LLM_URL: url, DATELINE_LLM_MODEL: 'small' });
/** As a person does, in a process of its own. */
const make = (environment: Record<string, string>, ...words: string[]): Promise<Ran> =>
	runApart(workspace, ['new', 'ferry.txt', ...words], { environment });
/** The same in this process. */
const makeHere = (environment: Record<string, string>, ...words: string[]): Promise<Ran> =>
	runHere(workspace, ['new', 'ferry.txt', ...words], environment);
const pipe = (environment: Record<string, string>): Promise<Ran> =>
	runApart(workspace, ['generate', '--stdin', '--json'], { input: TEXT, environment });
const file = (name: string, id = ID) => readFile(join(workspace, 'questions', id, name), 'utf8');
const origins = (bank: string): string[] => {
	const read = readBank(bank);
	if (!read.ok) throw new Error('The bank cannot be read.');
	return read.value.facts.map(({ origin }) => origin ?? 'none');
};

describe('with a language model', () => {
	test('new adds its facts where they hold, and counts those that do not', async () => {
		server = await chatServer([REPLY]);
		const made = await make(asking(server));
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(made.out).toMatch(/^ {2}by model {5}1 of these facts; 1 left out: quote not in the article 1$/m);
		expect(made.out).not.toContain('gave nothing');
		const facts = await file('facts.yaml');
		expect(facts.split(ORIGIN)).toHaveLength(2 + 1);
		expect(facts).toMatch(/^# .*by rules and by a language model/m);
		expect(facts).not.toContain('$9 million');
		expect(new Set(origins(await file('bank.json')))).toEqual(new Set(['rules', 'model']));
		expect(server.asked).toHaveLength(1);
		expect((await runHere(workspace, ['generate', '--check'])).code).toBe(0);
	});

	test('new tells the same for a program, and generate --stdin prints the same bank', async () => {
		server = await chatServer([REPLY]);
		const made = await makeHere(asking(server), '--json');
		expect(JSON.parse(made.out)).toMatchObject({
			made: [{ report: { model: { added: 1, dropped: { quote_not_found: 1 } } } }],
			problems: [],
		});
		const piped = await pipe(asking(server));
		expect(piped).toMatchObject({ code: 0, err: '', out: await file('bank.json') });
	});

	test('new asks it about each of many texts, on threads', async () => {
		server = await chatServer([REPLY]);
		await writeFile(join(workspace, 'again.txt'), TEXT.replace('Norland and Sundia sign', 'Two lands sign'));
		expect(await make(asking(server), 'again.txt')).toMatchObject({ code: 0, err: '' });
		expect(server.asked).toHaveLength(2);
		for (const id of [ID, '2025-03-13-two-lands-sign-ferry-treaty']) {
			expect(await file('facts.yaml', id)).toContain(ORIGIN);
		}
	});

	test('new does not ask it about an article whose folder is there', async () => {
		server = await chatServer([REPLY]);
		await makeHere({});
		const made = await makeHere(asking(server));
		expect(made.code).toBe(1);
		expect(made.err).toContain('folder_exists');
		expect(server.asked).toEqual([]);
	});
});

describe('with a language model that fails', () => {
	const LINE = /^(?:ferry\.txt|standard input): model_refused\. .*status 401.*DATELINE_LLM_KEY.*\n$/;

	test('new writes the bank of the rules, says why in one line, and warns', async () => {
		server = await chatServer([refuses(401, 'no')]);
		const made = await make(asking(server));
		expect(made.code).toBe(0);
		expect(made.err).toMatch(LINE);
		expect(made.out).toMatch(/^ {2}warning {6}the language model gave nothing/m);
		const asked = await Promise.all(['facts.yaml', 'bank.json'].map((name) => file(name)));
		expect(server.asked).toHaveLength(1);
		await makeHere({}, '--force');
		expect(asked).toEqual(await Promise.all(['facts.yaml', 'bank.json'].map((name) => file(name))));
	});

	test('new tells a program its code and how to mend it', async () => {
		server = await chatServer([refuses(401, 'no')]);
		const made = await makeHere(asking(server), '--json');
		expect(made).toMatchObject({ code: 0, err: expect.stringMatching(LINE) as string });
		expect(JSON.parse(made.out)).toMatchObject({
			made: [
				{
					report: {
						warnings: expect.arrayContaining(['without_model']) as string[],
						model: { error: { code: 'model_refused', mend: expect.stringMatching(/\.$/) as string } },
					},
				},
			],
			problems: [],
		});
	});

	test('generate --stdin prints the bank of the rules, and the reason beside it', async () => {
		server = await chatServer([refuses(401, 'no')]);
		const piped = await pipe(asking(server));
		await makeHere({});
		expect(piped).toMatchObject({ code: 0, out: await file('bank.json') });
		expect(piped.err).toMatch(LINE);
	});

	test('new tells of both where the rules found nothing either', async () => {
		server = await chatServer([refuses(401, 'no')]);
		const nothing = 'Was it so? And who would have thought it of them at the time, or of us? '.repeat(10);
		await writeFile(join(workspace, 'ferry.txt'), `Questions\n2025-03-13\n\n${nothing}`);
		const made = await makeHere(asking(server));
		expect(made.code).toBe(1);
		expect(made.err).toMatch(/no_facts.*\n.*model_refused/);
		expect(await readdir(workspace)).toEqual(['ferry.txt']);
	});
});

describe('settings of the language model', () => {
	test.each([
		['DATELINE_LLM_MODEL', 'small'],
		['DATELINE_LLM_URL', 'http://127.0.0.1:9/v1'],
	])('of which only %s is set are refused before anything is written', async (name, value) => {
		const made = await makeHere({ [name]: value });
		expect(made).toMatchObject({ code: 1, out: '' });
		expect(made.err).toMatch(/^environment: setting_malformed\. .*unset .*\.\n$/);
		expect(await readdir(workspace)).toEqual(['ferry.txt']);
	});

	test('that are half set end generate --stdin too', async () => {
		const piped = await pipe({ DATELINE_LLM_MODEL: 'small' });
		expect(piped).toMatchObject({ code: 1, err: '' });
		expect(JSON.parse(piped.out)).toMatchObject({ problems: [{ code: 'setting_malformed' }] });
	});

	/** Tells on the standard error of each part of the SDK that is loaded. */
	const watch = `data:text/javascript,${encodeURIComponent(`
		import { registerHooks } from 'node:module';
		registerHooks({
			resolve(specifier, context, next) {
				if (/^(?:ai|@ai-sdk\\/.+)$/.test(specifier)) console.error('loaded', specifier);
				return next(specifier, context);
			},
		});`)}`;

	test('that are off mean that nobody is asked and no SDK is loaded', async () => {
		server = await chatServer([REPLY]);
		const run = (environment: Record<string, string>) =>
			runApart(workspace, ['new', 'ferry.txt', '--force'], { environment, node: ['--import', watch] });
		const off = await run({ DATELINE_LLM_KEY: 'k' });
		expect(off).toMatchObject({ code: 0, err: '' });
		expect(off.out).not.toContain('by model');
		expect(server.asked).toEqual([]);
		expect((await run(asking(server))).err).toContain('loaded ai');
	});
});
