import { describe, expect, it } from 'vitest';
import { wholeReply } from './reply.ts';

const STATED = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\nünü';
const CHUNKED = 'HTTP/1.1 409 Conflict\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n';

describe('a reply', () => {
	it.each([
		['of stated length', STATED, 200],
		['in chunks', CHUNKED, 409],
	])('%s is whole with its last byte and not before', (_title, text, status) => {
		const bytes = Buffer.from(text);
		for (let got = 0; got < bytes.length; got += 1)
			expect(wholeReply(bytes.subarray(0, got))).toBeUndefined();
		expect(wholeReply(bytes)).toEqual({ status, length: bytes.length });
	});

	it('of a length that is not told is an error, not an endless wait', () => {
		expect(() => wholeReply(Buffer.from('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'))).toThrow(
			'unknown length',
		);
	});
});
