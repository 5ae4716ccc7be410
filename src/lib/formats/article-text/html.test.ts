import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

const SENTENCE =
	'The mayor, Ann Reed, said on Monday that the bridge, which was built in 1950, would be closed.';
const TEXT = Array.from({ length: 4 }, () => SENTENCE).join(' ');
const page = (head: string, body: string) =>
	`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (html: string) => {
	const draft = readHtml(html);
	if (!draft.ok) throw new Error(JSON.stringify(draft.error));
	return draft.value;
};
const codes = (html: string) => {
	const draft = readHtml(html);
	return draft.ok ? [] : draft.error.map(({ code }) => code);
};

describe('of a web page is read', () => {
	test('the article without what stands around it', () => {
		const html = page(
			'<title>A bridge | The Post</title><style>p { color: red }</style>',
			`<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
			<main><article><h1>A bridge</h1>
			<figure><img src="a.jpg"><figcaption>Reed at the bridge. Photo: Someone</figcaption></figure>
			<p>${TEXT}</p>
			<div class="newsletter-signup"><p>Sign up for our newsletter.</p></div>
			<h2>Why it closed</h2>
			<p>${TEXT} <a href="/x">Caf&eacute;s</a> &amp; shops&nbsp;stay<br>open.</p>
			<ul><li>${SENTENCE}</li></ul>
			<p><a href="/y">Read more: another bridge</a></p>
			<ul class="related"><li><a href="/z">A tunnel</a></li></ul>
			<table><tr><td>Year</td><td>1950</td></tr></table>
			<script>document.body.textContent = 'gone';</script>
			</article></main><footer>Copyright</footer>`,
		);
		expect(read(html)).toEqual({
			title: 'A bridge',
			paragraphs: [TEXT, 'Why it closed', `${TEXT} Cafés & shops stay open.`, SENTENCE],
		});
	});

	test('title, date, publisher and address from JSON-LD and links', () => {
		const data = {
			'@context': 'https://schema.org',
			'@type': 'NewsArticle',
			headline: 'A bridge “closes”',
			datePublished: '2025-10-27T09:00:00Z',
			publisher: { name: 'The Post' },
		};
		const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>
			<link rel="canonical" href="https://example.org/bridge">`;
		expect(read(page(head, `<p>${TEXT}</p><p>${TEXT}</p>`))).toEqual({
			title: 'A bridge “closes”',
			published: '2025-10-27',
			publisher: 'The Post',
			url: 'https://example.org/bridge',
			paragraphs: [TEXT, TEXT],
		});
	});

	test.each([
		['<meta property="article:published_time" content="2025-10-27T09:00:00Z">', ''],
		['<meta name="date" content="2025-10-27">', ''],
		['<meta itemprop="datePublished" content="October 27, 2025">', ''],
		['', '<time datetime="2025-10-27T09:00">Monday</time>'],
		[
			'',
			'<aside><time datetime="2020-01-01">old</time></aside><article><time datetime="2025-10-27"></time></article>',
		],
	])('its date from %s%s', (head, body) => {
		expect(read(page(head, `${body}<p>${TEXT}</p><p>${TEXT}</p>`)).published).toBe('2025-10-27');
	});

	test('no address that a page may not link to', () => {
		const head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">';
		expect(read(page(head, `<p>${TEXT}</p><p>${TEXT}</p>`)).url).toBeUndefined();
	});

	test('a part of a page, and one that leaves its outer tags out', () => {
		for (const html of [
			`<p>${TEXT}<p>${TEXT}`,
			`<!doctype html><title>A</title><h1>A</h1><p>${TEXT}<p>${TEXT}`,
		]) {
			expect(read(html).paragraphs).toEqual([TEXT, TEXT]);
		}
	});
});

describe('a page is refused', () => {
	test.each([
		['that is empty', '', ['html_no_article']],
		['without words', page('', '<div></div>'), ['html_no_article']],
		['that nests too deeply', page('', '<div>'.repeat(20_000) + TEXT), ['html_too_complex']],
		['of too many elements', page('', `<i>a</i>`.repeat(30_000)), ['html_too_complex']],
	])('%s', (_title, html, expected) => {
		expect(codes(html)).toEqual(expected);
	});

	test.each([
		[
			'JSON-LD that is none',
			page('<script type="application/ld+json">{"@graph": [1, null]}</script>', `<p>${TEXT}</p>`),
		],
		['broken tags', `<html><body><p>${TEXT}</b></i><p ${TEXT}<div`],
		['a frame set', '<html><frameset><frame src="a"></frameset></html>'],
		['many bodies', '<body><body><html><body>' + TEXT],
		['tags in tags', '<<p>>'.repeat(2000) + TEXT],
		['comments that do not end', `<!--`.repeat(2000) + TEXT],
		['only a template', page('', `<template><p>${TEXT}</p></template>`)],
	])('or read, but never with an exception: %s', (_title, html) => {
		expect(Array.isArray(codes(html))).toBe(true);
	});
});
