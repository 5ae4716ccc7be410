import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slug } from '../kernel/id.ts';
import { articleId } from './id.ts';

test.each([
	['A bridge opens', '2025-01-10-bridge-opens'],
	['North Korea’s Minister Meets Putin', '2025-01-10-north-korea-minister-meets-putin'],
	['São Paulo: 3,000 march', '2025-01-10-sao-paulo-3000-march'],
	['普京', '2025-01-10-article'],
	['', '2025-01-10-article'],
	['../../etc/passwd', '2025-01-10-etc-passwd'],
	[
		'A very long title that goes on and on about a bridge, a river and everything else',
		'2025-01-10-very-long-title-that-goes-on-and-on-about-bridge-river-and',
	],
])('the title %j names its folder %s', (title, id) => {
	expect(articleId('2025-01-10', title)).toBe(id);
});

test('any title gives an id', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (title) => {
			expect(Slug.safeParse(articleId('2025-01-10', title)).success).toBe(true);
		}),
	);
});
