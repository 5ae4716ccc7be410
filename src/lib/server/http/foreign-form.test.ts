import { describe, expect, it } from 'vitest';
import { isForeignForm } from './foreign-form.ts';

const URL_OF_OURS = new URL('https://quiz.example/review?/practise');
const FORM = 'application/x-www-form-urlencoded';
const isForeign = (method: string, headers: Record<string, string>) =>
	isForeignForm(new Request(URL_OF_OURS, { method, headers }), URL_OF_OURS);

describe('a form', () => {
	it.each([
		['another site', 'https://elsewhere.example'],
		['another port', 'https://quiz.example:8443'],
		['plain HTTP', 'http://quiz.example'],
		['a page without origin', 'null'],
	])('from %s is foreign', (_, origin) => {
		expect(isForeign('POST', { 'content-type': FORM, origin })).toBe(true);
	});

	it('of whatever type a browser can post is foreign', () => {
		for (const type of [
			FORM,
			'multipart/form-data; boundary=x',
			'text/plain',
			'Text/Plain ; charset=utf-8',
		]) {
			expect(isForeign('POST', { 'content-type': type, origin: 'https://elsewhere.example' })).toBe(true);
		}
	});

	it('that does not say where it comes from is foreign', () => {
		expect(isForeign('POST', { 'content-type': FORM })).toBe(true);
	});

	it.each(['cross-site', 'same-site'])(
		'that the browser says is %s is foreign, whatever its origin says',
		(site) => {
			const headers = { origin: URL_OF_OURS.origin, 'sec-fetch-site': site };
			expect(isForeign('POST', { ...headers, 'content-type': FORM })).toBe(true);
			expect(isForeign('POST', headers)).toBe(true);
		},
	);

	it('of our own page is not', () => {
		expect(isForeign('POST', { 'content-type': FORM, origin: URL_OF_OURS.origin })).toBe(false);
	});

	it('is not what only reads, nor JSON, which its endpoints look at', () => {
		expect(isForeign('GET', { origin: 'https://elsewhere.example' })).toBe(false);
		expect(
			isForeign('POST', { 'content-type': 'application/json', origin: 'https://elsewhere.example' }),
		).toBe(false);
	});
});
