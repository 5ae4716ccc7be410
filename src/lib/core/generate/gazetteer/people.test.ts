import { expect, it } from 'vitest';
import { holdersOn } from './people.ts';

it('a holder of office is named only for a day of the term', () => {
	expect(holdersOn('2025-10-27').map(({ name }) => name)).toContain('Sanae Takaichi');
	expect(holdersOn('2025-10-20')).toEqual([]);
	expect(holdersOn('2019-02-28')).toEqual([]);
	expect(holdersOn('2026-01-01')).toEqual([]);
});
