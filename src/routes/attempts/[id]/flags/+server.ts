import { jsonReply, readJsonBody } from '$lib/server/http/json.ts';
import { flagQuestion } from '$lib/server/use-cases/flag-question.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, params, request, url }) => {
	const body = await readJsonBody(request, url);
	if (!body.ok) return jsonReply(body);
	return jsonReply(await flagQuestion(locals.app, locals.learner, { attempt: params.id, body: body.value }));
};
