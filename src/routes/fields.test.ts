import { isHttpError } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { fieldOf, fieldsOf } from './fields.ts';

const posted = (body: string, type: string) =>
	new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });

describe('the fields of a posted form', () => {
	test('hold every value of a name, in the order posted', async () => {
		const fields = await fieldsOf(posted('option=a&option=b&q=1', 'application/x-www-form-urlencoded'));
		expect(fields.get('option')).toEqual(['a', 'b']);
		expect(fieldOf(fields, 'q')).toBe('1');
		expect(fieldOf(fields, 'none')).toBeUndefined();
	});

	test.each([
		['a boundary that does not occur', 'xx', 'multipart/form-data; boundary=abc'],
		['no boundary at all', 'xx', 'multipart/form-data'],
		['what is no form', '{}', 'application/json'],
	])('are refused with a code where the body has %s', async (_, body, type) => {
		const refused: unknown = await fieldsOf(posted(body, type)).catch((error: unknown) => error);
		if (!isHttpError(refused)) throw new Error('It was not refused.');
		expect(refused).toMatchObject({ status: 400, body: { code: 'form_malformed' } });
	});
});
