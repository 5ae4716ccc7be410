/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then chance; ids sort by the time they were made.
 * @param now milliseconds since 1970
 * @param random at least ten bytes of chance
 */
export function uuidv7(now: number, random: Uint8Array): string {
	const bytes = new Uint8Array(16);
	for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
	bytes.set(random.subarray(0, 10), 6);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
