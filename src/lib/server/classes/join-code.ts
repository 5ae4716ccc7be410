import type { ChanceSource } from '../app.ts';

/** Digits and capitals without those taken for one another: 0 and O, 1, I and L. */
export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 7;
/** Bytes from here on would make some characters likelier than others. */
const FAIR = 256 - (256 % ALPHABET.length);

/** A code to join a class by: seven characters of 31, each as likely. */
export function makeJoinCode(chance: ChanceSource): string {
	let code = '';
	while (code.length < CODE_LENGTH) {
		for (const byte of chance(16)) {
			if (byte < FAIR && code.length < CODE_LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length);
		}
	}
	return code;
}

/** A code as somebody typed it, as it is kept: small letters and gaps do not matter. Undefined where it can be no code. */
export function readJoinCode(typed: string): string | undefined {
	if (typed.length > 40) return undefined;
	const code = typed.toUpperCase().replace(/[\s\-–—]/g, '');
	return code.length === CODE_LENGTH && [...code].every((character) => ALPHABET.includes(character))
		? code
		: undefined;
}

/** A code as it is read out: in two groups. */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
