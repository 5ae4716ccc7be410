import type { Entity, Fact, Filler } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import type { Slug } from '../../kernel/id.ts';
import { COUNTRIES } from '../gazetteer/countries.ts';
import { ofSameSort } from '../gazetteer/organisations.ts';
import { OFFICE_HOLDERS, rankOf } from '../gazetteer/people.ts';
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

/** How much a fact says of an entity, seen from the fact that is asked: the best one is the reason why the entity is wrong. */
function bearing(entity: Slug, other: Fact, fact: Fact, asked: Asked, m: Material): number {
	if (other.id === fact.id || m.mentions.get(other.id)?.has(entity) !== true) return 0;
	const { subject, object } = other.clause;
	const follows = isPart(entity, object);
	const leads = isPart(entity, subject);
	const office = other.clause.complement !== undefined && 'text' in other.clause.complement;
	const part = filledSlots(other).some((slot) => isPart(entity, other.clause[slot]));
	return (
		1 +
		(leads ? 4 : follows ? 3 : part ? 2 : 0) +
		(sameDoing(fact, other) ? 4 : 0) +
		(overlap(mentionsOf(fact, asked), mentionsOf(other, asked)) ? 1 : 0) -
		(office && !sameDoing(fact, other) ? 2 : 0)
	);
}

/** What the article says of the entity instead: the fact that bears most on the one asked. */
function reason(entity: Entity, fact: Fact, asked: Asked, m: Material): string {
	const best = m.facts
		.map((other) => ({ other, weight: bearing(entity.id, other, fact, asked, m) }))
		.reduce((most, one) => (one.weight > most.weight ? one : most));
	if (best.weight === 0) return `The article names ${entity.name}, but not here. ${said(fact, m)}`;
	if (sameDoing(best.other, fact)) return said(best.other, m);
	const instead = datedStatement(best.other, m.names, m.day);
	return speak(`The article says something else about {${entity.id}}: ${instead}.`, m.names);
}

/** How near an entity is to the key: in the same kind of doing, with a part of its own in the article, of the same country. */
function nearness(entity: Entity, key: Entity, fact: Fact, asked: Asked, m: Material): number {
	const most = Math.max(0, ...m.facts.map((other) => bearing(entity.id, other, fact, asked, m)));
	return most + (entity.of !== undefined && entity.of === key.of ? 3 : 0);
}

const regionOf = (country: string | undefined) => COUNTRIES.find(({ name }) => name === country)?.region;

function fromGazetteer(key: Entity, m: Material, seed: string): string[] {
	switch (key.type) {
		case 'person': {
			const rank = rankOf(key.office ?? '');
			const region = regionOf(m.names.get(key.of ?? '')?.name);
			const near = ({ country }: { country: string }) =>
				(holds(m, country) ? 2 : 0) + (regionOf(country) === region ? 1 : 0);
			return shuffle(OFFICE_HOLDERS, seed)
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

/**
 * Entities of the key's type that are false for what is asked: the article's own first, nearest first, then a gazetteer's
 * that the article does not name.
 */
export function entityCandidates(
	key: Entity,
	fact: Fact,
	asked: Asked,
	m: Material,
	seed: string,
): Candidate[] {
	const own = shuffle(m.entities, seed)
		.filter(
			(entity) => entity.type === key.type && entity.id !== key.id && !mayFill(entity.id, fact, asked, m),
		)
		.map((entity) => ({ entity, near: nearness(entity, key, fact, asked, m) }))
		.sort((one, other) => other.near - one.near)
		.map(({ entity }): Candidate => ({
			text: entity.name,
			rationale: reason(entity, fact, asked, m),
			from: 'article',
			entity: entity.id,
			template: `{${entity.id}}`,
		}));
	const known = new Set(m.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
	const others = [...new Set(fromGazetteer(key, m, seed))]
		.filter((name) => name !== '' && !known.has(name) && !holds(m, name))
		.map((name): Candidate => ({
			text: name,
			rationale: `The article does not mention ${name}.`,
			from: 'gazetteer',
		}));
	return [...own, ...others];
}
