import { z } from 'zod';

/**
 * From when something is shown: `at-once` as soon as the response is final (in a deferred attempt at its finish),
 * `finished` once the attempt is, `due` and `closed` once everybody's time to do it is over, or `never`. `due` is `closed`
 * where nothing is due.
 */
export const When = z.enum(['at-once', 'finished', 'due', 'closed', 'never']);
export type When = z.infer<typeof When>;

/** What a learner is shown of a response, and from when. */
export const Reveal = z.strictObject({
	/** How far it is right, and what it earns. */
	marks: When,
	/** What is right instead, and why. */
	answers: When,
	/** The proving sentences in their paragraphs. */
	evidence: When,
});
export type Reveal = z.infer<typeof Reveal>;

/** What may be shown of one response. */
export type Revealed = { marks: boolean; answers: boolean; evidence: boolean };

/** When the last learner's time is over, in milliseconds since 1970: see `everyonesEnds`. */
export type Ends = { due?: number; closes?: number };

/**
 * What may be shown of a response now.
 * @param final whether the response can no longer change: it is the last try, or the attempt is finished
 * @param now milliseconds since 1970
 */
export function revealed(
	reveal: Reveal,
	{ final, finished }: { final: boolean; finished: boolean },
	{ due, closes }: Ends,
	now: number,
): Revealed {
	const passed = (end: number | undefined) => end !== undefined && now > end;
	const come = (when: When): boolean => {
		switch (when) {
			case 'at-once':
				return final;
			case 'finished':
				return finished;
			case 'due':
				return finished && passed(due ?? closes);
			case 'closed':
				return finished && passed(closes);
			case 'never':
				return false;
		}
	};
	return { marks: come(reveal.marks), answers: come(reveal.answers), evidence: come(reveal.evidence) };
}
