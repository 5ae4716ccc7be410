import { isClause, SLOTS, type ClauseFact, type Filler, type SlotName } from '../../fact/schema.ts';
import { optionTexts } from '../../question/texts.ts';
import { askedClause } from '../asked.ts';
import { differ, mentions, partsOf, says, type FillerPart } from '../fillers.ts';
import { rule, type Subject } from '../rule.ts';

/** Verbs of which the two sides are alike: who met Putin was met by Putin. */
const MUTUAL = new Set(['meet', 'marry', 'fight', 'face', 'join']);

/** More than one correct answer: a distractor that a fact makes right. An option is right where a fact with the same verb says it, unless another slot that the stem names differs. */
export const trueDistractor = rule('true-distractor', 'error', (subject) => {
	const { question, facts, names } = subject;
	const fact = askedClause(subject);
	const slot = question.asks;
	if (!fact || slot === undefined || slot === 'attribution') return false;
	const rivals = [
		fact,
		...facts.filter(isClause).filter((other) => other.id !== fact.id && mayAlsoAnswer(other, fact)),
	].flatMap(turned);
	return optionTexts(question).flatMap(({ at, text, right }) => {
		if (right) return [];
		const proof = rivals.find(
			(rival) =>
				rivalParts(rival, slot).some((part) => says(text, part, names)) &&
				!isRuledOut(rival, fact, slot, subject),
		);
		return proof
			? {
					at,
					mend: `The fact “${proof.id}” makes it right as well; replace it, or make the stem exclude it.`,
				}
			: [];
	});
});

const rivalParts = (fact: ClauseFact, slot: SlotName) => {
	const filler = fact.clause[slot];
	return filler ? partsOf(filler) : [];
};

const mayAlsoAnswer = ({ clause: { verb } }: ClauseFact, { clause }: ClauseFact) =>
	verb.lemma === clause.verb.lemma &&
	verb.particle === clause.verb.particle &&
	(verb.negated ?? false) === (clause.verb.negated ?? false) &&
	(verb.voice ?? 'active') === (clause.verb.voice ?? 'active');

/** The fact, and for a mutual verb the fact with its sides changed. */
function turned(fact: ClauseFact): ClauseFact[] {
	const { subject, object, verb } = fact.clause;
	if (!object || !MUTUAL.has(verb.lemma)) return [fact];
	return [fact, { ...fact, clause: { ...fact.clause, subject: object, object: subject } }];
}

/** The slots without which a clause is about something else. */
const CORE: readonly SlotName[] = ['subject', 'object', 'complement', 'recipient', 'companion'];

/** True where the stem names a slot in which the other fact differs, or a part of the clause that it lacks. */
function isRuledOut(
	rival: ClauseFact,
	fact: ClauseFact,
	asked: SlotName,
	{ question, names }: Subject,
): boolean {
	return SLOTS.some((slot) => {
		const filler = fact.clause[slot];
		if (slot === asked || !filler) return false;
		const isNamed = partsOf(filler).some((part) => mentions(question.stem, part, names));
		const other = rival.clause[slot];
		if (!other) return isNamed && CORE.includes(slot);
		return CORE.includes(slot) ? isNamed && !isSame(filler, other) : isNamed && differ(filler, other);
	});
}

const isSame = (one: Filler, other: Filler) =>
	partsOf(one).some((part) => partsOf(other).some((also) => isSamePart(part, also)));

function isSamePart(one: FillerPart, other: FillerPart): boolean {
	if ('entity' in one && 'entity' in other) return one.entity === other.entity;
	if ('text' in one && 'text' in other) return one.text === other.text;
	if ('quantity' in one && 'quantity' in other) return one.quantity.value === other.quantity.value;
	return 'date' in one && 'date' in other && one.date === other.date;
}
