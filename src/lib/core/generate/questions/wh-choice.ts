import type { ClauseFact, Filler } from '../../fact/schema.ts';
import type { Option } from '../../question/base.ts';
import { candidates, type Candidate } from '../distractors/index.ts';
import { byDate } from '../distractors/dates.ts';
import { numberCandidates } from '../distractors/numbers.ts';
import { contentOf, overlap, said, type Material } from '../material.ts';
import { question, type Asked } from '../realise/question.ts';
import { capital } from '../realise/names.ts';
import { askableSlots, headFor, mayAsk, takesOptions, tellsOf } from './askable.ts';
import { keyText, optionText } from './key-text.ts';
import { basis, option, questionId, unordered, type Made } from './made.ts';
import { leadFor } from './open-slots.ts';
import { pick } from './pick.ts';

const DISTRACTORS = 3;

/** What fills the asked place: the slot's filler, or the source of the attribution. */
const fillerOf = (fact: ClauseFact, asked: Asked): Filler | undefined =>
	asked === 'attribution' ? fact.attribution && { entity: fact.attribution.source } : fact.clause[asked];

/** Key and distractors, in their own order where they have one. */
function optionsOf(
	id: string,
	filler: Filler,
	fact: ClauseFact,
	asked: Asked,
	m: Material,
):
	| { options: Option[]; key: Option; order: 'fixed' | 'shuffled'; own: number; prominent?: boolean }
	| undefined {
	const text = keyText(asked, filler, m.names);
	const key = option(id, text, said(fact, m));
	const all = candidates(filler, fact, asked, m, id);
	const chosen = pick(all, text, DISTRACTORS);
	if (chosen.length < 2) return undefined;
	const own = chosen.filter(({ from }) => from === 'article').length;
	const made = (candidate: Candidate) =>
		option(
			id,
			'entity' in filler ? candidate.text : optionText(candidate.text, asked, filler),
			candidate.rationale,
		);
	if ('date' in filler) {
		const dated = [
			{ date: filler.date, part: key },
			...chosen.map((candidate) => ({
				date: candidate.template ?? '',
				part: option(id, capital(candidate.text), candidate.rationale),
			})),
		];
		return {
			options: dated.sort((one, other) => byDate(one.date, other.date)).map(({ part }) => part),
			key,
			order: 'fixed',
			own,
		};
	}
	if ('quantity' in filler) {
		const numbers = numberCandidates(filler.quantity, fact, m, id).slice(0, DISTRACTORS);
		const parts = [
			{ value: filler.quantity.value, part: key },
			...numbers.map(({ value, candidate }) => ({
				value,
				part: option(id, capital(candidate.text), candidate.rationale),
			})),
		];
		return {
			options: parts.sort((one, other) => one.value - other.value).map(({ part }) => part),
			key,
			order: 'fixed',
			own,
		};
	}
	const often = (id = '') => m.prominence.get(id) ?? 0;
	const prominent = 'entity' in filler && chosen.every(({ entity }) => often(entity) < often(filler.entity));
	return { options: unordered([key, ...chosen.map(made)]), key, order: 'shuffled', own, prominent };
}

/** True where the stem tells the key: names it, or holds most of its words. */
function isTold(stem: string, filler: Filler, m: Material): boolean {
	if ('entity' in filler) return tellsOf(stem, filler.entity, m);
	return 'text' in filler && filler.type !== 'office' && overlap(contentOf(filler.text), contentOf(stem));
}

/** A wh-question with options for every slot of every fact, and for who says so. */
export function whChoice(m: Material): Made[] {
	return m.facts.filter(mayAsk).flatMap((fact) =>
		([...askableSlots(fact), 'attribution'] as const).flatMap((asked): Made[] => {
			const filler = fillerOf(fact, asked);
			const head = headFor(fact, filler !== undefined && 'entity' in filler ? filler.entity : undefined, m);
			if (head === undefined) return [];
			const stem = question(fact, asked, m.names, head, leadFor(fact, asked, m));
			if (filler === undefined || stem === undefined || isTold(stem, filler, m)) return [];
			if (!takesOptions(fact, filler)) return [];
			// "Who lost his seat?": of whom the pronoun can be, the options may tell.
			if (fact.origin !== undefined && 'entity' in filler && /\b(?:his|her|him)\b/.test(stem)) return [];
			const id = questionId('choice', [fact.id], asked);
			const made = optionsOf(id, filler, fact, asked, m);
			if (made === undefined) return [];
			const { options, key, order, own, prominent = false } = made;
			return [
				{
					question: {
						kind: 'choice',
						...basis('choice', id, [fact], asked, stem, m),
						options,
						key: key.id,
						order,
					},
					...('entity' in filler ? { keyEntity: filler.entity } : {}),
					prominent,
					worth: 4 + own + ('quantity' in filler ? 6 : 0),
				},
			];
		}),
	);
}
