import type { ClauseFact, Filler } from '../../fact/schema.ts';
import { contentOf, overlap, said, type Material } from '../material.ts';
import { filledSlots } from '../mentions.ts';
import { holdsYear } from '../realise/dating.ts';
import { speak } from '../realise/names.ts';
import type { Candidate } from './candidate.ts';
import { sameSide } from './same-event.ts';
import { nounOf, phrases, shapeOf, typeOfText } from './shape.ts';

/** Words that lean on something said before, which another question has not said. */
const LEANS = /\b(?:its|their|his|her|it|they|this|these|such)\b/i;

/** Phrases that end alike say much the same: progress, or friendship, "between North Korea and Russia". */
const ending = (text: string) => text.split(' ').slice(-3).join(' ');

/** Phrases of other facts that stand in the same kind of slot, and are told of someone else; one a fact. */
export function borrowed(key: string, beside: Filler, fact: ClauseFact, m: Material): Candidate[] {
	const sense = contentOf(phrases(beside).join(' '));
	const [type, noun] = [typeOfText(beside), nounOf(beside)];
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
