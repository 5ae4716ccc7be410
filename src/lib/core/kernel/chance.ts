/** Chance that repeats: the same seed gives the same numbers on every machine. Not for secrets. */
export type Chance = {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number in [0, below). */
	below(below: number): number;
};

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991). Short and stable; for seeds and opaque ids, not for secrets. */
export function hash32(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** A generator for one seed: mulberry32 (Tommy Ettinger 2017), period 2^32, over the seed's FNV-1a hash. */
export function chance(seed: string): Chance {
	let state = hash32(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return { next, below: (below) => Math.floor(next() * below) };
}

/** The items in a seeded order; nothing is lost, nothing added (Fisher and Yates, in Durstenfeld's form). */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
	const source = chance(seed);
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = source.below(last + 1);
		[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
	}
	return shuffled;
}
