import type { App } from '../app.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { finishAttempt } from '../use-cases/finish-attempt.ts';
import { newId, startAttempt, type StartAttemptInput, type Started } from '../use-cases/start-attempt.ts';
import { ARTICLE_ID, RESPONSES } from './bank.ts';

export type Asked = keyof typeof RESPONSES;
export type How = 'right' | 'wrong';
type Learner = Started['learner'];

/** Starts an attempt at the bank of the tests. */
export async function begin(
	app: App,
	input: Partial<StartAttemptInput> = {},
	as: Learner | null = null,
): Promise<Started> {
	const started = await startAttempt(app, as, { bank: ARTICLE_ID, ...input });
	if (!started.ok) throw new Error(started.error.code);
	return started.value;
}

/** Answers a question of an attempt. */
export const give = (app: App, { attempt, learner }: Started, question: Asked, how: How, id = newId(app)) =>
	answerQuestion(app, learner, { attempt, body: { id, question, response: RESPONSES[question][how] } });

/** An attempt with these answers, finished. */
export async function through(
	app: App,
	given: Partial<Record<Asked, How>>,
	as: Learner | null = null,
): Promise<Started> {
	const mine = await begin(app, {}, as);
	for (const question of ['q1', 'q2', 'q3', 'q4'] as const) {
		const how = given[question];
		if (how) await give(app, mine, question, how);
	}
	await finishAttempt(app, mine.learner, mine);
	return mine;
}
