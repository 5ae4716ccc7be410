/** What each question of a sample is rated on, yes or no, in this order. All nine yes is acceptable. */
export const POINTS = [
	'grammatical',
	'answerable from the evidence',
	'single answer',
	'stands alone and is dated',
	'worth asking',
	'all distractors plausible',
	'feedback right',
	'attribution kept',
	'fair to people',
] as const;
export type Point = (typeof POINTS)[number];

/** How a person judged one question: yes or no for each point, in the order of `POINTS`. */
export type Rating = {
	points: boolean[];
	/** The key is not the right answer, or not the only one. */
	wrongKey: boolean;
	note: string;
};

/** A question of a sheet, enough to find it again; `rating` is not there until a person has filled all points in. */
export type RatedQuestion = { article: string; id: string; kind: string; stem: string; rating?: Rating };
