import type { ClauseFact, Filler, SlotName } from '../../fact/schema.ts';
import type { Slug } from '../../kernel/id.ts';
import type { Option } from '../../question/base.ts';
import { entityCandidates } from '../distractors/entities.ts';
import type { Candidate } from '../distractors/index.ts';
import { textCandidates } from '../distractors/texts.ts';
import { said, type Material } from '../material.ts';
import { mentionsOf } from '../mentions.ts';
import { articleLead } from '../realise/dating.ts';
import { question } from '../realise/question.ts';
import { speak } from '../realise/names.ts';
import { askableSlots, mayAsk, takesOptions, tellsOf } from './askable.ts';
import { optionText } from './key-text.ts';
import { basis, option, questionId, unordered, type Made } from './made.ts';
import { leadFor } from './open-slots.ts';
import { pick } from './pick.ts';

/** At least two wrong options beside the right ones, at most three. */
const DISTRACTORS = { least: 2, most: 3 };

const entityOf = (part: string): Slug | undefined => /^\{([a-z0-9-]+)\}$/.exec(part)?.[1];

/** Those worked out from the part first: in a list the wrong ones must be built as the right ones are. */
const alike = (found: readonly Candidate[]): Candidate[] => [
	...found.filter(({ from }) => from === 'made'),
	...found.filter(({ from }) => from !== 'made'),
];

/** Wrong parts for a list: those that stand beside each of its parts, taken in turn. */
function wrongParts(
	parts: readonly string[],
	slot: SlotName,
	fact: ClauseFact,
	m: Material,
	seed: string,
): Candidate[] {
	const each = parts.map((part) => {
		const key = m.names.get(entityOf(part) ?? '');
		return key === undefined
			? alike(textCandidates(part, slot, fact, m, seed))
			: entityCandidates(key, fact, slot, m, seed);
	});
	const longest = Math.max(...each.map((row) => row.length));
	const turns = Array.from({ length: longest }, (_, index) => each.flatMap((row) => row[index] ?? [])).flat();
	const spoken = new Set(parts.map((part) => speak(part, m.names)));
	return turns.filter(({ text }) => !spoken.has(text) && spoken.add(text));
}

function assemble(
	id: string,
	stem: string,
	asked: SlotName,
	facts: readonly ClauseFact[],
	keys: Option[],
	wrong: Option[],
	worth: number,
	m: Material,
): Made[] {
	if (wrong.length < DISTRACTORS.least) return [];
	return [
		{
			question: {
				kind: 'multiple',
				...basis('multiple', id, facts, asked, stem, m),
				options: unordered([...keys, ...wrong]),
				keys: unordered(keys).map((key) => key.id),
				order: 'shuffled',
			},
			worth,
		},
	];
}

/** Which of these: the parts of a list. */
function ofList(fact: ClauseFact, slot: SlotName, m: Material): Made[] {
	const filler = fact.clause[slot];
	if (filler === undefined || !('all' in filler) || !takesOptions(fact, filler)) return [];
	const stem = question(fact, slot, m.names, m.article, { ofThese: true, ...leadFor(fact, slot, m) });
	if (stem === undefined || filler.all.some((part) => tellsOf(stem, entityOf(part) ?? '', m))) return [];
	const id = questionId('multiple', [fact.id], slot);
	const text = (part: string) =>
		m.names.get(entityOf(part) ?? '')?.name ?? optionText(speak(part, m.names), slot, filler);
	const keys = filler.all.map((part) => option(id, text(part), said(fact, m)));
	const wrong = pick(wrongParts(filler.all, slot, fact, m, id), text(filler.all[0] ?? ''), DISTRACTORS.most);
	const options = wrong.map((one) =>
		option(id, one.entity === undefined ? optionText(one.text, slot, filler) : one.text, one.rationale),
	);
	return assemble(id, stem, slot, [fact], keys, options, 8, m);
}

const SHARED: readonly SlotName[] = ['subject', 'object', 'recipient', 'complement'];
const same = (one: Filler | undefined, other: Filler | undefined) =>
	JSON.stringify(one) === JSON.stringify(other);

/** Without place and time, someone of the same country as those in the question may well have done the same. */
function isNear(entity: Slug, fact: ClauseFact, slot: SlotName, m: Material): boolean {
	const country = m.names.get(entity)?.of;
	return country !== undefined && [...mentionsOf(fact, slot)].some((id) => m.names.get(id)?.of === country);
}

/** Facts with one verb and one slot apart: whom all did Choe meet? Place and time are left out, since they differ. */
function ofSiblings(fact: ClauseFact, slot: SlotName, m: Material): Made[] {
	const filler = fact.clause[slot];
	if (filler === undefined || !('entity' in filler) || fact.attribution !== undefined) return [];
	const group = m.facts.filter(
		(other) =>
			JSON.stringify(other.clause.verb) === JSON.stringify(fact.clause.verb) &&
			other.certainty === fact.certainty &&
			other.attribution === undefined &&
			SHARED.every((name) => name === slot || same(other.clause[name], fact.clause[name])),
	);
	const keys = group.flatMap((other) => {
		const named = other.clause[slot];
		const entity = named !== undefined && 'entity' in named ? m.names.get(named.entity) : undefined;
		return entity === undefined ? [] : [{ fact: other, entity }];
	});
	const type = keys[0]?.entity.type;
	const distinct = new Set(keys.map(({ entity }) => entity.id));
	const isOurs = group[0]?.id === fact.id && keys.length === group.length && distinct.size === keys.length;
	if (!isOurs || keys.length < 2 || type === undefined || keys.some(({ entity }) => entity.type !== type))
		return [];
	const all = { all: keys.map(({ entity }) => `{${entity.id}}`), type };
	const preposition = filler.preposition === undefined ? {} : { preposition: filler.preposition };
	const { time: _time, place: _place, ...clause } = { ...fact.clause, [slot]: { ...all, ...preposition } };
	const { date: _date, ...undated } = fact;
	const joined: ClauseFact = { ...undated, clause };
	const stem = question(joined, slot, m.names, m.article, {
		ofThese: true,
		lead: articleLead(fact, m.article),
	});
	if (stem === undefined) return [];
	const facts = keys.map((key) => key.fact);
	const id = questionId(
		'multiple',
		facts.map((one) => one.id),
		slot,
	);
	const right = keys.map(({ fact: told, entity }) => option(id, entity.name, said(told, m)));
	const wrong = wrongParts(all.all, slot, joined, m, id).filter(
		({ entity = '' }) => !distinct.has(entity) && !isNear(entity, joined, slot, m),
	);
	const options = wrong.slice(0, DISTRACTORS.most).map((one) => option(id, one.text, one.rationale));
	return assemble(id, stem, slot, facts, right, options, 6, m);
}

/** Questions with several right options: lists, and facts that differ in one slot. */
export const multiple = (m: Material): Made[] =>
	m.facts
		.filter(mayAsk)
		.flatMap((fact) =>
			askableSlots(fact).flatMap((slot) => [
				...ofList(fact, slot, m),
				...(SHARED.includes(slot) ? ofSiblings(fact, slot, m) : []),
			]),
		);
