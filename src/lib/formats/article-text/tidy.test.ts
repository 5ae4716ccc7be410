import { expect, test } from 'vitest';
import { plain, tidy } from './tidy.ts';

test.each([
	['soft hyphens', 'de\u00adnu\u00adclear', 'denuclear'],
	['zero-width characters and marks of direction', 'a\u200bb\u200e\u202ac\u2066\ufeff', 'abc'],
	['odd spaces', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
	['odd line breaks', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
	['control characters', 'a\u0007b\u001bc\u0090', 'abc'],
	['ligatures of print', 'ofﬁcial ﬂag', 'official flag'],
	['letters and their marks apart', 'cafe\u0301', 'café'],
	['half a pair', 'a\ud800b', 'a\ufffdb'],
])('%s are mended', (_title, text, expected) => {
	expect(tidy(text)).toBe(expected);
});

test.each([
	['- item', 'item'],
	['•\titem', 'item'],
	['2) item', 'item'],
	['> > quoted', 'quoted'],
	['## Heading', 'Heading'],
	['| cell |', 'cell |'],
	['```code', 'code'],
	['see [this](http://x)', 'see [this] (http://x)'],
	['**bold** and __strong__', 'bold and strong'],
	['<b>words', 'b>words'],
	['2019. It was a good year', '2019 – It was a good year'],
	['-5 degrees', '-5 degrees'],
	['***', ''],
	['*__*a', 'a'],
	['- > 1. | <', ''],
	['-', ''],
	['  many \n  spaces ', 'many spaces'],
])('%j is plainly %j', (text, expected) => {
	expect(plain(text)).toBe(expected);
});
