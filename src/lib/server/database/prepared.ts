import { sql, type CompiledQuery, type RawBuilder } from 'kysely';

/** Stands for a value that is given each time the statement runs. */
class Parameter {
	readonly name: PropertyKey;

	constructor(name: PropertyKey) {
		this.name = name;
	}
}

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
	const { query, queryId, sql: text, parameters } = build((name) => sql`${new Parameter(name)}`).compile();
	return (values) => ({
		query,
		queryId,
		sql: text,
		parameters: parameters.map((each) => (each instanceof Parameter ? values[each.name as keyof P] : each)),
	});
}
