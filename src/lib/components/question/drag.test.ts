import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drag } from './drag.svelte.ts';

/** Three rows of 50 pixels, from 100 down. */
const list = {
	children: [150, 200, 250].map((bottom) => ({ getBoundingClientRect: () => ({ bottom }) })),
};
const down = { isPrimary: true, button: 0 };
const at = (y: number, x = 10) => ({ pageX: x, pageY: y, clientY: y });

let drag: Drag;
let scrolled: number[];
beforeEach(() => {
	scrolled = [];
	drag = new Drag(() => list);
	vi.stubGlobal('innerHeight', 600);
	vi.stubGlobal('scrollBy', (_: number, y: number) => scrolled.push(y));
});
afterEach(() => vi.unstubAllGlobals());

describe('a drag', () => {
	it('begins only once the pointer has left its place: a tap is none', () => {
		drag.take({ ...at(300), ...down }, 'card');
		expect(drag.move(at(303))).toBe(false);
		expect(drag.id).toBe('');
		expect(drag.move(at(310))).toBe(true);
		expect(drag.id).toBe('card');
	});

	it('is over the row at its height, and over none below the last', () => {
		drag.take({ ...at(300), ...down }, 'card');
		const rows = [90, 149, 151, 220, 260].map((y) => drag.move(at(y)) && drag.row);
		expect(rows).toEqual([0, 0, 1, 2, -1]);
	});

	it('is one of the first finger and the first button only', () => {
		drag.take({ ...at(300), isPrimary: false, button: 0 }, 'card');
		expect(drag.move(at(200))).toBe(false);
		drag.take({ ...at(300), isPrimary: true, button: 2 }, 'card');
		expect(drag.move(at(200))).toBe(false);
	});

	it('carries what it is told to, and puts it back at its end', () => {
		const carried = { style: { translate: '' } };
		drag.take({ ...at(300), ...down }, 'card', carried);
		drag.move(at(280, 25));
		expect(carried.style.translate).toBe('15px -20px');
		drag.end();
		expect(carried.style.translate).toBe('');
		expect([drag.id, drag.row, drag.move(at(200))]).toEqual(['', -1, false]);
	});

	it('scrolls the page along near the edges of the window', () => {
		drag.take({ ...at(300), ...down }, 'card');
		drag.move(at(200));
		expect(scrolled).toEqual([]);
		drag.move(at(20));
		drag.move(at(590));
		expect(scrolled.map(Math.sign)).toEqual([-1, 1]);
	});
});
