import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Slug, Uuid, uuidv7 } from './id.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('a UUID of version 7', () => {
	test('is the example of RFC 9562, appendix A.6', () => {
		const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
		expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
	});

	test('is well formed, and sorts by the time it was made', () => {
		fc.assert(
			fc.property(time, time, bytes, bytes, (one, other, first, second) => {
				const [a, b] = [uuidv7(one, first), uuidv7(other, second)];
				expect(Uuid.safeParse(a).success).toBe(true);
				if (one < other) expect(a < b).toBe(true);
			}),
		);
	});
});

test('a UUID in capitals is the same one', () => {
	const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
	expect(Uuid.parse(id.toUpperCase())).toBe(id);
	expect(Uuid.safeParse('017F22E2').success).toBe(false);
});

test.each(['choe-met-putin', 'a', '2025-10-27-x'])('%s names a thing', (slug) => {
	expect(Slug.safeParse(slug).success).toBe(true);
});
test.each(['', 'A', 'a--b', '-a', 'a-', 'a b', '../a', '__proto__', 'a'.repeat(121)])(
	'%j names nothing',
	(slug) => {
		expect(Slug.safeParse(slug).success).toBe(false);
	},
);
