import { error, fail } from '@sveltejs/kit';
import type { Result } from '$lib/core/kernel/result.ts';
import { trouble } from '$lib/components/trouble.ts';

/** The value of a use-case; its expected failure becomes the page of that error. */
export function accept<T>(result: Result<T, { code: string }>): T {
	if (result.ok) return result.value;
	const { status, sentence } = trouble(result.error.code);
	error(status, { code: result.error.code, message: sentence });
}

/** The failure of a form action: the page stays, with its code and the sentence for it, and what the form held. */
export function refuse<P = undefined>({ code }: { code: string }, posted?: P) {
	const { status, sentence } = trouble(code);
	return fail(status, { code, refusal: sentence, posted });
}
