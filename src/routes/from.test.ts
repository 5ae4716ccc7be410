import { expect, test } from 'vitest';
import { nextPath } from './from.ts';

test.each(['/classes', '/join/ABC2345', '/attempts/1?q=2'])('one goes on to %s', (path) => {
	expect(nextPath(path, '/')).toBe(path);
});

test.each([
	null,
	'',
	'classes',
	'//elsewhere.example',
	'/\\elsewhere.example',
	'https://elsewhere.example',
	'/a b',
])('one does not go on to %j, which is no path of this site', (path) => {
	expect(nextPath(path, '/')).toBe('/');
});
