import { expect, it } from 'vitest';
import { onceFor } from './once.ts';

it('works an answer out once for each object, however alike two of them are', () => {
	const asked: object[] = [];
	const one = { of: 'a' };
	const other = { of: 'a' };
	const answer = onceFor((key: { of: string }) => {
		asked.push(key);
		return { to: key.of };
	});
	expect(answer(one)).toBe(answer(one));
	expect(answer(other)).toEqual(answer(one));
	expect(asked).toEqual([one, other]);
	expect(asked[1]).toBe(other);
});
