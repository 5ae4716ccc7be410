import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const paragraphs = (text: string) => readMarkdown(text).paragraphs;

describe('Markdown becomes plain paragraphs', () => {
	test.each([
		['lines of a paragraph are joined', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
		[
			'headings and items stand alone',
			'## Why\nText.\n- one\n  more\n- two\n\n1. three',
			['Why', 'Text.', 'one more', 'two', 'three'],
		],
		['underlined headings too', 'Why\n---\nText.', ['Why', 'Text.']],
		['quotations keep their words', '> He said\n> no.', ['He said no.']],
		[
			'emphasis goes',
			'*One* **two** _three_ __four__ ~~five~~ `six` snake_case',
			['One two three four five six snake_case'],
		],
		['links keep their words', '[One](http://x.y/z "t") and [two][2].\n\n[2]: http://x.y', ['One and two.']],
		[
			'images, notes, tags and comments go',
			'A![x](y.png) b[^1] <b>c</b> <!-- d --> <https://x.y>',
			['A b c'],
		],
		['an image within a link goes', '[![alt](a.png)](http://x) Text.', ['Text.']],
		['code and tables go', 'A.\n\n```js\nlet x;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nB.', ['A.', 'B.']],
		[
			'escapes and references are what they stand for',
			'5 \\* 3 &amp; caf&#233; &mdash; &#x201C;no&rdquo; &unknown;',
			['5 * 3 & café — “no” &unknown;'],
		],
		['rules part', 'A.\n***\nB.', ['A.', 'B.']],
		['an open fence hides the rest', 'A.\n\n~~~\nB.', ['A.']],
	])('%s', (_title, text, expected) => {
		expect(paragraphs(text)).toEqual(expected);
	});
});

describe('title and date come', () => {
	test('from our own front matter, with all that it says', () => {
		const text = `---
title: A bridge opens
published: 2025-01-10
dateline: { place: Riverton, date: 2025-01-09 }
source: { title: Riverton bridge opens, publisher: The Riverton Post, url: https://example.org/a }
language: en
---

Ann Reed opened the bridge.
`;
		expect(readMarkdown(text)).toEqual({
			title: 'A bridge opens',
			published: '2025-01-10',
			dateline: { place: 'Riverton', date: '2025-01-09' },
			sourceTitle: 'Riverton bridge opens',
			publisher: 'The Riverton Post',
			url: 'https://example.org/a',
			paragraphs: ['Ann Reed opened the bridge.'],
		});
	});

	test('from the front matter of another writer, as far as it fits', () => {
		const text =
			'---\ntitle: Bridge\ndate: 2025-01-10T08:00:00Z\ntags: [a]\nurl: javascript:alert(1)\n---\nText.';
		expect(readMarkdown(text)).toEqual({ title: 'Bridge', published: '2025-01-10', paragraphs: ['Text.'] });
	});

	test('from a first heading and a date under it', () => {
		expect(readMarkdown('# A bridge #\n\n10 January 2025\n\nText.')).toEqual({
			title: 'A bridge',
			published: '2025-01-10',
			paragraphs: ['Text.'],
		});
	});

	test('from nowhere, where the front matter is no YAML', () => {
		expect(readMarkdown('---\n[\n---\nText.')).toEqual({ paragraphs: ['[', 'Text.'].slice(1) });
	});
});
