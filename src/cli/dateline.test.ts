import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBank } from '../lib/core/bank/read.ts';
import { runApart, runHere } from './testing/run-dateline.ts';

const SAMPLE = join(import.meta.dirname, '../../tests/golden/generate/deep-reef');

let workspace: string;
let folder: string;

beforeEach(async () => {
	workspace = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
	folder = join(workspace, 'questions/deep-reef');
	for (const file of ['article.md', 'facts.yaml']) await cp(join(SAMPLE, file), join(folder, file));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const dateline = (...args: string[]) => runHere(workspace, args);
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const write = (file: string, text: string | Uint8Array): Promise<void> => writeFile(join(folder, file), text);
async function change(file: string, from: string | RegExp, to: string): Promise<void> {
	const before = await read(file);
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	await write(file, after);
}

describe('dateline generate', () => {
	test('writes a bank that check and lint find sound', async () => {
		const made = await runApart(workspace, ['generate']);
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(made.out).toMatch(/^questions\/deep-reef\/bank\.json: \d+ questions.* \(written\)\n$/);
		expect(await dateline('check')).toMatchObject({ code: 0, err: '' });
		expect(await dateline('lint')).toMatchObject({ code: 0, err: '' });
	});

	test('gives the same bytes a second time, and leaves nothing else behind', async () => {
		await dateline('generate');
		const first = await read('bank.json');
		await rm(join(folder, 'bank.json'));
		await dateline('generate', 'questions/deep-reef');
		expect(await read('bank.json')).toBe(first);
		expect((await dateline('generate')).out).toContain('(unchanged)');
		expect((await readdir(folder)).sort()).toEqual(['article.md', 'bank.json', 'facts.yaml']);
	});

	test('--check fails where the bank is not what would be generated, and writes nothing', async () => {
		expect((await dateline('generate', '--check')).code).toBe(1);
		await dateline('generate');
		expect((await dateline('generate', '--check')).code).toBe(0);
		const edited = `${await read('bank.json')} `;
		await write('bank.json', edited);
		const stale = await dateline('generate', '--check');
		expect(stale.code).toBe(1);
		expect(stale.out).toContain('write it again with "npm run dateline -- generate"');
		expect(await read('bank.json')).toBe(edited);
	});

	test('keeps the old bank where the facts are broken', async () => {
		await dateline('generate');
		const before = await read('bank.json');
		await change('facts.yaml', /quote: .*/, 'quote: Nobody wrote this.');
		expect((await dateline('generate')).code).toBe(1);
		expect(await read('bank.json')).toBe(before);
	});

	test('goes on to the other folders where one is broken', async () => {
		await cp(folder, join(workspace, 'questions/a-broken-one'), { recursive: true });
		await writeFile(join(workspace, 'questions/a-broken-one/facts.yaml'), 'facts: [');
		const made = await dateline('generate', '--json');
		expect(made.code).toBe(1);
		expect(JSON.parse(made.out)).toMatchObject({
			made: [{ file: 'questions/deep-reef/bank.json', state: 'written' }],
			problems: [{ file: 'questions/a-broken-one/facts.yaml', code: 'yaml_syntax' }],
		});
	});
});

describe('dateline check names file, place, what was found and how to mend it, in one line', () => {
	const line = /^questions\/deep-reef\/(\S+?)(?:, (.+?))?: ([a-z0-9_]+)\. (.{15,})$/;
	const facts = 'facts.yaml';

	test.each<[title: string, break_: () => Promise<void>, file: string, place: RegExp, code: string]>([
		[
			'YAML that is not YAML',
			() => change(facts, 'entities:', 'entities: ['),
			facts,
			/^line \d+, column \d+$/,
			'yaml_syntax',
		],
		[
			'a tab in YAML',
			() => change(facts, /^ {4}certainty/m, '\tcertainty'),
			facts,
			/^line \d+, column \d+$/,
			'yaml_syntax',
		],
		['a key misspelt', () => change(facts, /certainty:/, 'certanty:'), facts, /^facts\[\d+\]$/, 'keys'],
		[
			'an id changed in one of its places',
			() => change(facts, /- id: ([a-z]+)/, '- id: $1-x'),
			facts,
			/^(?:entities|facts)\[\d+\]\./,
			'unknown_entity',
		],
		[
			'a quote that is not in the article',
			() => change(facts, /quote: .*/, 'quote: Nobody wrote this.'),
			facts,
			/^facts\[0\]\.quote$/,
			'quote_not_found',
		],
		[
			'an entity that is nowhere defined',
			() => change(facts, /\{ entity: [a-z-]+/, '{ entity: nobody'),
			facts,
			/^facts\[\d+\]\.clause/,
			'unknown_entity',
		],
		[
			'facts of a version to come',
			() => change(facts, /^version: 1$/m, 'version: 2'),
			facts,
			/^version$/,
			'facts_version_unknown',
		],
		[
			'a file that is not UTF-8',
			() => write(facts, Uint8Array.of(0xff, 0xfe, 0x41)),
			facts,
			/^$/,
			'not_utf8',
		],
		['an article that is missing', () => rm(join(folder, 'article.md')), 'article.md', /^$/, 'file_missing'],
		[
			'an article without front matter',
			() => write('article.md', 'Words.'),
			'article.md',
			/^line 1, column 1$/,
			'front_matter_missing',
		],
		['a bank that is missing', () => rm(join(folder, 'bank.json')), 'bank.json', /^$/, 'file_missing'],
		[
			'a bank that is cut off',
			async () => write('bank.json', (await read('bank.json')).slice(0, 900)),
			'bank.json',
			/^line \d+, column \d+$/,
			'json_syntax',
		],
		[
			'a bank of a version to come',
			() => change('bank.json', '"version": 1', '"version": 99'),
			'bank.json',
			/^version$/,
			'bank_version_unknown',
		],
		[
			'a bank that is another file',
			() => write('bank.json', '{}'),
			'bank.json',
			/^format$/,
			'bank_format_unknown',
		],
	])('%s', async (_title, breakIt, file, place, code) => {
		await dateline('generate');
		expect((await dateline('check')).code).toBe(0);
		await breakIt();
		const { code: exit, err } = await dateline('check');
		expect(exit).toBe(1);
		const found = line.exec(err.trimEnd());
		expect(found?.[1]).toBe(file);
		expect(found?.[2] ?? '').toMatch(place);
		expect(found?.[3]).toBe(code);
	});

	test('a proof that the article now says otherwise, with its words', async () => {
		await dateline('generate');
		await change('article.md', 'about 340 metres', 'about 350 metres');
		const { code, err } = await dateline('check');
		expect(code).toBe(1);
		expect(err).toMatch(
			/bank\.json, facts\[\d+\]\.anchor: quote_changed\. The article now says ".*about 350 metres.*", not ".*about 340 metres/,
		);
	});

	test('nothing where only other sentences of the article were edited', async () => {
		await dateline('generate');
		await change('article.md', /\n\n(?=[A-Z])/, '\n\nThe sea was calm. ');
		expect(await dateline('check')).toMatchObject({ code: 0, err: '' });
	});

	test('a proof that the article no longer holds', async () => {
		await dateline('generate');
		const paragraphs = (await read('article.md')).split('\n\n');
		await write('article.md', paragraphs.slice(0, -1).join('\n\n') + '\n');
		const { code, err } = await dateline('check');
		expect(code).toBe(1);
		expect(err).toMatch(/facts\.yaml, facts\[\d+\]\.quote: quote_not_found\./);
	});

	test('a folder that is missing, by its name', async () => {
		const { code, err } = await dateline('check', 'questions/nowhere');
		expect(code).toBe(1);
		expect(err).toMatch(/^questions\/nowhere: folder_missing\. /);
	});

	test('a place without any bank folder', async () => {
		await rm(join(workspace, 'questions'), { recursive: true });
		expect((await dateline('check')).code).toBe(1);
	});

	test('the same for a program with --json', async () => {
		const { code, out, err } = await dateline('check', '--json');
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(JSON.parse(out)).toMatchObject([{ file: 'questions/deep-reef/bank.json', code: 'file_missing' }]);
	});
});

describe('dateline lint', () => {
	test('fails where a published question has an error, and says how to mend it', async () => {
		await dateline('generate');
		const bank = readBank(await read('bank.json'));
		if (!bank.ok) throw new Error('The sample bank cannot be read.');
		const choice = bank.value.questions.find(
			({ kind, status }) => kind === 'choice' && status === 'published',
		);
		if (choice?.kind !== 'choice') throw new Error('The sample has no choice.');
		const [first, ...others] = choice.options;
		const twins = others.map((option) => ({ ...option, text: first?.text ?? '' }));
		if (first) choice.options = [first, ...twins];
		await write('bank.json', JSON.stringify(bank.value));
		const { code, out } = await dateline('lint');
		expect(code).toBe(1);
		expect(out).toMatch(
			/^questions\/deep-reef\/bank\.json, \S+, options.*: error duplicate-options\. .{10,}$/m,
		);
		expect(out).toContain(choice.stem);
		const json = await dateline('lint', '--json');
		expect(JSON.parse(json.out)).toHaveProperty('findings');
	});
});

describe('the command line', () => {
	test.each([
		[['paint'], /^unknown_command: .*"paint".*generate, check, lint, schema/],
		[['check', '--colour'], /^unknown_flag: .*--colour/],
		[['generate', '--check=yes'], /^unknown_flag: .*--check/],
		[['schema', 'folder'], /^unknown_argument: "folder"/],
	])('refuses %j in one line with exit code 2', async (args, expected) => {
		const { code, out, err } = await dateline(...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(expected);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(err).toContain('--help');
	});

	test('helps, for the whole and for each command', async () => {
		const { code, out } = await dateline('--help');
		expect(code).toBe(0);
		for (const name of ['generate', 'check', 'lint', 'schema']) {
			expect(out).toContain(`  ${name}`);
			const help = await dateline(name, '--help');
			expect(help.code).toBe(0);
			expect(help.out).toMatch(new RegExp(`^Usage: dateline ${name}`));
		}
	});

	test('tells its version', async () => {
		expect((await runApart(workspace, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});

describe('settings that the server would refuse', () => {
	test.each(['new', 'generate', 'check', 'lint'])(
		'are told by %s with their code, in one line',
		async (name) => {
			const words = name === 'new' ? [name, 'questions/deep-reef/article.md'] : [name];
			const { code, out, err } = await runHere(workspace, words, { DATABASE_URL: 'mysql://localhost' });
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toMatch(/^environment: setting_malformed\. .*DATABASE_URL.*[^.]\.\n$/);
		},
	);
});

describe('the JSON Schemas', () => {
	test('are what the schemas of the code give', async () => {
		expect(await dateline('schema', '--check')).toMatchObject({ code: 0, err: '' });
	});
});
