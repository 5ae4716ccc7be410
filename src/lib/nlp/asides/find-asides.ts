import type { Verb } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { Discourse } from '../clauses/antecedents.ts';
import type { Composed } from '../clauses/compose.ts';
import { wordAt, type View } from '../clauses/view.ts';

/** How many words may stand between "Lagos-based" and the name: `Lagos-based oil group Nkemelu`. */
const REACH = 4;

/** What an article says by the way of a name: where it is based, for whom a person speaks, where a person is from. */
export const findAsides = (view: View, discourse: Discourse): Composed[] => [
	...based(view, discourse),
	...belonging(view, discourse),
];

const typeOf = (discourse: Discourse, entity: Slug) => discourse.entities.get(entity)?.type;

/** "Lagos-based Nkemelu". */
function based(view: View, discourse: Discourse): Composed[] {
	return [...view.mentions.values()].flatMap((city): Composed[] => {
		if (typeOf(discourse, city.entity) !== 'city' || wordAt(view, city.to) !== '-') return [];
		if (wordAt(view, city.to + 1) !== 'based') return [];
		for (let at = city.to + 2; at < city.to + 2 + REACH; at += 1) {
			const name = view.mentions.get(at);
			if (name === undefined) continue;
			if (typeOf(discourse, name.entity) !== 'organisation') return [];
			return [
				{
					clause: {
						subject: { entity: name.entity },
						verb: { lemma: 'base', tense: 'present', voice: 'passive' },
						place: { preposition: 'in', entity: city.entity },
					},
					certainty: 'stated',
				},
			];
		}
		return [];
	});
}

const AFFILIATED: Verb = { lemma: 'affiliate', tense: 'present', voice: 'passive' };

/** "Davey Rintoul of the Seafarers’ Federation", "Tigist Mekonnen of Ethiopia". */
function belonging(view: View, discourse: Discourse): Composed[] {
	return [...view.mentions.values()].flatMap((person): Composed[] => {
		if (typeOf(discourse, person.entity) !== 'person' || wordAt(view, person.to) !== 'of') return [];
		const at = person.to + (wordAt(view, person.to + 1) === 'the' ? 2 : 1);
		const of = view.mentions.get(at);
		if (of === undefined || of.possessive === true) return [];
		const subject = { entity: person.entity };
		const verb = { lemma: 'be', tense: 'present' as const };
		const entity = of.entity;
		switch (typeOf(discourse, entity)) {
			case 'organisation':
				return [
					{
						clause: { subject, verb: AFFILIATED, companion: { preposition: 'with', entity } },
						certainty: 'stated',
					},
				];
			case 'country':
				return [{ clause: { subject, verb, place: { preposition: 'from', entity } }, certainty: 'stated' }];
			default:
				return [];
		}
	});
}
