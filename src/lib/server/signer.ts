import { createHmac, timingSafeEqual } from 'node:crypto';
import { BoundedMap } from './bounded-map.ts';

/** How many verified texts are remembered: enough for a school at once, a few megabytes at most. */
const REMEMBERED = 20_000;
/** Longer texts are not signed by us; refused before any work is done on them. */
const LONGEST = 512;

/** True where both texts are the same; takes as long wherever they differ. */
export function sameText(first: string, second: string): boolean {
	const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
	return timingSafeEqual(digest(first), digest(second));
}

/** Signs short texts with the server's secret (HMAC-SHA-256), each for one purpose only. */
export class Signer {
	readonly #secret: Buffer;
	readonly #verified = new BoundedMap<string, string>(REMEMBERED);

	/** @param secret at least 32 bytes of chance */
	constructor(secret: Buffer) {
		if (secret.length < 32) throw new Error('A secret has at least 32 bytes.');
		this.#secret = secret;
	}

	/** The signature of a text for a purpose: 43 characters that are fit for a cookie and an address. */
	mac(purpose: string, text: string): string {
		return createHmac('sha256', this.#secret).update(`${purpose}\n${text}`).digest('base64url');
	}

	/** The text with its signature. */
	sign(purpose: string, text: string): string {
		return `${text}.${this.mac(purpose, text)}`;
	}

	/** The text that was signed for this purpose; undefined where it was changed on the way or signed by another. */
	verify(purpose: string, signed: string): string | undefined {
		if (signed.length > LONGEST) return undefined;
		const key = `${purpose}\n${signed}`;
		const known = this.#verified.get(key);
		if (known !== undefined) return known;
		const dot = signed.lastIndexOf('.');
		if (dot < 1) return undefined;
		const text = signed.slice(0, dot);
		if (!sameText(signed.slice(dot + 1), this.mac(purpose, text))) return undefined;
		this.#verified.set(key, text);
		return text;
	}
}
