import { passageOf } from '../../fact/passage.ts';
import type { Entity, Gap, PassageFact } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import type { Option } from '../../question/base.ts';
import { byDate, nearDates } from '../distractors/dates.ts';
import { inText, knownLike } from '../distractors/entities.ts';
import { numberCandidates, shortQuantity } from '../distractors/numbers.ts';
import type { Candidate } from '../distractors/candidate.ts';
import { said, type Material } from '../material.ts';
import { givesAway } from '../questions/askable.ts';
import { basis, option, questionId, unordered, type Made } from '../questions/made.ts';
import { pick } from '../questions/pick.ts';
import { capital } from '../realise/names.ts';
import { spokenDate } from '../../kernel/edtf.ts';
import { worthOf } from './worth.ts';
import { gapStem } from './stems.ts';

const DISTRACTORS = 3;
/** Why a number or a year is wrong; what is right stands above it. */
const OTHERWISE = 'The article gives another figure here.';

/** Names of the key's type that the passage does not hold: the article's own, those that it names as often first, then others that a reader may know. */
function otherNames(key: Entity, fact: PassageFact, m: Material, seed: string): Candidate[] {
	const shown = passageOf(fact);
	const often = ({ id }: Entity) => m.prominence.get(id) ?? 0;
	const own = shuffle(m.entities, seed)
		.filter(
			(entity) =>
				entity.type === key.type &&
				entity.id !== key.id &&
				entity.generic !== true &&
				(entity.type !== 'person' || /^\p{Lu}.* /u.test(entity.name)) &&
				!givesAway(shown, entity),
		)
		.sort((one, other) => Number(often(other) >= often(key)) - Number(often(one) >= often(key)))
		.map((entity): Candidate => ({
			text: entity.name,
			rationale: `The article names ${entity.name}, but not here.`,
			from: 'article',
			entity: entity.id,
		}));
	const known = knownLike(key, m, seed)
		.filter((name) => !shown.includes(name))
		.map((name): Candidate => ({
			text: name,
			rationale: `The article does not mention ${inText(name, key)}.`,
			from: 'gazetteer',
		}));
	return [...own, ...known];
}

/** One end of a span: the other end rules out half of the numbers. */
const isBound = ({ anchor: { quote } }: PassageFact, words: string): boolean =>
	/\b(?:between|from) [^,.]{1,40} (?:and|to) $/.test(quote.slice(0, quote.indexOf(words))) ||
	/^ (?:and|to) [$€£\d]/.test(quote.slice(quote.indexOf(words) + words.length));

/** "Mr ____", "____ and her deputy": the words around a person's name rule half of the options out. */
function tellsSex(stem: string, { fills }: Gap, m: Material): boolean {
	if (!('entity' in fills) || m.names.get(fills.entity)?.type !== 'person') return false;
	return /\b(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.? ____|\b(?:he|she|his|her|him|actress|soprano|mezzo|tenor|baritone|widow|widower|wife|husband|son|daughter|brother|sister|mother|father|uncle|aunt)\b/i.test(
		stem,
	);
}

type Offered = {
	options: Option[];
	key: Option;
	order: 'fixed' | 'shuffled';
	own: number;
	prominent?: boolean;
};

/** Key and distractors, in their own order where they have one; undefined where there are too few. */
function offered(fact: PassageFact, { words, fills }: Gap, id: string, m: Material): Offered | undefined {
	const right = said(fact, m);
	const shown = passageOf(fact);
	if ('quantity' in fills) {
		if (isBound(fact, words)) return undefined;
		const { hedge: _, ...exact } = fills.quantity;
		const key = option(id, capital(shortQuantity(exact)), right);
		const others = numberCandidates(exact, fact, m, id)
			.filter(({ candidate }) => !shown.includes(candidate.text))
			.slice(0, DISTRACTORS)
			.map(({ value, candidate }) => ({ value, part: option(id, candidate.text, OTHERWISE) }));
		if (others.length < DISTRACTORS) return undefined;
		const all = [{ value: exact.value, part: key }, ...others].sort((one, two) => one.value - two.value);
		return { options: all.map(({ part }) => part), key, order: 'fixed', own: 0 };
	}
	if ('date' in fills) {
		const key = option(id, spokenDate(fills.date), right);
		const others = shuffle(nearDates(fills.date, m.day), id)
			.filter((date) => !shown.includes(spokenDate(date)))
			.slice(0, DISTRACTORS)
			.map((date) => ({ date, part: option(id, spokenDate(date), OTHERWISE) }));
		if (others.length < DISTRACTORS) return undefined;
		const all = [{ date: fills.date, part: key }, ...others].sort((one, two) => byDate(one.date, two.date));
		return { options: all.map(({ part }) => part), key, order: 'fixed', own: 0 };
	}
	const entity = m.names.get(fills.entity);
	if (entity === undefined) return undefined;
	const chosen = pick(otherNames(entity, fact, m, id), entity.name, DISTRACTORS);
	if (chosen.length < DISTRACTORS) return undefined;
	const key = option(id, entity.name, right);
	const often = (other = '') => m.prominence.get(other) ?? 0;
	return {
		options: unordered([key, ...chosen.map(({ text, rationale }) => option(id, text, rationale))]),
		key,
		order: 'shuffled',
		own: chosen.filter(({ from }) => from === 'article').length,
		prominent: chosen.every((other) => often(other.entity) < often(entity.id)),
	};
}

/** A gap in the article's own words, with options for it. */
export const chosenGaps = (m: Material): Made[] =>
	m.passages.flatMap((fact) =>
		fact.gaps.flatMap((gap): Made[] => {
			const stem = gapStem(fact, gap, m);
			if (stem === undefined || tellsSex(stem, gap, m)) return [];
			const id = questionId('choice', [fact.id], 'all', gap.words);
			const made = offered(fact, gap, id, m);
			if (made === undefined) return [];
			const { options, key, order, own, prominent = false } = made;
			return [
				{
					question: {
						kind: 'choice',
						...basis('choice', id, [fact], undefined, stem, m),
						gap: gap.words,
						options,
						key: key.id,
						order,
					},
					...('entity' in gap.fills ? { keyEntity: gap.fills.entity } : {}),
					prominent,
					worth: worthOf(fact, 4 + own / 2),
				},
			];
		}),
	);
