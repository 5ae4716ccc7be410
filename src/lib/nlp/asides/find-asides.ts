import type { Slug } from '../../core/kernel/id.ts';
import type { Discourse } from '../clauses/antecedents.ts';
import type { Composed } from '../clauses/compose.ts';
import { wordAt, type View } from '../clauses/view.ts';

/** How many words may stand between "Lagos-based" and the name: `Lagos-based oil group Nkemelu`. */
const REACH = 4;

/** What an article says by the way of an organisation: where it is based. For whom a commentator works is nothing to know. */
export const findAsides = (view: View, discourse: Discourse): Composed[] => based(view, discourse);

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
