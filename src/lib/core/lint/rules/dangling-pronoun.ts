import { ownTexts } from '../../question/texts.ts';
import { holdsPerson, holdsThing } from '../antecedents.ts';
import type { Names } from '../names.ts';
import { rule, type Subject } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

const SUBJECT = /\b(?:he|she)\b/i;
const PERSONAL = /\b(?:him|his|her|hers|himself|herself)\b/i;
/** A clause before the main one may name its person later: "Before she left Orlo, Mara Lindqvist …". */
const FRONTED =
	/^(?:in|on|at|as|when|while|before|after|during|since|if|although|because|by|with|for|until|once|where)\b/i;
/** Who is asked for can be the one meant, unless the pronoun is the subject of the question itself: "Who did she meet". */
const WHO =
	/\bwho\b(?! (?:did|does|do|has|had|have|will|would|is|was|can|could|should|may|might|must) (?:he|she)\b)/i;
/** The object of a clause cannot be its own subject: "Who met him" leaves him unnamed, "Who praised his troops" does not. */
const OBJECTIVE =
	/\b(?:him|her(?=\s*(?:[,.?!;]|$|(?:in|on|at|by|for|from|to|with|before|after|during|about|as|that|over|of)\b)))/i;
const FIRST = /^they\b/i;
const PLURAL = /\b(?:they|them|theirs?|themselves)\b/i;
/** Not the `it` that stands for nothing: it took, is it, it is true that. */
const NEUTER =
	/(?<!\b(?:is|was|does|did|will|would|has) )\b(?:it(?! (?:is|was|took|takes|take|has been|will be|seems?|seemed|appears?|appeared)\b)|its|itself)\b/i;
const POINTING =
	/(?:(?<!\bof )\b(?:this|these|those)(?= (?:is|was|are|were|has|had|have|did|does|do|will|would|shows?|showed|means?|meant|led|caused)\b| ?\?)|\bthe (?:former|latter)\b)/i;

/** Every pronoun stands for something that the same text, or the stem above it, names: a question is read without the article. */
export const danglingPronoun = rule('dangling-pronoun', 'error', (subject) => {
	const { stem } = subject.question;
	return ownTexts(subject.question).flatMap(({ at, text }) => {
		const own = withoutQuotations(text);
		const pronoun = dangling(own, at === 'stem' ? own : `${withoutQuotations(stem)} ${own}`, subject);
		return pronoun === undefined ? [] : { at, mend: `Who or what is “${pronoun}”? Write the name.` };
	});
});

/** @param readable the text with what is read before it */
function dangling(text: string, readable: string, { names }: Subject): string | undefined {
	const above = readable.slice(0, readable.length - text.length);
	const subject = SUBJECT.exec(text);
	if (subject && !isNamedFor(subject, text, above, names)) return subject[0];
	const first = FIRST.exec(text)?.[0];
	// What a text begins with, nothing in it can stand behind.
	if (first !== undefined && !holdsPerson(above, names)) return first;
	const personal = PERSONAL.exec(text)?.[0];
	if (personal !== undefined && !holdsPerson(readable, names)) {
		const isWho = /\b(?:who|whom|whose)\b/i.test(readable) && !OBJECTIVE.test(text);
		if (!isWho) return personal;
	}
	const other = PLURAL.exec(text)?.[0] ?? NEUTER.exec(text)?.[0];
	if (other !== undefined && !holdsThing(readable.replace(other, ' ')) && !holdsPerson(readable, names))
		return other;
	return POINTING.exec(text)?.[0];
}

/** True where somebody stands before the subject pronoun or, where it is in a fronted clause, after that. */
function isNamedFor(pronoun: RegExpExecArray, text: string, above: string, names: Names): boolean {
	const before = above + text.slice(0, pronoun.index);
	if (holdsPerson(before, names) || (WHO.test(text) && /\bwho\b/i.test(before))) return true;
	const comma = text.indexOf(',', pronoun.index);
	return comma !== -1 && FRONTED.test(text) && holdsPerson(text.slice(comma), names);
}
