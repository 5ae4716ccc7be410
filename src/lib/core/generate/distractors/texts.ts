import type { Fact, Filler, SlotName, TextType } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import { fieldOf, type Field } from '../gazetteer/texts.ts';
import { contentOf, overlap, said, touches, type Material } from '../material.ts';
import { filledSlots } from '../mentions.ts';
import { speak } from '../realise/names.ts';
import { holdsYear } from '../realise/dating.ts';
import type { Candidate } from './candidate.ts';
import { sameSide } from './same-event.ts';
import { withOtherContinent, withOtherName } from './variants.ts';

/** How a phrase is built; one fits where another of its shape stands. */
export type Shape = 'infinitive' | 'doing' | 'phrase';

export function shapeOf(text: string): Shape {
	if (/^to [a-z]/.test(text)) return 'infinitive';
	return /^[a-z]{3,}ing\b(?! (?:of|between))/.test(text) ? 'doing' : 'phrase';
}

/** The phrases of a filler: one text, or the parts of a list. */
const phrases = (filler: Filler): string[] =>
	'text' in filler ? [filler.text] : 'all' in filler ? filler.all : [];
const typeOfText = (filler: Filler): TextType | undefined =>
	'text' in filler || 'all' in filler ? filler.type : undefined;

/** Things are too unlike one another: only those of a list under the same noun go together. */
const nounOf = (filler: Filler) =>
	typeOfText(filler) !== 'thing' ? '' : 'all' in filler ? (filler.noun ?? '') : 'text';

/** What everything else is one of: a fishing dispute is an important issue too. */
const VAGUE = /\b(?:issues?|matters?|questions?|topics?|subjects?|things?)$/;

const LEANS = /\b(?:its|their|his|her|it|they|this|these|such)\b/i;

/** Phrases that end alike say much the same: progress, or friendship, "between North Korea and Russia". */
const ending = (text: string) => text.split(' ').slice(-3).join(' ');

/** Phrases of other facts that stand in the same kind of slot, and are told of someone else; one a fact. */
function borrowed(
	key: string,
	keys: readonly string[],
	type: TextType,
	noun: string,
	fact: Fact,
	m: Material,
): Candidate[] {
	const sense = contentOf(keys.join(' '));
	return m.facts.flatMap((other) => {
		if (other.id === fact.id || sameSide(fact, other, m)) return [];
		return filledSlots(other)
			.filter((slot) => slot !== 'subject' && other.clause[slot]?.ask !== false)
			.flatMap((slot) => {
				const filler = other.clause[slot];
				if (filler === undefined || typeOfText(filler) !== type || nounOf(filler) !== noun) return [];
				const fitting = phrases(filler)
					.filter((text) => shapeOf(text) === shapeOf(key) && !LEANS.test(text) && !holdsYear(text))
					.filter((text) => !overlap(sense, contentOf(text)) && ending(text) !== ending(key));
				return fitting.slice(0, 1).map((text): Candidate => ({
					text: speak(text, m.names),
					rationale: said(other, m),
					from: 'article',
					template: text,
				}));
			});
	});
}

/** The key with another matter at its end: `disagreements about` + `trade tariffs`. */
function withOtherEnd(key: string, field: Field, fact: Fact, m: Material, seed: string): Candidate[] {
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

function fromField(
	key: string,
	slot: SlotName,
	type: TextType,
	noun: string,
	field: Field,
	fact: Fact,
	m: Material,
	seed: string,
): Candidate[] {
	const shape = shapeOf(key);
	const things = type === 'thing' ? (field.things.find((set) => set.noun.test(noun))?.names ?? []) : [];
	const texts =
		type === 'condition'
			? []
			: shape === 'infinitive'
				? slot === 'purpose'
					? field.purposes
					: field.aims
				: shape === 'doing'
					? field.doings
					: things;
	return shuffle(texts, seed)
		.filter((text) => !touches(m, text))
		.map((text) => ({
			text,
			rationale:
				shape === 'infinitive'
					? `The article does not say so. ${said(fact, m)}`
					: `The article does not mention ${text}. ${said(fact, m)}`,
			from: 'gazetteer',
		}));
}

/**
 * Phrases of the key's type and shape that the article does not give as an answer: from its other facts, then the key with another
 * end, then those of the article's field.
 * @param key the phrase that they stand beside
 * @param slot where it stands
 */
export function textCandidates(
	key: string,
	slot: SlotName,
	fact: Fact,
	m: Material,
	seed: string,
): Candidate[] {
	const filler = fact.clause[slot];
	const type = filler === undefined ? undefined : typeOfText(filler);
	if (filler === undefined || type === undefined) return [];
	const own = shuffle(borrowed(key, phrases(filler), type, nounOf(filler), fact, m), seed);
	const field = fieldOf(m.folded);
	const noun = 'all' in filler ? (filler.noun ?? '') : '';
	const made = [
		...(field === undefined ? [] : withOtherEnd(key, field, fact, m, seed)),
		...withOtherContinent(key, fact, m, seed),
	];
	const renamed = 'text' in filler ? withOtherName(key, slot, fact, m, seed).slice(0, 2) : [];
	const given = field === undefined ? [] : fromField(key, slot, type, noun, field, fact, m, seed);
	const seen = new Set<string>();
	const firm = [...own, ...made, ...given];
	return [...firm, ...renamed.slice(0, Math.max(0, 2 - firm.length))].filter(
		({ text }) => !seen.has(text) && seen.add(text),
	);
}
