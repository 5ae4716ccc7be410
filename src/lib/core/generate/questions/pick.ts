import type { Candidate } from '../distractors/candidate.ts';

/** A word or two more than the key does not catch the eye; half as long again does. */
const isLonger = (text: string, key: string) => text.length >= key.length * 0.9;

/**
 * The distractors to stand beside a key: the first ones, but one at least about as long as the key where there is one, so
 * that the longest option is not always right.
 */
export function pick(candidates: readonly Candidate[], key: string, count: number): Candidate[] {
	const differing = candidates.filter(({ text }) => text.toLowerCase() !== key.toLowerCase());
	const first = differing.slice(0, count);
	if (first.length < count || first.some(({ text }) => isLonger(text, key))) return first;
	const long = differing.slice(count).find(({ text }) => isLonger(text, key));
	return long === undefined ? first : [...first.slice(0, -1), long];
}
