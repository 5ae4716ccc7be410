import { start } from '../../core/attempt/machine.ts';
import { Behaviour } from '../../core/attempt/schema.ts';
import { draw } from '../../core/bank/draw.ts';
import { AttemptId, LearnerId, uuidv7 } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { BUSY, type Busy } from './own-attempt.ts';

export type StartAttemptInput = {
	bank: string;
	/** How many questions; all where left out or more than there are. */
	count?: number;
	/** `immediate` where left out. */
	behaviour?: string;
};
/** `learner` is new where there was none: give it to `keepLearner`. */
export type Started = { attempt: AttemptId; learner: LearnerId };
export type StartAttemptError =
	| { code: 'bank_not_found' }
	| { code: 'nothing_to_ask' }
	| { code: 'behaviour_unknown' }
	| { code: 'count_out_of_range' }
	| Busy;

/** A new id by the server's clock and chance. */
export const newId = (app: App): string => uuidv7(app.clock(), app.chance(10));

/** Starts an attempt at the bank's current version; makes a guest of a visitor who is not yet a learner. */
export async function startAttempt(
	app: App,
	learner: LearnerId | null,
	input: StartAttemptInput,
): Promise<Result<Started, StartAttemptError>> {
	const version = app.banks.find(input.bank);
	if (version === undefined) return fail({ code: 'bank_not_found' });
	const behaviour = Behaviour.safeParse(input.behaviour ?? 'immediate');
	if (!behaviour.success) return fail({ code: 'behaviour_unknown' });
	const { count } = input;
	if (count !== undefined && !(Number.isInteger(count) && count >= 1))
		return fail({ code: 'count_out_of_range' });

	const id = AttemptId.parse(newId(app));
	const now = app.clock();
	const on = new Date(now).toISOString().slice(0, 10);
	const questions = draw(version.bank, { seed: id, on, ...(count !== undefined && { count }) });
	if (questions.length === 0) return fail({ code: 'nothing_to_ask' });
	const owner = learner ?? LearnerId.parse(newId(app));
	const attempt = start(
		{
			id,
			learner: owner,
			bank: { id: version.id, hash: version.hash },
			behaviour: behaviour.data,
			questions: questions.map((question) => question.id),
		},
		now,
	);
	if ((await app.attempts.create(attempt)) !== 'saved') return fail(BUSY);
	return ok({ attempt: id, learner: owner });
}
