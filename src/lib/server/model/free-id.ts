import type { Slug } from '../../core/kernel/id.ts';

/** The id, or where it is taken, with the next free number: `putin-2`; taken from then on. */
export function freeId(id: Slug, taken: Set<Slug>): Slug {
	const stem = id.slice(0, 100).replace(/-$/, '');
	let free = taken.has(id) ? '' : id;
	for (let number = 2; free === ''; number += 1) {
		const next = `${stem}-${number}`;
		if (!taken.has(next)) free = next;
	}
	taken.add(free);
	return free;
}
