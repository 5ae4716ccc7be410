import type { FormFields } from '$lib/core/question/base.ts';
import { fail, ok, type Result } from '$lib/core/kernel/result.ts';
import { accept } from './refuse.ts';

const isTooLarge = (failure: unknown): boolean =>
	failure instanceof Error && 'status' in failure && failure.status === 413;

/** The body as a form. What is none is the sender's mistake, not a bug; a body that is too large is left to SvelteKit. */
async function formOf(request: Request): Promise<Result<FormData, { code: 'form_malformed' }>> {
	try {
		return ok(await request.formData());
	} catch (failure) {
		if (isTooLarge(failure)) throw failure;
		return fail({ code: 'form_malformed' });
	}
}

/** The text fields of a posted form, each name with its values; files are left out. A body that is no form ends in the page of that error. */
export async function fieldsOf(request: Request): Promise<FormFields> {
	const form = accept(await formOf(request));
	const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
	return new Map([...new Set(form.keys())].map((name) => [name, texts(name)]));
}

/** The first value of a field; undefined where it was not posted. */
export const fieldOf = (fields: FormFields, name: string): string | undefined => fields.get(name)?.[0];
