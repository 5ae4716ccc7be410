import type { Entity, ClauseFact, Filler } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import type { Slug } from '../../kernel/id.ts';
import { COUNTRIES } from '../gazetteer/countries.ts';
import { ofSameSort } from '../gazetteer/organisations.ts';
import { holdersOn, rankOf } from '../gazetteer/people.ts';
import { holds, overlap, said, type Material } from '../material.ts';
import { filledSlots, mentionsOf } from '../mentions.ts';
import { speak } from '../realise/names.ts';
import { datedStatement } from '../realise/statement.ts';
import type { Asked } from '../realise/question.ts';
import type { Candidate } from './candidate.ts';
import { mayFill, sameDoing } from './same-event.ts';

/** The entity fills the slot by itself or as one of a list, not only within a phrase. */
const isPart = (entity: Slug, filler: Filler | undefined) =>
	filler !== undefined &&
	(('entity' in filler && filler.entity === entity) ||
		('all' in filler && filler.all.includes(`{${entity}}`)));

/** How much a fact says of an entity, seen from the fact that is asked, whose other entities are `company`. */
function bearing(
	entity: Slug,
	other: ClauseFact,
	fact: ClauseFact,
	company: ReadonlySet<Slug>,
	m: Material,
): number {
	const named = m.mentions.get(other.id);
	if (other.id === fact.id || named?.has(entity) !== true) return 0;
	const { subject, object, complement } = other.clause;
	const doing = sameDoing(fact, other);
	const part = filledSlots(other).some((slot) => isPart(entity, other.clause[slot]));
	return (
		1 +
		(isPart(entity, subject) ? 4 : isPart(entity, object) ? 3 : part ? 2 : 0) +
		(doing ? 4 : 0) +
		(overlap(company, named) ? 1 : 0) -
		(complement !== undefined && 'text' in complement && !doing ? 2 : 0)
	);
}

/** The fact that bears most on an entity, with how much. */
type Witness = { told?: ClauseFact; weight: number };

function witness(entity: Slug, fact: ClauseFact, company: ReadonlySet<Slug>, m: Material): Witness {
	let best: Witness = { weight: 0 };
	for (const told of m.facts) {
		if (told.leans === true) continue;
		const weight = bearing(entity, told, fact, company, m);
		if (weight > best.weight) best = { told, weight };
	}
	return best;
}

/** Why the entity is wrong: what the article says of it instead. */
function reason(entity: Entity, told: ClauseFact | undefined, fact: ClauseFact, m: Material): string {
	if (told === undefined) return `The article names ${entity.name}, but not here. ${said(fact, m)}`;
	if (sameDoing(told, fact)) return said(told, m);
	const instead = datedStatement(told, m.names, m.article);
	return speak(`The article says something else about {${entity.id}}: ${instead}.`, m.names);
}

const regionOf = (country: string | undefined) => COUNTRIES.find(({ name }) => name === country)?.region;

function fromGazetteer(key: Entity, m: Material, seed: string): string[] {
	switch (key.type) {
		case 'person': {
			const rank = rankOf(key.office ?? '');
			const region = regionOf(m.names.get(key.of ?? '')?.name);
			const near = ({ country }: { country: string }) =>
				(holds(m, country) ? 2 : 0) + (regionOf(country) === region ? 1 : 0);
			return shuffle(holdersOn(m.day), seed)
				.filter((holder) => holder.rank === rank)
				.sort((one, other) => near(other) - near(one))
				.map(({ name }) => name);
		}
		case 'country': {
			const region = regionOf(key.name);
			return shuffle(COUNTRIES, seed).flatMap((country) => (country.region === region ? [country.name] : []));
		}
		case 'city': {
			const region = COUNTRIES.find(({ capital }) => capital === key.name)?.region;
			const told = COUNTRIES.filter(({ name }) => holds(m, name));
			const near = shuffle(COUNTRIES, seed).filter((country) => country.region === region);
			return [...told, ...near].map(({ capital }) => capital);
		}
		default:
			return shuffle(ofSameSort(key.name), seed);
	}
}

/** Names of the key's type that a reader may know and the article does not hold, nearest first. */
export function knownLike(key: Entity, m: Material, seed: string): string[] {
	const own = new Set(m.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
	return [...new Set(fromGazetteer(key, m, seed))].filter(
		(name) => name !== '' && !own.has(name) && !holds(m, name),
	);
}

/** The name as running text has it: the First World War, the United Kingdom. */
export const inText = (name: string, key: Entity): string =>
	(key.type === 'event' && key.definite) || /^(?:United|Netherlands|Philippines)\b/.test(name)
		? `the ${name}`
		: name;

/**
 * Entities of the key's type that are false for what is asked: the article's own first, nearest first, then a gazetteer's
 * that the article does not name.
 */
export function entityCandidates(
	key: Entity,
	fact: ClauseFact,
	asked: Asked,
	m: Material,
	seed: string,
): Candidate[] {
	const company = mentionsOf(fact, asked);
	const often = (id: Slug) => m.prominence.get(id) ?? 0;
	const own = shuffle(m.entities, seed)
		.filter(
			(entity) =>
				entity.type === key.type &&
				entity.id !== key.id &&
				entity.generic !== true &&
				!mayFill(entity.id, fact, asked, m),
		)
		.map((entity) => {
			const { told, weight } = witness(entity.id, fact, company, m);
			// Of the key's own country, and so the more easily believed.
			const near =
				weight +
				(entity.of !== undefined && entity.of === key.of ? 3 : 0) +
				// One that the article names as often as the key keeps its frequency from telling.
				(often(entity.id) >= often(key.id) ? 2 : 0);
			return { entity, told, near };
		})
		.sort((one, other) => other.near - one.near)
		.map(({ entity, told }): Candidate => ({
			text: entity.name,
			rationale: reason(entity, told, fact, m),
			from: 'article',
			entity: entity.id,
			template: `{${entity.id}}`,
		}));
	const others = knownLike(key, m, seed).map((name): Candidate => ({
		text: name,
		rationale: `The article does not mention ${inText(name, key)}.`,
		from: 'gazetteer',
	}));
	return [...own, ...others];
}
