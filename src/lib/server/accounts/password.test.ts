import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

describe('a password', () => {
	it('is kept as an argon2id hash of at least 19 MiB and 2 passes, with a salt of its own', async () => {
		const [first, second] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
		expect(first).not.toBe(second);
		const [, memory, passes] =
			/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{22}\$[\w+/]{43}$/.exec(first) ?? [];
		expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
		expect(Number(passes)).toBeGreaterThanOrEqual(2);
	});

	it('is told from another, however its accents were typed', async () => {
		const hash = await hashPassword('caf\u00e9 au lait');
		expect(await verifyPassword({ hash, password: 'cafe\u0301 au lait' })).toBe(true);
		expect(await verifyPassword({ hash, password: 'cafe au lait' })).toBe(false);
	});

	it('is the one of no text that is no such hash', async () => {
		for (const hash of ['', 'plain', '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$AAAA'])
			expect(await verifyPassword({ hash, password: 'plain' })).toBe(false);
	});
});
