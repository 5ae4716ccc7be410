import { z } from 'zod';
import { parser } from '../../core/kernel/accepts.ts';

/** What is made easier for a learner, in every class and every attempt. */
export const Accommodations = z.strictObject({
	/** Times the usual limit: 1 is the usual, null is no limit at all. */
	time: z.number().min(1).max(10).nullable(),
	largerText: z.boolean(),
	/** One wrong option less in each question that has three or more. */
	fewerDistractors: z.boolean(),
});
export type Accommodations = z.infer<typeof Accommodations>;
export const readAccommodations = parser(Accommodations);

/** Nothing is made easier. */
export const USUAL: Accommodations = { time: 1, largerText: false, fewerDistractors: false };

/** The times that the form offers; the longest is ten times the usual. */
export const TIMES = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 10] as const;

type Row = { time_percent: number | null; larger_text: number; fewer_distractors: number };

export const accommodationsFrom = (row: Row): Accommodations => ({
	time: row.time_percent === null ? null : row.time_percent / 100,
	largerText: row.larger_text === 1,
	fewerDistractors: row.fewer_distractors === 1,
});

export const accommodationsRow = ({ time, largerText, fewerDistractors }: Accommodations): Row => ({
	time_percent: time === null ? null : Math.round(time * 100),
	larger_text: largerText ? 1 : 0,
	fewer_distractors: fewerDistractors ? 1 : 0,
});
