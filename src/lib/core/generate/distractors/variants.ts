import type { ClauseFact, SlotName } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import type { Material } from '../material.ts';
import { holds } from '../material.ts';
import { named, speak } from '../realise/names.ts';
import type { Candidate } from './candidate.ts';
import { entityCandidates } from './entities.ts';

const CONTINENTS = ['Africa', 'Asia', 'Europe', 'South America', 'North America', 'Oceania'];

const otherwise = (fact: ClauseFact, m: Material) =>
	`The article says otherwise: ${m.clauses.get(fact.id) ?? ''}.`;

/** The phrase with one of its names changed for another of the article's: `talks with {usa}` → `talks with {south-korea}`. */
export function withOtherName(
	text: string,
	slot: SlotName,
	fact: ClauseFact,
	m: Material,
	seed: string,
): Candidate[] {
	const ids = named(text);
	return ids.flatMap((id) => {
		const key = m.names.get(id);
		if (key === undefined || ids.filter((other) => other === id).length > 1) return [];
		return entityCandidates(key, fact, slot, m, `${seed}/${id}`)
			.filter(({ entity }) => entity !== undefined && !ids.includes(entity))
			.map(({ entity = '' }): Candidate => {
				const template = text.replace(`{${id}}`, `{${entity}}`);
				return {
					text: speak(template, m.names),
					rationale: otherwise(fact, m),
					from: 'article',
					entity,
					template,
				};
			});
	});
}

/** The phrase with another continent: `a trip to Asia` → `a trip to Africa`. */
export function withOtherContinent(text: string, fact: ClauseFact, m: Material, seed: string): Candidate[] {
	const told = CONTINENTS.find((continent) => text.endsWith(` ${continent}`));
	if (told === undefined) return [];
	return shuffle(CONTINENTS, seed)
		.filter((continent) => continent !== told && !holds(m, continent))
		.map((continent): Candidate => {
			const template = text.slice(0, -told.length) + continent;
			return { text: speak(template, m.names), rationale: otherwise(fact, m), from: 'made', template };
		});
}
