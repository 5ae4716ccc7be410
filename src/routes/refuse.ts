import { error, fail } from '@sveltejs/kit';
import type { Result } from '$lib/core/kernel/result.ts';
import { trouble } from '$lib/components/trouble.ts';
import { sentence as ofPeople } from './sentences.ts';

const inWords = (code: string) => ofPeople(code) ?? trouble(code);

/** The value of a use-case; its expected failure becomes the page of that error. */
export function accept<T>(result: Result<T, { code: string }>): T {
	if (result.ok) return result.value;
	const { status, sentence } = inWords(result.error.code);
	error(status, { code: result.error.code, message: sentence });
}

/** The failure of a form action: the page stays, with its code and the sentence for it, and with what was written. */
export function refuse({ code }: { code: string }, kept: Readonly<Record<string, string>> = {}) {
	const { status, sentence } = inWords(code);
	return fail(status, { code, refusal: sentence, kept });
}

/**
 * The same on a page of one thing of somebody's: what is not theirs is not found, and gets the page that says so.
 */
export function refuseOrHide(failure: { code: string }, kept: Readonly<Record<string, string>> = {}) {
	const { code } = failure;
	return inWords(code).status === 404 ? accept<never>({ ok: false, error: failure }) : refuse({ code }, kept);
}
