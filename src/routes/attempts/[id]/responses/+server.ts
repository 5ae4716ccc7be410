import { jsonReply, readJsonBody } from '$lib/server/http/json.ts';
import { answerQuestion } from '$lib/server/use-cases/answer-question.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, params, request, url }) => {
	const body = await readJsonBody(request, url);
	if (!body.ok) return jsonReply(body);
	return jsonReply(
		await answerQuestion(locals.app, locals.learner, { attempt: params.id, body: body.value }),
	);
};
