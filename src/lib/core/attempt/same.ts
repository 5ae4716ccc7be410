import type { Response } from '../question/index.ts';

/** Whether two responses say the same; the order of the keys of a mapping says nothing. */
export const sameResponse = (one: Response, other: Response): boolean => same(one, other);

function same(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
		return Object.is(one, other);
	}
	const keys = Object.keys(one);
	return (
		Array.isArray(one) === Array.isArray(other) &&
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && same(Reflect.get(one, key), Reflect.get(other, key)))
	);
}
