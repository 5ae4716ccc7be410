import type { Candidate } from '../distractors/candidate.ts';

/** A word or two more than the key does not catch the eye; half as long again does. */
const isLonger = (text: string, key: string) => text.length >= key.length * 0.9;

/** One name within the other may be the same one, told in short: `de Wit` beside `Marijke de Wit`. */
const isSame = (one: string, other: string): boolean => {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
};

/**
 * The distractors to stand beside a key: the first ones, but one at least about as long as the key where there is one, so
 * that the longest option is not always right.
 */
export function pick(candidates: readonly Candidate[], key: string, count: number): Candidate[] {
	const differing = candidates.filter(({ text }) => !isSame(text, key));
	const first = differing.slice(0, count);
	if (first.length < count || first.some(({ text }) => isLonger(text, key))) return first;
	const long = differing.slice(count).find(({ text }) => isLonger(text, key));
	return long === undefined ? first : [...first.slice(0, -1), long];
}
