import type { EntityType } from '../../core/fact/schema.ts';
import type { City, Country } from '../gazetteer/gazetteer.ts';
import type { KnownOrganisation } from '../gazetteer/known-organisations.ts';
import { nameKey } from '../gazetteer/key.ts';
import { newDraft, type Draft } from './draft.ts';
import { PARTICLES, ROYAL } from './vocabulary.ts';

/** Whom and what an article names, and how each is found again by a part of its name. */
export type Cast = {
	byKey: Map<string, Draft>;
	/** Part of a name → all that it may stand for. */
	byPart: Map<string, Set<Draft>>;
	/** Given name → all who have it. */
	byGiven: Map<string, Set<Draft>>;
};

export const newCast = (): Cast => ({ byKey: new Map(), byPart: new Map(), byGiven: new Map() });

const addTo = (parts: Map<string, Set<Draft>>, part: string, draft: Draft): void => {
	const drafts = parts.get(part);
	if (drafts === undefined) parts.set(part, new Set([draft]));
	else drafts.add(draft);
};

function obtain(cast: Cast, type: EntityType, key: string, name: string): Draft {
	const id = `${type} ${key}`;
	const there = cast.byKey.get(id);
	if (there !== undefined) return there;
	const draft = newDraft(type, key, name);
	cast.byKey.set(id, draft);
	return draft;
}

/** The country; its name is the gazetteer's. */
export function castCountry(cast: Cast, country: Country): Draft {
	const draft = obtain(cast, 'country', country.code, country.name);
	draft.country = country;
	return draft;
}

/** The city, the largest of its name; its country is told only where none of the name elsewhere comes near in size. */
export function castCity(cast: Cast, told: string, cities: readonly City[]): Draft {
	const [largest] = cities;
	// A dateline is in capitals: JAKARTA.
	const isLoud = largest !== undefined && /^\p{Lu}[\p{Lu} .’'-]+$/u.test(told);
	const name = isLoud ? largest.name : told;
	const second = cities.find(({ country }) => country !== largest?.country);
	const draft = obtain(cast, 'city', nameKey(largest?.name ?? name), name);
	if (largest !== undefined && (second === undefined || largest.size >= 5 * second.size))
		draft.within = largest.country;
	return draft;
}

/** An organisation, event or thing. */
export function castNamed(cast: Cast, type: EntityType, name: string, known?: KnownOrganisation): Draft {
	const told = known === undefined || known.name === '' ? name : known.name;
	const draft = obtain(cast, type, nameKey(told), told);
	if (known !== undefined && known.name !== '') draft.known = known;
	return draft;
}

/** A person with given and family name. @param familyFirst true where the family name comes first */
export function castPerson(cast: Cast, name: string, familyFirst: boolean): Draft {
	const words = name.split(' ');
	// "Ms el Idrissi": a family name of several words, of one whom the article has told in full.
	const inFull = /^\p{Ll}/u.test(name) ? personByPart(cast, nameKey(name)) : undefined;
	if (inFull !== undefined) return inFull;
	const draft = obtain(cast, 'person', nameKey(name), name);
	if (words.length === 1 || draft.short !== undefined) {
		addTo(cast.byPart, nameKey(name), draft);
		return draft;
	}
	if (ROYAL.has(nameKey(words[0] ?? ''))) {
		addTo(cast.byPart, nameKey(words[1] ?? ''), draft);
		return draft;
	}
	// Noh Jae-kyung, Lin Chi-ling: a given name of two, the second one small, comes last.
	const isEastern = words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(words[1] ?? '');
	const surname = familyFirst || isEastern ? (words[0] ?? name) : familyName(words);
	draft.short = surname;
	addTo(cast.byPart, nameKey(surname), draft);
	if (!familyFirst) {
		addTo(cast.byGiven, nameKey(words[0] ?? ''), draft);
		for (const word of words.slice(1))
			if (word.length > 2 && !PARTICLES.has(word)) addTo(cast.byPart, nameKey(word), draft);
	}
	return draft;
}

/** The last word with the small words before it: von der Leyen, van Dijk. */
function familyName(words: readonly string[]): string {
	let last = words.length - 1;
	if (/^(?:Jr\.?|Sr\.?|[IVX]+)$/.test(words[last] ?? '') && last > 1) last -= 1;
	let from = last;
	while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
	return words.slice(from, last + 1).join(' ');
}

/** The one person whom a part of a name stands for; undefined where none or more than one has it. */
export function personByPart(cast: Cast, part: string): Draft | undefined {
	return only(cast.byPart.get(part));
}

/** The one person of a given name. */
export const personByGiven = (cast: Cast, given: string): Draft | undefined => only(cast.byGiven.get(given));

function only(drafts: ReadonlySet<Draft> | undefined): Draft | undefined {
	if (drafts?.size !== 1) return undefined;
	return [...drafts][0];
}
