import type { Gap } from '../../fact/schema.ts';
import { said, type Material } from '../material.ts';
import { acceptedFor, isShared, rivalsOf } from '../questions/accepted-names.ts';
import { basis, questionId, type Made } from '../questions/made.ts';
import { answerOf } from '../questions/numeric.ts';
import { datesFor } from '../questions/short-answer.ts';
import { worthOf } from './worth.ts';
import { gapStem } from './stems.ts';

/** The words of the gap themselves come first among what is accepted. */
function acceptedIn(
	{ words, fills }: Gap,
	m: Material,
): { accepted: string[]; rivals: string[] } | undefined {
	if ('quantity' in fills) return undefined;
	if ('date' in fills)
		return fills.date.length === 4
			? undefined
			: { accepted: [...new Set([words, ...datesFor(fills.date)])], rivals: [] };
	const key = m.names.get(fills.entity);
	if (key === undefined) return undefined;
	// Of two of one family the whole name would have to be asked for.
	if (key.type === 'person' && key.short !== undefined && isShared(key.short, key.id, m.names))
		return undefined;
	const accepted = [...new Set([key.name, words, ...acceptedFor(key, m.names)])];
	const rivals = rivalsOf(key, m.entities, m.names).filter((name) => !accepted.includes(name));
	return { accepted: accepted.slice(0, 24), rivals };
}

/** A name or a date left out of the article's own words, to be typed. */
export const typedGaps = (m: Material): Made[] =>
	m.passages.flatMap((fact) =>
		fact.gaps.flatMap((gap): Made[] => {
			const answer = acceptedIn(gap, m);
			const stem = answer === undefined ? undefined : gapStem(fact, gap, m);
			if (answer === undefined || stem === undefined) return [];
			const id = questionId('short-answer', [fact.id], 'all', gap.words);
			return [
				{
					question: {
						kind: 'short-answer',
						...basis('short-answer', id, [fact], undefined, stem, m),
						gap: gap.words,
						...answer,
						rationale: said(fact, m),
					},
					...('entity' in gap.fills ? { keyEntity: gap.fills.entity } : {}),
					worth: worthOf(fact, 3),
				},
			];
		}),
	);

/** A number, a sum or a year left out of the article's own words, to be typed. */
export const numericGaps = (m: Material): Made[] =>
	m.passages.flatMap((fact) =>
		fact.gaps.flatMap((gap): Made[] => {
			const answer = answerOf(gap.fills);
			const stem = answer === undefined ? undefined : gapStem(fact, gap, m);
			if (answer === undefined || stem === undefined) return [];
			const { key, tolerance, unit, units } = answer;
			// The unit stands behind the gap, unless the gap has taken it in.
			const bare = !/[%$€£]|per ?cent/.test(gap.words);
			const id = questionId('numeric', [fact.id], 'all', gap.words);
			return [
				{
					question: {
						kind: 'numeric',
						...basis('numeric', id, [fact], undefined, stem, m),
						gap: gap.words,
						key,
						tolerance,
						unit: bare ? '' : unit,
						units: bare ? [] : units,
						shown: gap.words,
						rationale: said(fact, m),
					},
					worth: worthOf(fact, 6),
				},
			];
		}),
	);
