import { fail, redirect } from '@sveltejs/kit';
import { isOpen, nextPlace, PLACE, PLACE_SECONDS, placeOf } from '$lib/components/player/place.ts';
import type { Posted } from '$lib/components/player/player.svelte.ts';
import { blank, missing } from '$lib/components/question/response.ts';
import { CERTAINTY_FIELD } from '$lib/core/attempt/certainty.ts';
import { Certainty } from '$lib/core/attempt/schema.ts';
import { Response } from '$lib/core/question/index.ts';
import { responseFromForm } from '$lib/core/question/kinds.ts';
import { answerQuestion } from '$lib/server/use-cases/answer-question.ts';
import { finishAttempt } from '$lib/server/use-cases/finish-attempt.ts';
import { flagQuestion } from '$lib/server/use-cases/flag-question.ts';
import { newId } from '$lib/server/use-cases/start-attempt.ts';
import { viewAttempt } from '$lib/server/use-cases/view-attempt.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { accept, refuse } from '../../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const viewOf = async ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
	accept(await viewAttempt(locals.app, locals.learner, { attempt: params.id }));

/** Of a cookie that the attempt's own page alone is sent, and that its script may set. */
const ofAttempt = (id: string, { protocol }: URL) => ({
	path: `/attempts/${id}`,
	secure: protocol === 'https:',
	httpOnly: false,
});

/** The page of a finished attempt goes on to its result, so this refusal gets a page of its own. */
function refuseHere(refused: { code: string }, posted?: Posted) {
	if (refused.code === 'attempt_finished') accept<never>({ ok: false, error: refused });
	const { status, data } = refuse(refused);
	return fail(status, { code: data.code, refusal: data.refusal, posted });
}

export const load: PageServerLoad = async ({ cookies, locals, params, url, untrack }) => {
	const view = await viewOf({ locals, params });
	if (view.finished) redirect(303, `/attempts/${view.id}/result`);
	// Untracked: going from question to question in the browser asks the server for nothing.
	const [q, asking] = untrack(() => [url.searchParams.get('q'), url.searchParams.has('finish')]);
	const kept = { ...ofAttempt(view.id, url), maxAge: PLACE_SECONDS };
	if (q !== null) cookies.set(PLACE, String(placeOf(q, view) + 1), kept);
	else if (!asking) redirect(303, `?q=${placeOf(cookies.get(PLACE) ?? null, view) + 1}`);
	return { view, responseId: newId(locals.app) };
};

export const actions: Actions = {
	answer: async (event) => {
		const fields = await fieldsOf(event.request);
		const view = await viewOf(event);
		const question = fieldOf(fields, 'question') ?? '';
		const asked = view.items.find((item) => item.question.id === question)?.question;
		if (asked === undefined) return refuseHere({ code: 'unknown_question' });
		const response = responseFromForm(asked.kind, fields);
		const read = Response.safeParse(response);
		const sure = Certainty.safeParse(Number(fieldOf(fields, CERTAINTY_FIELD)));
		const posted: Posted = {
			question,
			...(read.success && { response: read.data }),
			...(sure.success && { certainty: sure.data }),
		};
		const refusal = missing(asked, read.success ? read.data : blank(asked));
		if (refusal !== '') return fail(400, { code: 'response_incomplete', refusal, posted });
		const answered = await answerQuestion(event.locals.app, event.locals.learner, {
			attempt: view.id,
			body: {
				id: fieldOf(fields, 'responseId'),
				question,
				response,
				...(sure.success && { certainty: sure.data }),
			},
		});
		if (!answered.ok) return refuseHere(answered.error, posted);
		const at = placeOf(event.url.searchParams.get('q'), view);
		if (view.behaviour !== 'deferred') redirect(303, `?q=${at + 1}#verdict`);
		const next = nextPlace(view.items, at, false);
		redirect(303, next === undefined ? '?finish=ask' : `?q=${next + 1}`);
	},
	giveUp: async (event) => {
		const fields = await fieldsOf(event.request);
		const view = await viewOf(event);
		const question = fieldOf(fields, 'question');
		const tried = view.items.find((item) => item.question.id === question);
		if (tried?.again === undefined)
			return refuseHere({ code: tried ? 'already_answered' : 'unknown_question' });
		const answered = await answerQuestion(event.locals.app, event.locals.learner, {
			attempt: view.id,
			body: { id: fieldOf(fields, 'responseId'), question, response: tried.response, giveUp: true },
		});
		if (!answered.ok) return refuseHere(answered.error);
		redirect(303, `?q=${placeOf(event.url.searchParams.get('q'), view) + 1}#verdict`);
	},
	flag: async (event) => {
		const fields = await fieldsOf(event.request);
		const flagged = await flagQuestion(event.locals.app, event.locals.learner, {
			attempt: event.params.id,
			body: { question: fieldOf(fields, 'question'), flagged: fieldOf(fields, 'flagged') === 'true' },
		});
		if (!flagged.ok) return refuseHere(flagged.error);
		redirect(303, `?q=${event.url.searchParams.get('q') ?? 1}`);
	},
	finish: async (event) => {
		const fields = await fieldsOf(event.request);
		const view = await viewOf(event);
		const open = view.items.some(isOpen);
		if (open && !view.finished && !fields.has('sure')) redirect(303, '?finish=ask');
		accept(await finishAttempt(event.locals.app, event.locals.learner, { attempt: view.id }));
		event.cookies.delete(PLACE, ofAttempt(view.id, event.url));
		redirect(303, `/attempts/${view.id}/result`);
	},
};
