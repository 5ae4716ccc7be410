import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBank } from '../lib/core/bank/read.ts';
import { generateStdin } from './dateline/generate-stdin.ts';
import { runApart, runHere } from './testing/run-dateline.ts';

const BODY = `RIVERTON, Oct. 27 (Valley Press) — Mayor Ann Reed opened the Harbour Bridge in Riverton on Monday. The bridge cost 12 million pounds. The Northern Savings Bank paid 3 million pounds for the works.

Reed met Prime Minister Karl Holm in Oslo on 3 September 2025. Holm visited Riverton in May 2024. The Norwegian government sent 40 engineers to Riverton in 2023.

Around 400 people crossed the Harbour Bridge on Monday. Tomas Okafor, the captain of the ship Albatross, watched the ceremony from the river. Okafor said that the old bridge had closed in 2019.

The Harbour Museum will publish a book about the bridge in 2026. Engineers built the old bridge in 1950. The city council will close the tunnel in December 2025.
`;
const TITLE = 'Riverton opens its new bridge';
const ID = '2025-10-27-riverton-opens-its-new-bridge';
const ARTICLE = `${TITLE}\n2025-10-27\n\n${BODY}`;
const FILES = ['article.md', 'bank.json', 'facts.yaml'];

let workspace: string;
beforeEach(async () => {
	workspace = await mkdtemp(join(tmpdir(), 'dateline-new-'));
	await writeFile(join(workspace, 'bridge.txt'), ARTICLE);
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const dateline = (...args: string[]) => runHere(workspace, args);
const folder = (id = ID) => join(workspace, 'questions', id);
const save = (name: string, content: string | Uint8Array) => writeFile(join(workspace, name), content);

describe('dateline new', () => {
	test('writes a folder that check finds sound and generate finds up to date, and reports', async () => {
		const made = await runApart(workspace, ['new', 'bridge.txt']);
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(made.out).toMatch(new RegExp(`^questions/${ID}: \\d+ questions \\(written\\)\n`));
		expect(made.out).toMatch(/^ {2}sentences {4}12, \d+ of them with facts$/m);
		expect(made.out).toMatch(/^ {2}facts {8}\d+/m);
		expect(made.out).toMatch(/^ {2}questions {4}\d+ published, \d+ kept as drafts$/m);
		expect((await readdir(folder())).sort()).toEqual(FILES);
		expect(await readdir(join(workspace, 'questions'))).toEqual([ID]);
		expect(await dateline('generate', '--check')).toMatchObject({
			code: 0,
			out: expect.stringContaining('(unchanged)') as string,
		});
		expect(await dateline('check')).toMatchObject({
			code: 0,
			out: expect.stringContaining('sound') as string,
		});
		expect(await readFile(join(folder(), 'article.md'), 'utf8')).toMatch(
			/^---\ntitle: Riverton opens its new bridge\npublished: 2025-10-27\ndateline:\n {2}place: Riverton\n[^]*publisher: Valley Press\n[^]*---\n\nMayor Ann Reed opened/,
		);
	});

	test('takes what flags say before what the text says, and writes where it is told', async () => {
		const said = [
			'--title',
			'A bridge',
			'--date',
			'2025-10-28',
			'--source',
			'Bridge!',
			'--publisher',
			'The Post',
		];
		const made = await dateline(
			...[
				'new',
				'bridge.txt',
				...said,
				'--url',
				'https://example.org/a',
				'--place',
				'Hale',
				'--out',
				'banks',
			],
			'--json',
		);
		expect(made).toMatchObject({ code: 0, err: '' });
		expect(JSON.parse(made.out)).toMatchObject({
			made: [{ file: 'bridge.txt', folder: 'banks/2025-10-28-bridge', state: 'written' }],
			problems: [],
		});
		const article = await readFile(join(workspace, 'banks/2025-10-28-bridge/article.md'), 'utf8');
		for (const part of ['A bridge', 'Bridge!', 'The Post', 'https://example.org/a', 'Hale']) {
			expect(article).toContain(part);
		}
	});

	test('leaves a folder that is there, but for --force', async () => {
		await dateline('new', 'bridge.txt');
		await writeFile(join(folder(), 'bank.json'), 'mine');
		const again = await dateline('new', 'bridge.txt');
		expect(again).toMatchObject({ code: 1, out: '' });
		expect(again.err).toMatch(new RegExp(`^questions/${ID}: folder_exists\\. .*--force`));
		expect(await readFile(join(folder(), 'bank.json'), 'utf8')).toBe('mine');
		expect((await dateline('new', 'bridge.txt', '--force')).out).toContain('(replaced)');
		expect((await dateline('check')).code).toBe(0);
	});

	test('writes nothing where the folder to write in is a file', async () => {
		const made = await dateline('new', 'bridge.txt', '--out', 'bridge.txt');
		expect(made.code).toBe(1);
		expect(made.err).toMatch(/^bridge\.txt\/\S+: folder_unwritable\. .*ENOTDIR/);
		expect(await readdir(workspace)).toEqual(['bridge.txt']);
	});

	test('reads Markdown and web pages to the same questions', async () => {
		await save('bridge.md', `# ${TITLE}\n\n27 October 2025\n\n${BODY}`);
		const paragraphs = BODY.trim().split('\n\n');
		await save(
			'bridge.html',
			`<!doctype html><html><head><title>${TITLE}</title><meta name="date" content="2025-10-27"></head><body><h1>${TITLE}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</body></html>`,
		);
		for (const [index, name] of ['bridge.txt', 'bridge.md', 'bridge.html'].entries()) {
			expect(await dateline('new', name, '--out', `out-${index}`)).toMatchObject({ code: 0, err: '' });
		}
		const banks = await Promise.all(
			[0, 1, 2].map((index) => readFile(join(workspace, `out-${index}`, ID, 'bank.json'), 'utf8')),
		);
		expect(new Set(banks).size).toBe(1);
	});

	test('makes many, in the order given, and goes on where some are bad', async () => {
		await save('other.txt', ARTICLE.replace(TITLE, 'Another bridge opens'));
		await save('empty.txt', '');
		await save('paper.pdf', '%PDF-1.7');
		const names = ['other.txt', 'empty.txt', 'bridge.txt', 'paper.pdf', 'nowhere.txt', 'bridge.txt'];
		const made = await runApart(workspace, ['new', ...names, '--json']);
		expect(made).toMatchObject({ code: 1, err: '' });
		expect(JSON.parse(made.out)).toMatchObject({
			made: [{ file: 'other.txt' }, { file: 'bridge.txt', folder: `questions/${ID}` }],
			problems: [
				{ file: 'empty.txt', code: 'text_empty' },
				{ file: 'paper.pdf', code: 'format_unknown' },
				{ file: 'nowhere.txt', code: 'text_missing' },
				{ file: `questions/${ID}`, code: 'folder_exists' },
			],
		});
		expect((await readdir(join(workspace, 'questions'))).sort()).toEqual([
			'2025-10-27-another-bridge-opens',
			ID,
		]);
		expect((await dateline('generate', '--check')).code).toBe(0);
	});

	test.each<[title: string, args: string[], code: string]>([
		['no file', [], 'no_files'],
		['one title for several files', ['bridge.txt', 'bridge.txt', '--title', 'A'], 'flag_for_one'],
		['a day that is none', ['bridge.txt', '--date', '2025-02-30'], 'date_malformed'],
		['an address that runs a script', ['bridge.txt', '--url', 'javascript:alert(1)'], 'url_malformed'],
	])('refuses %s, and writes nothing', async (_title, args, code) => {
		const { code: exit, out, err } = await dateline('new', ...args);
		expect({ exit, out }).toEqual({ exit: 1, out: '' });
		expect(err).toMatch(new RegExp(`: ${code}\\. .{15,}\n$`));
		expect(await readdir(workspace)).toEqual(['bridge.txt']);
	});

	test('refuses a flag without its value in one line', async () => {
		const { code, err } = await dateline('new', 'bridge.txt', '--title');
		expect(code).toBe(2);
		expect(err).toMatch(/^unknown_flag: .*--title/);
	});
});

describe('dateline generate --stdin', () => {
	test.each<[title: string, input: string]>([
		['plain text', ARTICLE],
		['JSON', JSON.stringify({ title: TITLE, published: '2025-10-27', text: BODY })],
	])('prints the bank of %s, and nothing else', async (_title, input) => {
		const { code, out, err } = await runApart(workspace, ['generate', '--stdin', '--json'], {
			input,
		});
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const bank = readBank(out);
		expect(bank).toMatchObject({ ok: true, value: { article: { id: ID, title: TITLE } } });
		expect(await readdir(workspace)).toEqual(['bridge.txt']);
	});

	test.each<[title: string, input: string | Uint8Array, code: string]>([
		['nothing', '', 'text_empty'],
		['too little', `${TITLE}\n2025-10-27\n\nIt opened.`, 'text_too_short'],
		['JSON that is cut off', '{"title": "A"', 'sent_json_syntax'],
		[
			'JSON with another key',
			'{"title": "A", "published": "2025-10-27", "text": "", "txt": ""}',
			'unknown_key',
		],
		['bytes that are no text', Uint8Array.of(0, 1, 2), 'binary_file'],
	])('tells what is wrong with %s as JSON', async (_title, input, code) => {
		const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
		const exit = await generateStdin({ alone: true, json: true, input: async () => Buffer.from(input) });
		const printed = log.mock.calls.join('\n');
		log.mockRestore();
		expect(exit).toBe(1);
		expect(JSON.parse(printed)).toMatchObject({
			problems: [{ code, file: 'standard input', mend: expect.stringMatching(/\.$/) as string }],
		});
	});

	test('takes no folder beside it', async () => {
		const { code, out, err } = await dateline('generate', 'questions', '--stdin');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/stdin_alone/);
	});
});
