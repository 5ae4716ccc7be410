import { describe, expect, it } from 'vitest';
import { alternate, timePerCall } from './rounds.ts';

describe('rounds', () => {
	it('run every task once a round, each beginning in turn, one after the other', async () => {
		const log: string[] = [];
		const task = (name: string) => async (round: number) => {
			log.push(`${name}${round} begins`);
			await Promise.resolve();
			log.push(`${name}${round} ends`);
			return `${name}${round}`;
		};
		expect(await alternate(3, [task('a'), task('b')])).toEqual([
			['a0', 'a1', 'a2'],
			['b0', 'b1', 'b2'],
		]);
		const order = ['a0', 'b0', 'b1', 'a1', 'a2', 'b2'];
		expect(log).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
	});

	it('call what is timed at least once', () => {
		let calls = 0;
		expect(timePerCall(() => (calls += 1), 0)).toBeGreaterThanOrEqual(0);
		expect(calls).toBe(1);
	});
});
