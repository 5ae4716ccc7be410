import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

const drawn = (isTTY: boolean | undefined): string[] => {
	const written: string[] = [];
	const progress = progressOn(
		{ write: (text) => written.push(text), ...(isTTY !== undefined && { isTTY }) },
		3,
	);
	progress.show(1);
	progress.show(3);
	progress.clear();
	return written;
};

test('progress is a bar on a terminal, and gone at the end', () => {
	const [first, last, end] = drawn(true);
	expect(first).toBe(`\r[${'#'.repeat(10)}${'.'.repeat(20)}] 1 of 3`);
	expect(last).toBe(`\r[${'#'.repeat(30)}] 3 of 3`);
	expect(end).toBe('\r\u001b[K');
});

test.each([false, undefined])('progress is nothing in a pipe or a file (%s)', (isTTY) => {
	expect(drawn(isTTY)).toEqual([]);
});
