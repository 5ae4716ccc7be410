import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge, type Files, type Rule } from './architecture/judge.ts';
import { ARROWS, CHAPTERS, ROOMS } from './architecture/rooms.ts';

const ROOT = join(import.meta.dirname, '..');
const CODE = '{src,tests}/**/*.{ts,js,mjs,svelte}';

const project: Files = new Map(
	globSync(CODE, { cwd: ROOT }).map((path) => [
		path.replaceAll('\\', '/'),
		readFileSync(join(ROOT, path), 'utf8'),
	]),
);

const files = (...entries: [path: string, text: string][]): Files => new Map(entries);
const rules = (input: Files): Rule[] => judge(input).map(({ rule }) => rule);

describe('the table of rooms', () => {
	test('holds for every file of the project', () => {
		expect(project.size).toBeGreaterThan(50);
		expect(judge(project)).toEqual([]);
	});

	test('gives each room and each arrow a reason, and says each arrow once', () => {
		for (const { reason } of [...Object.values(ROOMS), ...ARROWS]) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
		expect(new Set(ARROWS.map(({ from, to }) => `${from} → ${to}`)).size).toBe(ARROWS.length);
	});

	test('has no circle among its arrows', () => {
		const reaches = (from: string, to: string): boolean =>
			ARROWS.some((arrow) => arrow.from === from && (arrow.to === to || reaches(arrow.to, to)));
		expect(Object.keys(ROOMS).filter((room) => reaches(room, room))).toEqual([]);
	});

	test('names the chapters of the core in the order of the way of the data', () => {
		const present = new Set([...project.keys()].map((path) => /^src\/lib\/core\/([^/]+)\//.exec(path)?.[1]));
		expect([...present].filter((name) => name !== undefined && !CHAPTERS.includes(name))).toEqual([]);
	});
});

describe('a breach is found', () => {
	test.each<[title: string, rule: Rule, path: string, text: string]>([
		['a file beside the rooms', 'file-in-no-room', 'src/lib/thing.ts', ''],
		['a file in no chapter', 'file-in-no-room', 'src/lib/core/thing.ts', ''],
		['a chapter that is not in the table', 'file-in-no-room', 'src/lib/core/extras/thing.ts', ''],
		['a file named utils', 'empty-name', 'src/lib/core/fact/utils.ts', ''],
		['a folder named helpers', 'empty-name', 'src/lib/server/helpers/time.ts', ''],
		['a test support file named helpers', 'empty-name', 'tests/browser/helpers.ts', ''],
		[
			'the core importing the server',
			'arrow',
			'src/lib/core/fact/a.ts',
			`import { x } from '../../server/x.ts';`,
		],
		[
			'the core importing it by its types',
			'arrow',
			'src/lib/core/fact/a.ts',
			`import type { X } from '../../server/x.ts';`,
		],
		['… or inside a type', 'arrow', 'src/lib/core/fact/a.ts', `type X = import('../../server/x.ts').X;`],
		['… or when it runs', 'arrow', 'src/lib/core/fact/a.ts', `const x = await import('../../server/x.ts');`],
		['… or passing it on', 'arrow', 'src/lib/core/fact/a.ts', `export * from '../../server/x.ts';`],
		[
			'the core importing the tests',
			'arrow',
			'src/lib/core/fact/a.ts',
			`import { x } from '../../../../tests/x.ts';`,
		],
		[
			'a component importing the server',
			'arrow',
			'src/lib/components/A.svelte',
			`<script lang="ts">import { x } from '$lib/server/x.ts';</script>`,
		],
		[
			'the server importing a component',
			'arrow',
			'src/lib/server/a.ts',
			`import { x } from '$lib/components/x.ts';`,
		],
		['the command line importing a route', 'arrow', 'src/cli/a.ts', `import { x } from '../routes/x.ts';`],
		[
			'the hooks importing the command line',
			'arrow',
			'src/hooks.server.ts',
			`import { x } from './cli/x.ts';`,
		],
		[
			'a later chapter',
			'later-chapter',
			'src/lib/core/article/a.ts',
			`import type { Bank } from '../bank/schema.ts';`,
		],
		[
			'a later chapter in a test',
			'later-chapter',
			'src/lib/core/article/a.test.ts',
			`import { x } from '../bank/x.ts';`,
		],
		['a package outside the short list', 'package', 'src/lib/core/fact/a.ts', `import { z } from 'lodash';`],
		['a scoped package', 'package', 'src/lib/core/fact/a.ts', `import x from '@scope/name/part';`],
		[
			'the file system in the core',
			'package',
			'src/lib/core/fact/a.ts',
			`import { readFile } from 'node:fs/promises';`,
		],
		['the framework in the core', 'package', 'src/lib/core/fact/a.ts', `import { page } from '$app/state';`],
		['zod in a component', 'heavy-in-browser', 'src/lib/components/a.ts', `import { z } from 'zod';`],
		[
			'zod in a component, by a name that is a type',
			'heavy-in-browser',
			'src/lib/components/a.ts',
			`import { type ZodType } from 'zod';`,
		],
		[
			'yaml in a page',
			'heavy-in-browser',
			'src/routes/+page.svelte',
			`<script>import { parse } from 'yaml';</script>`,
		],
	])('%s', (_title, rule, path, text) => {
		expect(rules(files([path, text]))).toContain(rule);
	});

	test('zod reaching a component through a file of the core', () => {
		const found = judge(
			files(
				[
					'src/lib/components/Player.svelte',
					`<script>import { GAP } from '$lib/core/question/short-answer.ts';</script>`,
				],
				[
					'src/lib/core/question/short-answer.ts',
					`import { Slug } from '../kernel/id.ts'; export const GAP = '____';`,
				],
				['src/lib/core/kernel/id.ts', `import { z } from 'zod';`],
			),
		);
		expect(found).toEqual([
			{
				rule: 'heavy-in-browser',
				file: 'src/lib/components/Player.svelte',
				found:
					'src/lib/components/Player.svelte → src/lib/core/question/short-answer.ts → src/lib/core/kernel/id.ts → zod',
			},
		]);
	});
});

describe('what the table allows is not a breach', () => {
	test.each<[title: string, path: string, text: string]>([
		['an earlier chapter', 'src/lib/core/bank/a.ts', `import { x } from '../article/x.ts';`],
		['the same chapter', 'src/lib/core/bank/a.ts', `import { x } from './x.ts';`],
		['a package of the short list', 'src/lib/core/bank/a.ts', `import { z } from 'zod';`],
		[
			'a test of the core with its tools',
			'src/lib/core/bank/a.test.ts',
			`import fc from 'fast-check'; import { x } from '../../../../tests/arbitraries/x.ts';`,
		],
		[
			'a component with types of the core',
			'src/lib/components/A.svelte',
			`<script lang="ts">import type { Bank } from '$lib/core/bank/schema.ts';</script>`,
		],
		[
			'a page with its generated types',
			'src/routes/+page.server.ts',
			`import type { PageServerLoad } from './$types';`,
		],
		['the layout with the style sheet', 'src/routes/+layout.svelte', `<script>import '../app.css';</script>`],
		['the command line calling the server', 'src/cli/serve.ts', `import { x } from '../lib/server/x.ts';`],
	])('%s', (_title, path, text) => {
		const schema: [string, string] = ['src/lib/core/bank/schema.ts', `import { z } from 'zod';`];
		expect(judge(files([path, text], schema))).toEqual([]);
	});
});
