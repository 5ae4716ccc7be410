import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { fold } from '../../core/kernel/fold.ts';
import { refused, type Problem } from '../../core/kernel/problem.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import { wholeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';
import { removeBesides } from './html-besides.ts';
import { plain, tidy } from './tidy.ts';
import { webAddress } from './web-address.ts';

/** How many elements and texts a page may have and how deep they may nest: reading it takes time in proportion to their product. */
const MOST_NODES = 40_000;
const DEEPEST = 256;

/**
 * The article of a web page: its text without what stands around it (by Mozilla's Readability), its title, date,
 * publisher and address from JSON-LD, meta, link and time elements. Scripts never run, and nothing is fetched. Problems:
 * `html_too_complex`, `html_no_article`.
 */
export function readHtml(html: string): Result<Draft, Problem[]> {
	const { document } = parseHTML(isWhole(html) ? html : wrapped(html));
	if (hasTooManyNodes(document)) return tooComplex();
	for (const element of document.querySelectorAll('body title, body meta, body link')) {
		document.head.append(element);
	}
	const own = { date: dateOf(document), url: addressOf(document), heading: headingOf(document) };
	removeBesides(document);
	// The text is written as HTML and parsed once more within; each of these letters then begins a text of its own.
	const escaped = document.body.textContent.match(/[&<>"\u00a0]/g)?.length ?? 0;
	if (escaped > MOST_NODES) return tooComplex();
	const read = new Readability<Node>(document, { serializer: (node) => node }).parse();
	if (read === null || !read.content) {
		const expected = 'paragraphs of an article';
		return refused({ code: 'html_no_article', path: '', found: 'a page without an article', expected });
	}
	const pageTitle = plain(tidy(read.title ?? ''));
	// A page's title often ends with the name of its site; its heading does not.
	const named = own.heading !== '' && (pageTitle === '' || fold(pageTitle).startsWith(fold(own.heading)));
	const title = named ? own.heading : pageTitle;
	const publisher = plain(tidy(read.siteName ?? ''));
	const published = wholeDay(read.publishedTime ?? '') ?? own.date;
	const paragraphs = htmlBlocks(read.content);
	if (paragraphs[0] !== undefined && fold(paragraphs[0]) === fold(title)) paragraphs.shift();
	return ok({
		...(title !== '' && { title }),
		...(published !== undefined && { published }),
		...(publisher !== '' && { publisher }),
		...(own.url !== undefined && { url: own.url }),
		paragraphs,
	});
}

const tooComplex = () => {
	const expected = `at most ${MOST_NODES} elements and texts, ${DEEPEST} deep`;
	return refused({ code: 'html_too_complex', path: '', found: 'a page of too many elements', expected });
};

const isWhole = (html: string): boolean => /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);

/** A part of a page, or a page that leaves its outer tags out, as HTML allows. */
const wrapped = (html: string): string => {
	const parts = html.replace(/<(?:!doctype|\/?(?:html|head|body))(?:\s[^<>]{0,500})?>/gi, '');
	return `<!doctype html><html><head></head><body>${parts}</body></html>`;
};

function hasTooManyNodes(document: Document): boolean {
	let [nodes, depth] = [0, 0];
	let node: Node | null = document.documentElement;
	while (node !== null) {
		nodes += 1;
		if (nodes > MOST_NODES || depth > DEEPEST) return true;
		if (node.firstChild !== null) {
			node = node.firstChild;
			depth += 1;
			continue;
		}
		while (node !== null && node.nextSibling === null) {
			node = node.parentNode;
			depth -= 1;
		}
		node = node?.nextSibling ?? null;
	}
	return false;
}

/** Where pages write their day, where neither JSON-LD nor `article:published_time` gives it. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
	['meta[itemprop="datePublished"], meta[property="og:published_time"]', 'content'],
	['meta[name="date"], meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date"]', 'content'],
	['time[pubdate], time[itemprop="datePublished"]', 'datetime'],
	['article time[datetime], main time[datetime]', 'datetime'],
	['time[datetime]', 'datetime'],
];

function dateOf(document: Document): string | undefined {
	for (const [selector, attribute] of DATES) {
		const day = wholeDay(document.querySelector(selector)?.getAttribute(attribute) ?? '');
		if (day !== undefined) return day;
	}
	return undefined;
}

const headingOf = (document: Document): string =>
	plain(tidy(document.querySelector('h1')?.textContent ?? ''));

const addressOf = (document: Document): string | undefined =>
	webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
	webAddress(document.querySelector('meta[property="og:url"]')?.getAttribute('content'));
