import type { FormFields } from '$lib/core/question/base.ts';

/** The text fields of a posted form, each name with its values; files are left out. */
export async function fieldsOf(request: Request): Promise<FormFields> {
	const form = await request.formData();
	const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
	return new Map([...new Set(form.keys())].map((name) => [name, texts(name)]));
}

/** The first value of a field; undefined where it was not posted. */
export const fieldOf = (fields: FormFields, name: string): string | undefined => fields.get(name)?.[0];
