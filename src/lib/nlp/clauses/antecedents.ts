import type { Entity, EntityType } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { Mention } from '../names/found-names.ts';

/** How far back a pronoun or "the company" may point, in sentences. */
const REACH = 2;

/** Where each entity is named, so that what points back can be followed. */
export type Discourse = {
	entities: ReadonlyMap<Slug, Entity>;
	/** Of each sentence, in its order. */
	mentions: readonly (readonly Mention[])[];
	/** Of each sentence, whom it names before its first verb: its subject, most often. */
	subjects: readonly ReadonlySet<Slug>[];
};

/** A place in the article: a sentence, and a token in it. */
export type Spot = { sentence: number; token: number };

const NOUN_TYPES: Readonly<Record<string, EntityType>> = {
	company: 'organisation',
	firm: 'organisation',
	club: 'organisation',
	team: 'organisation',
	agency: 'organisation',
	ministry: 'organisation',
	university: 'organisation',
	charity: 'organisation',
	bank: 'organisation',
	court: 'organisation',
	union: 'organisation',
	airline: 'organisation',
	museum: 'organisation',
	retailer: 'organisation',
	carmaker: 'organisation',
	party: 'organisation',
	council: 'organisation',
	institute: 'organisation',
	country: 'country',
	nation: 'country',
	city: 'city',
	minister: 'person',
	president: 'person',
	actor: 'person',
	author: 'person',
	singer: 'person',
	scientist: 'person',
	judge: 'person',
	mayor: 'person',
};
/** True for a noun that stands for somebody, a body or a place: the company, the minister. */
export const isEntityNoun = (noun: string): boolean => Object.hasOwn(NOUN_TYPES, noun);

/** Nouns that an organisation's own name must hold, since an article tells of several kinds. */
const NAMED_BY = /^(?:agency|ministry|university|bank|court|union|museum|party|council|institute|airline)$/;

/** Organisations that nobody calls a company or club. */
const PUBLIC =
	/\b(?:Commission|University|Agency|Ministry|Government|Council|Court|Committee|Party|Parliament|Nations|Union|Office|Department|Institute|Police|Army|Senate|Congress|Assembly|Authority|Museum|School|Hospital|Association)\b/;
const FIRMS = /^(?:company|firm|club|team|airline|retailer|carmaker)$/;

/** The entities of a type that are named in the sentence up to the spot, or in the last two before it. */
function candidates(
	discourse: Discourse,
	spot: Spot,
	fits: (entity: Entity) => boolean,
	reach = REACH,
): Set<Slug> {
	const found = new Set<Slug>();
	for (let at = Math.max(0, spot.sentence - reach); at <= spot.sentence; at += 1) {
		for (const mention of discourse.mentions[at] ?? []) {
			if (at === spot.sentence && mention.from >= spot.token) continue;
			if (mention.demonym === true) continue;
			const entity = discourse.entities.get(mention.entity);
			if (entity !== undefined && fits(entity)) found.add(entity.id);
		}
	}
	return found;
}

const only = (found: ReadonlySet<Slug>): Slug | undefined => (found.size === 1 ? [...found][0] : undefined);

/** The organisation or country with which the last sentence begins, where it names no other: "it" is most often that. */
function lastSubject(discourse: Discourse, spot: Spot): Slug | undefined {
	const within = (discourse.mentions[spot.sentence] ?? []).some(({ from }) => from < spot.token);
	const [first] = discourse.mentions[within ? spot.sentence : spot.sentence - 1] ?? [];
	if (first === undefined || first.from > 1 || first.possessive === true || first.demonym === true)
		return undefined;
	const fits = ({ type }: Entity) => type === 'organisation' || type === 'country';
	return only(candidates(discourse, spot, fits)) === first.entity ? first.entity : undefined;
}

/** The only person near before, who is also the subject of a sentence there: whom "she" most often means. */
function lastPerson(discourse: Discourse, spot: Spot): Slug | undefined {
	const person = only(candidates(discourse, spot, ({ type }) => type === 'person'));
	if (person === undefined) return undefined;
	const first = Math.max(0, spot.sentence - REACH);
	const told = discourse.subjects.slice(first, spot.sentence + 1).some((named) => named.has(person));
	return told ? person : undefined;
}

/** Whom or what a pronoun stands for: only where one entity of its type stands near before it. */
export function pronounAntecedent(discourse: Discourse, pronoun: string, spot: Spot): Slug | undefined {
	switch (pronoun) {
		case 'he':
		case 'she':
		case 'him':
		case 'his':
		case 'her':
			return lastPerson(discourse, spot);
		case 'it':
		case 'its':
			return lastSubject(discourse, spot);
		default:
			return undefined;
	}
}

/**
 * The entity that "the company", "the country", "the court" stands for: only one that the sentence itself names before it. One of a sentence
 * before may be another's company.
 */
export function nounAntecedent(discourse: Discourse, noun: string, spot: Spot): Slug | undefined {
	const type = NOUN_TYPES[noun];
	if (type === undefined) return undefined;
	const fits = (entity: Entity): boolean => {
		if (entity.type !== type) return false;
		if (FIRMS.test(noun) && PUBLIC.test(entity.name)) return false;
		return !NAMED_BY.test(noun) || entity.name.toLowerCase().includes(noun);
	};
	return only(candidates(discourse, spot, fits, 0));
}
