const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '\r\n0\r\n\r\n';

/** A whole reply: its status and its bytes. */
export type Reply = { status: number; length: number };

/**
 * The reply that the bytes hold; undefined while some of it is still to come. One reply at a time is on the way, of
 * stated length or in chunks.
 */
export function wholeReply(bytes: Buffer): Reply | undefined {
	const end = bytes.indexOf(HEAD_END);
	if (end === -1) return undefined;
	const head = bytes.toString('latin1', 0, end);
	const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
	if (/\r\ntransfer-encoding: chunked/i.test(head)) {
		return bytes.toString('latin1', end).endsWith(LAST_CHUNK) ? { status, length: bytes.length } : undefined;
	}
	const stated = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
	if (!Number.isInteger(stated)) throw new Error(`A reply of unknown length: ${head}`);
	const length = end + HEAD_END.length + stated;
	return bytes.length < length ? undefined : { status, length };
}
