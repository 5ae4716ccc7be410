type Path = readonly PropertyKey[];

/** A problem as it comes out of one zod issue, before its path is text. */
export type Found = {
	code: string;
	path: Path;
	found: string;
	expected: string;
	/** The last key of the path is missing from its mapping, or does not belong there. */
	key?: 'missing' | 'unknown';
};

/** Tells paths apart; for looking up only. */
const at = (path: Path): string => JSON.stringify(path.map(String));
const mappingOf = ({ path }: Found): Path => path.slice(0, -1);
const above = (path: Path): Path[] => path.map((_, length) => path.slice(0, length));

const named = (keys: readonly Found[]): string =>
	`the key${keys.length > 1 ? 's' : ''} ${keys.map(({ path }) => JSON.stringify(String(path.at(-1)))).join(', ')}`;

/** Keys that do not fit into one mapping as one problem of it: a key misspelt is one missing and one too many. */
function together(keys: readonly Found[]): Found[] {
	const [first] = keys;
	if (first === undefined || keys.length === 1) return [...keys];
	const missing = keys.filter(({ key }) => key === 'missing');
	const unknown = keys.filter(({ key }) => key === 'unknown');
	return [
		{
			code: 'keys',
			path: mappingOf(first),
			found: unknown.length > 0 ? named(unknown) : 'nothing',
			expected: missing.length > 0 ? named(missing) : 'no key of these names',
		},
	];
}

/**
 * One problem for each slip, as far as can be told: the keys that do not fit into one mapping are one problem, a key that
 * stands too far out is only missing where it belongs, and what is wrong two levels and more inside a mapping that lacks a
 * key is told once that is mended.
 */
export function bySlip(problems: readonly Found[]): Found[] {
	const missing = problems.filter(({ key }) => key === 'missing');
	const lacking = new Set(missing.map((problem) => at(mappingOf(problem))));
	const strayed = new Set(
		missing.flatMap(({ path }) => above(path.slice(0, -1)).map((outer) => at([...outer, ...path.slice(-1)]))),
	);
	const told = problems.filter(({ key, path }) => {
		if (key === 'unknown' && strayed.has(at(path))) return false;
		return !above(path.slice(0, -1)).some((mapping) => lacking.has(at(mapping)));
	});
	const groups = Map.groupBy(told, (problem) =>
		problem.key === undefined ? problem : at(mappingOf(problem)),
	);
	return [...groups.values()].flatMap((group) => together(group));
}
