import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A script as it was sent; `zipped` is the number of bytes on the way to a browser that takes gzip. */
export type Script = { path: string; zipped: number; text: string };

type Sent = { bytes: Buffer; encoding: string | undefined; link: string };

/** A file as it comes over the wire; `fetch` would unpack it. */
const get = (url: URL, cookie: string): Promise<Sent> =>
	new Promise((resolve, reject) => {
		request(url, { headers: { cookie, 'accept-encoding': 'gzip', accept: '*/*' } }, (reply) => {
			const chunks: Buffer[] = [];
			reply.on('data', (chunk: Buffer) => chunks.push(chunk));
			reply.on('error', reject);
			reply.on('end', () => {
				if (reply.statusCode !== 200) reject(new Error(`${url.pathname}: ${reply.statusCode}`));
				else {
					const { 'content-encoding': encoding, link = '' } = reply.headers;
					resolve({ bytes: Buffer.concat(chunks), encoding, link: [link].flat().join(', ') });
				}
			});
		})
			.on('error', reject)
			.end();
	});

const textOf = ({ bytes, encoding }: Sent): string =>
	(encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();

/** The scripts that a page names: preloads (SvelteKit sends them in the `Link` header), script elements and imports of its own scripts. */
export const scriptsInPage = (html: string, link = ''): string[] => [
	...matches(link, /<([^>]+\.js)>/g),
	...matches(html, /<link\b[^>]*\bhref="([^"]+\.js)"[^>]*>/g),
	...matches(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
	...matches(html, /\bimport\(\s*"([^"]+)"\s*\)/g),
];

/**
 * The modules that a module loads at once, and those that SvelteKit's first module asks for on every page without a
 * preload: the outermost layout and the error page, its nodes 0 and 1.
 */
export const scriptsInModule = (script: string): string[] => [
	...matches(script, /\b(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g),
	...matches(script, /\bimport\(\s*["'`]([^"'`]*\/nodes\/[01]\.[^"'`]+)["'`]\s*\)/g),
];

const matches = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

/** Every script that a browser loads to run a page, each once. */
export async function scriptsOf(page: string, cookie: string): Promise<Script[]> {
	const found = new Map<string, Script>();
	const visit = async (url: URL): Promise<void> => {
		if (found.has(url.pathname)) return;
		const sent = await get(url, cookie);
		const text = textOf(sent);
		found.set(url.pathname, { path: url.pathname, zipped: sent.bytes.length, text });
		for (const each of scriptsInModule(text)) await visit(new URL(each, url));
	};
	const sent = await get(new URL(page), cookie);
	for (const each of scriptsInPage(textOf(sent), sent.link)) await visit(new URL(each, page));
	if (found.size === 0) throw new Error('The page loads no script.');
	return [...found.values()];
}
