import { randomUUID } from 'node:crypto';

/** What a visitor is told of a bug: no more than an id. */
export type Failure = { code: 'internal_error'; message: string; id: string };

/**
 * Logs what failed, where, under an id. Neither the request's body nor its cookies are written: they hold responses and
 * keys.
 * @param place method and route, as in `POST /attempts/[id]/responses`
 */
export function logFailure(error: unknown, place: string): Failure {
	const id = randomUUID();
	const what = error instanceof Error ? (error.stack ?? error.message) : 'thrown: not an Error';
	console.error(`internal_error ${id} ${place}\n${what}`);
	return { code: 'internal_error', message: 'Something failed on the server.', id };
}
