import { describe, expect, it } from 'vitest';
import { sameText, Signer } from './signer.ts';

const signer = new Signer(Buffer.alloc(32, 1));
const flipped = (text: string, at: number) =>
	`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

describe('a signer', () => {
	it('verifies what it signed, again and again', () => {
		const signed = signer.sign('learner', 'one');
		expect(signer.verify('learner', signed)).toBe('one');
		expect(signer.verify('learner', signed)).toBe('one');
	});

	it('refuses a text of which any letter was changed', () => {
		const signed = signer.sign('learner', 'one');
		signer.verify('learner', signed);
		for (let at = 0; at < signed.length; at += 1) {
			// The last letter of a signature holds two spare bits; what it decodes to is compared as text all the same.
			expect(signer.verify('learner', flipped(signed, at))).toBeUndefined();
		}
	});

	it('refuses what was signed for another purpose or with another secret', () => {
		expect(signer.verify('admin', signer.sign('learner', 'one'))).toBeUndefined();
		expect(signer.verify('learner', new Signer(Buffer.alloc(32, 2)).sign('learner', 'one'))).toBeUndefined();
	});

	it.each(['', '.', 'one', 'one.', '.mac', 'x'.repeat(10_000)])('refuses %j', (text) => {
		expect(signer.verify('learner', text)).toBeUndefined();
	});

	it('takes no secret of fewer than 32 bytes', () => {
		expect(() => new Signer(Buffer.alloc(31))).toThrow('32 bytes');
	});

	it('tells texts apart whatever their lengths', () => {
		expect(sameText('a', 'a')).toBe(true);
		expect(sameText('a', 'b')).toBe(false);
		expect(sameText('a', 'aa')).toBe(false);
		expect(sameText('', 'a')).toBe(false);
	});
});
