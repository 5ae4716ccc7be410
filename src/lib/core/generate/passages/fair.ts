import { mentions } from '../../fact/mentions.ts';
import type { Gap, PassageFact } from '../../fact/schema.ts';
import { sensitiveTopic } from '../../lint/sensitive-words.ts';
import type { Material } from '../material.ts';

/** Right beside a name, these make it a speaker's: what is said is not about them. */
const SAYS = 'said|says|told|added|wrote|noted|explained|argued|warned';

const isPerson = (id: string, m: Material) => m.names.get(id)?.type === 'person';

/** True where the sentence is about crime, death, health, ethnicity or religion, names aside. */
function isSensitive({ anchor, gaps }: PassageFact): boolean {
	const names = gaps.flatMap(({ words, fills }) => ('entity' in fills ? words : []));
	return sensitiveTopic(names.reduce((text, name) => text.replaceAll(name, ','), anchor.quote)) !== undefined;
}

/** True where the gap may be asked: on such a matter no person is made the answer, unless as the one who speaks of it. */
export function isFair(fact: PassageFact, { words, fills }: Gap, m: Material): boolean {
	if (!('entity' in fills) || !isPerson(fills.entity, m) || !isSensitive(fact)) return true;
	const { quote } = fact.anchor;
	const at = quote.indexOf(words);
	return (
		new RegExp(`^ (?:${SAYS})\\b`).test(quote.slice(at + words.length)) ||
		new RegExp(`\\b(?:${SAYS}) (?:\\p{Lu}\\S* )?$`, 'u').test(quote.slice(0, at))
	);
}

/** The same for the whole sentence as a statement to be judged: it names nobody, or tells of nothing of the kind. */
export const mayState = (fact: PassageFact, m: Material): boolean =>
	!mentions(fact).some((id) => isPerson(id, m)) || !isSensitive(fact);
