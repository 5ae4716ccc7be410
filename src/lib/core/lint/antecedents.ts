import type { Entity } from '../fact/schema.ts';
import { MONTH } from './dates.ts';
import type { Names } from './names.ts';

/** Nouns for a person, so that `the minister … her` needs no name. */
const PERSON_NOUN =
	/\b(?:\p{L}*(?:president|minister|leader|official|spokes(?:man|woman|person)|ambassador|envoy|diplomat|general|king|queen|prince(?:ss)?|chancellor|senator|governor|mayor|judge|director|chief|head|founder|owner|author|writer|scientist|researcher|engineer|doctor|teacher|player|captain|coach|driver|rider|winner|singer|actor|man|woman|men|women|boy|girl|person|people|candidate|champion|astronaut|lawyer|officer|pilot|artist|journalist|reporter|member|worker|soldier|troops?|team|side|family|mother|father|wife|husband|son|daughter|brother|sister)s?)\b/iu;
const NOT_A_NAME = new RegExp(
	`^(?:Who|Whom|Whose|Which|What|When|Where|Why|How|In|On|At|By|For|From|To|With|As|After|Before|During|Since|Until|Over|Under|About|Against|According|Did|Does|Do|Has|Have|Had|Is|Are|Was|Were|Will|The|A|An|It|Its|He|His|She|Her|They|Their|This|That|These|Those|Both|Put|Match|Choose|Select|Find|Name|Order|If|Because|While|There|Of|And|Reportedly|Allegedly|${MONTH}|Spring|Summer|Autumn|Winter)$`,
);

/** The words with a capital that may name something; the first word of a text only where it is no common word. */
export const capitals = (text: string): string[] =>
	(text.match(/\p{Lu}[\p{L}\p{N}’'.-]*/gu) ?? [])
		.map((word) => word.replace(/[’']s$|(?<![’'.-])[’'.-]+$/gu, ''))
		.filter((word) => !NOT_A_NAME.test(word));

/** True where the text has somebody for `he` or `her` to stand for: a person of the bank, a noun for one, or a name the bank does not know. */
export function holdsPerson(text: string, names: Names): boolean {
	const meant = names.meantIn(text);
	if (meant.some(({ type }) => type === 'person') || PERSON_NOUN.test(text)) return true;
	return capitals(text).some((word) => !isOfAny(word, meant));
}

/** True where the text has anything for `it` or `the city` to stand for. */
export const holdsName = (text: string): boolean => capitals(text).length > 0;

/** True where the text has a thing that a name or a noun with its article says: `the visit`, `which agency`. */
export const holdsThing = (text: string): boolean =>
	holdsName(text) ||
	/\b(?:the|an?|which|what|whose|this|that|these|those|all|both|many|some|most|several|each|every|no|its|their) (?!(?:did|does|was|were|has|had|have|are|will|would|shall|should|can|could|may|might|must)\b)\p{L}{3,}/iu.test(
		text,
	);

/** True where the capitalised word belongs to one of the names. */
const isOfAny = (word: string, entities: readonly Entity[]) =>
	entities.some(({ name, short, aliases, demonym, office }) =>
		[name, short, demonym, office, ...(aliases ?? [])].some((known) =>
			known?.split(/[\s.-]+/).includes(word),
		),
	);

/** How many things of these types the text names; capitalised names that the bank does not know count by runs. */
export function countNamed(text: string, types: readonly Entity['type'][], names: Names): number {
	const meant = names.meantIn(text);
	const unknown = capitals(text).filter((word) => !isOfAny(word, meant));
	return meant.filter(({ type }) => types.includes(type)).length + unknown.length;
}
