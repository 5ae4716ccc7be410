import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.ts';

it('lets go of what was unused for longest once it is full', () => {
	const map = new BoundedMap<string, number>(2);
	map.set('a', 1);
	map.set('b', 2);
	expect(map.get('a')).toBe(1);
	map.set('c', 3);
	expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 2]);
});

it('keeps an entry that is set again, with its new value', () => {
	const map = new BoundedMap<string, number>(2);
	map.set('a', 1);
	map.set('b', 2);
	map.set('a', 3);
	map.set('c', 4);
	expect([map.get('a'), map.get('b')]).toEqual([3, undefined]);
	map.delete('a');
	expect(map.get('a')).toBeUndefined();
});
