/** What a value must keep to; `within` is at most so far from zero, on either side. */
export type Goal = { must: 'at least' | 'at most' | 'below' | 'within'; value: number };

/** One line of the bench or of the evaluation, as `--json` prints it. `goal` and `holds` are null for a value that has no goal of its own. */
export type Figure = {
	name: string;
	value: number;
	unit: string;
	goal: string | null;
	holds: boolean | null;
};

const SIGN = { 'at least': '>=', 'at most': '<=', below: '<', within: '±' } as const;

/** @param value not rounded: what is printed must not hide that a goal is missed by a little */
export function figure(name: string, value: number, unit: string, goal?: Goal): Figure {
	if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}: nothing was measured.`);
	if (goal === undefined) return { name, value, unit, goal: null, holds: null };
	return { name, value, unit, goal: `${SIGN[goal.must]} ${goal.value}`, holds: keeps(value, goal) };
}

function keeps(value: number, goal: Goal): boolean {
	switch (goal.must) {
		case 'at least':
			return value >= goal.value;
		case 'at most':
			return value <= goal.value;
		case 'below':
			return value < goal.value;
		case 'within':
			return Math.abs(value) <= goal.value;
	}
}
