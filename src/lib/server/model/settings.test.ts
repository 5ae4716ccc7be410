import { describe, expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { readSettings } from '../settings.ts';
import { MODEL_ERROR_CODES, modelError } from './error.ts';

const URL = 'http://localhost:11434/v1';

describe('the settings of the language model', () => {
	it('are off where nothing is set', () => {
		expect(readSettings({}).model).toBeUndefined();
		expect(
			readSettings({ DATELINE_LLM_URL: ' ', DATELINE_LLM_MODEL: '', DATELINE_LLM_KEY: 'k' }).model,
		).toBeUndefined();
	});

	it('are an address and a name, and a key where there is one', () => {
		const both = { DATELINE_LLM_URL: URL, DATELINE_LLM_MODEL: 'small' };
		expect(readSettings(both).model).toEqual({ url: URL, name: 'small' });
		expect(readSettings({ ...both, DATELINE_LLM_KEY: 'k' }).model).toEqual({
			url: URL,
			name: 'small',
			key: 'k',
		});
	});

	it.each([
		['DATELINE_LLM_URL', { DATELINE_LLM_MODEL: 'small' }],
		['DATELINE_LLM_MODEL', { DATELINE_LLM_URL: URL }],
		['DATELINE_LLM_URL', { DATELINE_LLM_URL: 'localhost:11434', DATELINE_LLM_MODEL: 'small' }],
		['DATELINE_LLM_URL', { DATELINE_LLM_URL: 'file:///etc/passwd', DATELINE_LLM_MODEL: 'small' }],
	])('that are half set or wrong are refused, naming %s: %j', (name, environment) => {
		expect(() => readSettings(environment)).toThrow(
			expect.objectContaining({
				code: 'setting_malformed',
				message: expect.stringContaining(name) as unknown,
			}),
		);
	});
});

describe('an error of the language model', () => {
	it.each(MODEL_ERROR_CODES)('%s has a sentence of its own that says how to mend it', (code) => {
		const text = explain(modelError(code, 'status 418'));
		expect(text).toMatch(/; .*\.$/);
		expect(text).not.toContain(code);
	});
});
