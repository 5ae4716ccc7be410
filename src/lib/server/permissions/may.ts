import type { Person, Role } from './person.ts';
import { PERMISSIONS, type Permission, type Reach, type Right } from './table.ts';

/** How far this person's right reaches; undefined where they have none. */
export function may({ role }: Pick<Person, 'role'>, right: Right): Reach | undefined {
	const { may }: Permission = PERMISSIONS[right];
	return may[role];
}

const DOORS: ReadonlyMap<string, Permission> = new Map(
	Object.values<Permission>(PERMISSIONS).flatMap((row) =>
		row.doors.map((door): [string, Permission] => [door, row]),
	),
);

/**
 * The name of the door that a request knocks at, as the table has it. SvelteKit runs the action that the first parameter
 * beginning with a slash names.
 */
export function doorOf(method: string, route: string, { searchParams }: URL): string {
	const way = method === 'HEAD' || method === 'OPTIONS' ? 'GET' : method;
	const action = way === 'POST' ? [...searchParams.keys()].find((key) => key.startsWith('/')) : undefined;
	return `${way} ${route}${action === undefined ? '' : `?${action}`}`;
}

/** `in`, or why not: `sign-in-first` where somebody signed in could pass, `not-found` for all others and where no row names the door. */
export type Entry = 'in' | 'sign-in-first' | 'not-found';

export function entry(role: Role, door: string): Entry {
	const row = DOORS.get(door);
	if (row === undefined) return 'not-found';
	if (row.may[role] !== undefined) return 'in';
	return role === 'visitor' ? 'sign-in-first' : 'not-found';
}
