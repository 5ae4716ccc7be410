import type { ClauseFact, Filler, SlotName } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import type { Field } from '../gazetteer/texts.ts';
import { said, touches, type Material } from '../material.ts';
import { speak } from '../realise/names.ts';
import type { Candidate } from './candidate.ts';
import { shapeOf, typeOfText } from './shape.ts';

/** What everything else is one of: a fishing dispute is an important issue too. */
const VAGUE = /\b(?:issues?|matters?|questions?|topics?|subjects?|things?)$/;

/** The key with another matter at its end: `disagreements about` + `trade tariffs`. */
export function withOtherEnd(
	key: string,
	field: Field,
	fact: ClauseFact,
	m: Material,
	seed: string,
): Candidate[] {
	const [, head, tail] =
		/^(.+\b(?:about|over|on|(?:prospects|plans|rules|calls|hopes) for)) ((?:(?!\b(?:about|over|on|for|of|with)\b)[^{}]){3,40})$/.exec(
			key,
		) ?? [];
	if (head === undefined || tail === undefined || tail.split(' ').length > 3 || VAGUE.test(tail)) return [];
	return shuffle(field.matters, seed)
		.filter((matter) => !touches(m, matter))
		.map((matter) => ({
			text: speak(`${head} ${matter}`, m.names),
			rationale: `The article does not mention ${matter}. ${said(fact, m)}`,
			from: 'made',
		}));
}

/** The phrases of the field that could stand in the slot beside the key. */
function phrasesOf(field: Field, key: string, slot: SlotName, filler: Filler): readonly string[] {
	const type = typeOfText(filler);
	if (type === 'condition') return [];
	const shape = shapeOf(key);
	if (shape === 'infinitive') return slot === 'purpose' ? field.purposes : field.aims;
	if (shape === 'doing') return field.doings;
	if (type === 'topic') return slot === 'object' && 'text' in filler ? field.views : [];
	const noun = 'all' in filler ? (filler.noun ?? '') : '';
	return type === 'thing' ? (field.things.find((set) => set.noun.test(noun))?.names ?? []) : [];
}

/** What articles of the field tell of, and this one does not. */
export function fromField(
	key: string,
	slot: SlotName,
	filler: Filler,
	field: Field,
	fact: ClauseFact,
	m: Material,
	seed: string,
): Candidate[] {
	const why = (text: string) => (shapeOf(text) === 'infinitive' ? 'say so' : `mention ${text}`);
	return shuffle(phrasesOf(field, key, slot, filler), seed)
		.filter((text) => !touches(m, text))
		.map((text) => ({
			text,
			rationale: `The article does not ${why(text)}. ${said(fact, m)}`,
			from: 'gazetteer',
		}));
}
