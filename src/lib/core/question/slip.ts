/**
 * True where the two differ by at most one slip of the pen: a letter too many, too few, another, or two neighbours swapped.
 * This is the distance of Damerau (1964), who found that four in five misspellings are one of these, being 0 or 1.
 */
export function withinOneSlip(one: string, other: string): boolean {
	if (one === other) return true;
	if (Math.abs(one.length - other.length) > 1) return false;
	let start = 0;
	while (one[start] !== undefined && one[start] === other[start]) start += 1;
	const [a, b] = [one.slice(start), other.slice(start)];
	const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
	return (
		a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a.length === b.length && swapped)
	);
}
