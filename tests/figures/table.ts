import type { Figure } from './figure.ts';

/** Three digits that count; from a thousand on, whole numbers. */
const shown = (value: number): string =>
	value.toLocaleString(
		'en-GB',
		value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
	);

const verdict = ({ holds }: Figure): string => (holds === null ? '' : holds ? 'holds' : 'MISSED');

/** The figures in columns, under the title of their measure. */
export function table(title: string, figures: readonly Figure[]): string {
	const width = Math.max(...figures.map(({ name }) => name.length));
	const lines = figures.map((each) =>
		[
			`  ${each.name.padEnd(width)}`,
			shown(each.value).padStart(9),
			each.unit.padEnd(5),
			(each.goal ?? '').padEnd(6),
			verdict(each),
		]
			.join('  ')
			.trimEnd(),
	);
	return [title, ...lines].join('\n');
}
