import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptsInModule, scriptsInPage, scriptsOf } from './scripts-of.ts';

const PAGE = `<link href="./app.css" rel="stylesheet">
<link href="./start.js" rel="modulepreload">
<script>Promise.all([import("./start.js"), import("./app.js")])</script>
<script src="/theme.js"></script>`;

const FILES: Record<string, string> = {
	'/page': PAGE,
	'/start.js': `import{a as b}from"./chunk.js";export{b};`,
	'/app.js': `import"./chunk.js";const nodes=[()=>import("./nodes/0.x.js"),()=>import(\`./nodes/1.y.js\`),()=>import("./nodes/2.z.js")]`,
	'/chunk.js': `export{x}from'./deep.js'`,
	'/deep.js': `import{a}from"./start.js"`,
	'/theme.js': '',
	'/nodes/0.x.js': '',
	'/nodes/1.y.js': '',
};

describe('the scripts of a page', () => {
	const server = createServer((request, response) => {
		const file = FILES[request.url ?? ''];
		if (file === undefined || request.headers.cookie !== 'a=b') return response.writeHead(404).end();
		return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(file));
	});
	let origin = '';
	beforeAll(
		() =>
			new Promise<void>((resolve) => {
				server.listen(0, '127.0.0.1', () => {
					const address = server.address();
					if (address !== null && typeof address === 'object') origin = `http://127.0.0.1:${address.port}`;
					resolve();
				});
			}),
	);
	afterAll(() => void server.close());

	it('are those it names: preloads, elements and imports', () => {
		expect(scriptsInPage(PAGE).sort()).toEqual(['./app.js', './start.js', './start.js', '/theme.js']);
		expect(scriptsInPage('', '<./a.css>; rel="preload", <./page.js>; rel="modulepreload"; nopush')).toEqual([
			'./page.js',
		]);
	});

	it('and those that these load at once, with the nodes that every page asks for', () => {
		expect(scriptsInModule(FILES['/app.js'] ?? '')).toEqual([
			'./chunk.js',
			'./nodes/0.x.js',
			'./nodes/1.y.js',
		]);
	});

	it('are each counted once, by the bytes on the wire', async () => {
		const scripts = await scriptsOf(`${origin}/page`, 'a=b');
		const expected = Object.keys(FILES).filter((path) => path !== '/page');
		expect(scripts.map(({ path }) => path).sort()).toEqual(expected.sort());
		for (const { path, zipped } of scripts) expect(zipped).toBe(gzipSync(FILES[path] ?? '').length);
	});

	it('fail where one of them is not served', async () => {
		await expect(scriptsOf(`${origin}/page`, 'wrong')).rejects.toThrow('404');
	});
});
