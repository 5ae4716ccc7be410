import { sql, type CompiledQuery, type RawBuilder } from 'kysely';

/** Stands for a value that is given each time the statement runs. */
class Place {}

type Compilable<O> = { compile(): CompiledQuery<O> };

/** Puts the place of a named value into a statement. */
export type Is<P> = <K extends keyof P>(name: K) => RawBuilder<P[K]>;

/**
 * A statement built once, whose values are given by name each time: building one with Kysely takes longer than SQLite
 * takes to run it.
 */
export function prepared<P extends object, O>(
	build: (is: Is<P>) => Compilable<O>,
): (values: P) => CompiledQuery<O> {
	const names = new Map<unknown, keyof P>();
	const {
		query,
		queryId,
		sql: text,
		parameters,
	} = build((name) => {
		const place = new Place();
		names.set(place, name);
		return sql`${place}`;
	}).compile();
	const given = parameters.map((parameter) => ({ parameter, name: names.get(parameter) }));
	return (values) => ({
		query,
		queryId,
		sql: text,
		parameters: given.map(({ parameter, name }) => (name === undefined ? parameter : values[name])),
	});
}
