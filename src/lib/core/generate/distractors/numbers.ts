import type { ClauseFact, Fact, Quantity } from '../../fact/schema.ts';
import { hash32 } from '../../kernel/chance.ts';
import type { Material } from '../material.ts';
import { bareNumber, boundOf, hedgedNumber } from '../realise/fillers.ts';
import type { Candidate } from './candidate.ts';

/** The number as an option shows it, under the hedge of the article: `around 15,000`, `40%`, `$3.5 million`; one that bounds it stands in the stem. */
export const shortQuantity = (quantity: Quantity): string =>
	(boundOf(quantity) === undefined ? hedgedNumber(quantity) : bareNumber(quantity)) +
	(/^(?:%|per ?cent)/.exec(quantity.unit)?.[0] ?? '').replace(/^p/, ' p');

/** The steps of a scale on which the number is round, largest first: 15,000 stands on 5,000, 1,000 … */
function stepOf(value: number): number {
	const size = Math.abs(value);
	for (let power = Math.floor(Math.log10(size || 1)); power > -4; power -= 1) {
		for (const head of [5, 2.5, 2, 1]) {
			const step = head * 10 ** power;
			const times = size / step;
			if (times >= 3 && times <= 25 && Math.abs(times - Math.round(times)) < 1e-6) return step;
		}
	}
	// No round scale fits (231, 412,000,000): about a twelfth of the number, as round as it is.
	let unit = unitOf(value);
	while (value % (unit * 10) === 0 && unit < size) unit *= 10;
	return unit * Math.max(1, Math.round(size / unit / 12));
}

/** The last decimal place of the number, 1 for a whole one. */
const unitOf = (value: number) => 10 ** -(String(value).split('.')[1]?.length ?? 0);

/** "About 100" is not 60: no more of a figure than this is taken for rounding. */
const MOST_ROUNDING = 0.05;

/** Half of the last digit that counts: a figure that is rounded to thousands may be 500 more or less. Zero for an exact one. */
export function roundingOf(quantity: Quantity): number {
	if (quantity.hedge === undefined || quantity.value === 0 || boundOf(quantity) !== undefined) return 0;
	let unit = unitOf(quantity.value);
	while (quantity.value % (unit * 10) === 0) unit *= 10;
	return Math.min(unit / 2, Math.abs(quantity.value) * MOST_ROUNDING);
}

/**
 * Numbers on the key's own scale, as round as it is, some below it and some above; how many of each is settled by the
 * seed, so that the key's place in the row tells nothing.
 */
export function numberCandidates(
	quantity: Quantity,
	fact: Pick<Fact, 'id'>,
	m: Material,
	seed: string,
): { value: number; candidate: Candidate }[] {
	const { value } = quantity;
	const step = stepOf(value);
	const jump = Math.max(step, unitOf(value));
	const lowest = Math.max(0, Math.min(2, Math.ceil(value / jump) - 1));
	const below = hash32(`${seed}/below`) % (lowest + 1);
	const rank = Array.from({ length: 4 }, (_, index) => index - below).filter((index) => index !== 0);
	const spread = rank.map((index) => Number((value + index * jump).toPrecision(12)));
	return spread
		.filter((other) => other > 0 && !m.facts.some((told) => tells(told, { ...quantity, value: other }, fact)))
		.map((other) => ({
			value: other,
			candidate: {
				text: shortQuantity({ ...quantity, value: other }),
				rationale: `The article says otherwise: ${m.clauses.get(fact.id) ?? ''}.`,
				from: 'made' as const,
			},
		}));
}

/** Another fact gives this very figure for what is counted. */
const tells = (other: ClauseFact, quantity: Quantity, fact: Pick<Fact, 'id'>): boolean =>
	other.id !== fact.id &&
	Object.values(other.clause).some(
		(filler) =>
			'quantity' in filler &&
			filler.quantity.value === quantity.value &&
			filler.quantity.unit === quantity.unit,
	);
