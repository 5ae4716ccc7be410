import { PLACEHOLDER, placeholders, templates } from '../../core/fact/mentions.ts';
import type { Entity, Filler, Quantity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { holdsWords, spacedWords, stands } from './words.ts';

/** The words that must prove a fact. */
export type Proof = {
	quote: string;
	/** The quote, folded; see `spacedWords`. */
	spaced: string;
	entities: ReadonlyMap<Slug, Entity>;
	/** The dates that the quote tells, absolute. */
	dates: ReadonlySet<string>;
};

/** Before a date the article may have no preposition: "met Wednesday". */
const BEFORE_DATES = new Set(['on', 'in']);
/** Between a number and what is counted there may stand an adjective or two. */
const WORDS_BETWEEN = 2;
const HEDGES = [
	...'about almost approximately around nearly over roughly some under'.split(' '),
	...['at least', 'at most', 'close to', 'fewer than', 'less than', 'more than', 'up to'],
].map((hedge) => ` ${hedge} `);

/** True where the quote has all that stands in the slot, as it is. */
export function isProven(filler: Filler, proof: Proof): boolean {
	const { preposition } = filler;
	if (preposition !== undefined && !stands(preposition, proof.quote, proof.spaced)) {
		if (!('date' in filler) || !BEFORE_DATES.has(preposition)) return false;
	}
	if ('entity' in filler) return isNamed(filler.entity, proof);
	if ('date' in filler) return hasDate(filler.date, proof);
	if ('quantity' in filler) return hasQuantity(filler.quantity, proof);
	return templates(filler).every((template) => hasTemplate(template, proof));
}

/** True where the quote names the entity, by any of its names. */
export function isNamed(id: Slug, { entities, spaced }: Proof): boolean {
	const entity = entities.get(id);
	if (entity === undefined) return false;
	const { name, short, aliases = [], demonym } = entity;
	return [name, short, demonym, ...aliases].some((each) => each !== undefined && holdsWords(spaced, each));
}

/** The names of a template and, between them, its words in a row. */
function hasTemplate(template: string, proof: Proof): boolean {
	return (
		placeholders(template).every((id) => isNamed(id, proof)) &&
		template
			.replace(PLACEHOLDER, '\n')
			.split('\n')
			.every((words) => stands(words, proof.quote, proof.spaced))
	);
}

/** The very date, or the month or year of one. */
const hasDate = (date: string, { dates }: Proof) =>
	[...dates].some((each) => each === date || each.startsWith(`${date}-`));

/** The number with what it counts right behind it, or a currency before it, under the quote's own hedge. */
function hasQuantity({ value, unit, hedge }: Quantity, { quote, spaced }: Proof): boolean {
	if (!stands(unit, quote, spaced) || (hedge !== undefined && !stands(hedge, quote, spaced))) return false;
	const words = spaced.trim().split(' ');
	const counted = spacedWords(unit);
	const size = counted.trim() === '' ? 0 : counted.trim().split(' ').length;
	return words.some((word, at) => {
		if (!/^\d/.test(word) || Number(word) !== value) return false;
		const rest = words.slice(at + 1, at + 1 + WORDS_BETWEEN + size);
		const next = rest.findIndex((other) => /^\d/.test(other));
		const behind = ` ${rest.slice(0, next === -1 ? rest.length : next).join(' ')} `;
		const before = ` ${words.slice(Math.max(0, at - Math.max(size, 3)), at).join(' ')} `;
		const isCounted = size === 0 || behind.includes(counted) || before.endsWith(counted);
		const hedged = HEDGES.find((each) => before.endsWith(each));
		return isCounted && (hedged === undefined || hedge !== undefined);
	});
}
