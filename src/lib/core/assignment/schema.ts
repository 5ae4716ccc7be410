import { z } from 'zod';
import { MOST_DRAWN } from '../bank/draw.ts';
import { AssignmentId, ClassId } from '../kernel/id.ts';
import { QuestionSet } from '../set/schema.ts';
import { Counts } from './counting.ts';
import { LatePolicy } from './late.ts';
import { Marking } from './marking.ts';
import { Reveal, type When } from './reveal.ts';
import { Schedule } from './schedule.ts';

const Layout = z
	.strictObject({
		page: z.enum(['one', 'all']),
		/** False: a question that was passed is neither shown nor taken again. */
		back: z.boolean(),
		/** Each attempt has its own order of questions. */
		shuffleQuestions: z.boolean(),
		/** Each attempt has its own order of options; otherwise all have the same, which is still not the bank's. */
		shuffleOptions: z.boolean(),
	})
	.refine(({ page, back }) => back || page === 'one', {
		path: ['back'],
		error: 'Show one question at a time where there is no going back.',
	});

/** A set given to classes. */
export const Assignment = z
	.strictObject({
		id: AssignmentId,
		title: z.string().trim().min(1).max(200),
		classes: z.array(ClassId).min(1).max(200),
		/** As it was when it was given: to edit the set later changes no assignment. */
		set: QuestionSet,
		schedule: Schedule,
		late: LatePolicy,
		/** For how many seconds after the time limit, due and closes what arrives is still taken as in time. */
		grace: z.int().min(0).max(600),
		/** In seconds, from the start of an attempt. */
		timeLimit: z
			.int()
			.min(30)
			.max(7 * 86_400)
			.optional(),
		attempts: z.strictObject({
			/** No limit where left out. */
			most: z.int().min(1).max(100).optional(),
			counts: Counts,
		}),
		marking: Marking,
		reveal: Reveal,
		layout: Layout,
		/** Each attempt asks so many of the set's questions, drawn for it, at most `perFact` of one fact. */
		draw: z
			.strictObject({
				count: z.int().min(1).max(MOST_DRAWN),
				perFact: z.int().min(1).max(MOST_DRAWN).optional(),
			})
			.optional(),
	})
	.refine(({ set }) => set.items.length > 0, { path: ['set', 'items'], error: 'Give a set with a question.' })
	.refine(({ set, draw }) => draw === undefined || draw.count <= set.items.length, {
		path: ['draw', 'count'],
		error: 'Draw no more questions than the set has.',
	})
	.refine(({ marking, reveal }) => marking.behaviour !== 'tries' || reveal.marks === 'at-once', {
		path: ['reveal', 'marks'],
		error: 'Show marks at once where there are tries: a learner must know that a try was wrong.',
	})
	.refine(({ reveal, schedule }) => Object.values(reveal).every((when) => willCome(when, schedule)), {
		path: ['reveal'],
		error: 'Give the time after which it is to be shown.',
	});
export type Assignment = z.infer<typeof Assignment>;

function willCome(when: When, { due, closes }: Schedule): boolean {
	if (when === 'due') return due !== undefined || closes !== undefined;
	return when !== 'closed' || closes !== undefined;
}
