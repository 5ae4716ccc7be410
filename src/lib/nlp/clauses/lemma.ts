import { IRREGULAR } from '../../core/generate/realise/irregular-verbs.ts';
import { gerund, participle, past, present } from '../../core/generate/realise/verb-forms.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { isWord } from '../tagger.ts';

/** A form that a verb may stand in. */
export type Form = 'base' | 'present' | 'past' | 'participle' | 'gerund';

const FROM_PAST = new Map<string, string[]>();
const FROM_PARTICIPLE = new Map<string, string[]>();
for (const [lemma, [pastForm, participleForm]] of IRREGULAR) {
	FROM_PAST.set(pastForm, [...(FROM_PAST.get(pastForm) ?? []), lemma]);
	FROM_PARTICIPLE.set(participleForm, [...(FROM_PARTICIPLE.get(participleForm) ?? []), lemma]);
}

/** What a word in -ed, -ing or -s could be a form of. */
function stems(word: string, ending: string): string[] {
	if (!word.endsWith(ending) || word.length < ending.length + 2) return [];
	const stem = word.slice(0, -ending.length);
	const undoubled = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
	const withY = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
	return [`${stem}e`, stem, ...undoubled, ...withY];
}

const REALISED: Record<Form, (lemma: string) => string> = {
	base: (lemma) => lemma,
	present: (lemma) => present(lemma),
	past: (lemma) => past({ lemma }),
	participle: (lemma) => participle({ lemma }),
	gerund: (lemma) => gerund(lemma),
};

function candidates(word: string, form: Form): string[] {
	switch (form) {
		case 'base':
			return [word];
		case 'present':
			return [
				...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
				...stems(word, 's'),
				...stems(word, 'es'),
			];
		case 'gerund':
			return [...(word.endsWith('ying') ? [`${word.slice(0, -4)}ie`] : []), ...stems(word, 'ing')];
		case 'past':
			return [...(FROM_PAST.get(word) ?? []), ...stems(word, 'ed')];
		case 'participle':
			return [...(FROM_PARTICIPLE.get(word) ?? []), ...stems(word, 'ed')];
	}
}

/** True of a verb that is sure to be one. */
export const isKnown = (lemma: string): boolean => IRREGULAR.has(lemma) || gazetteer().verbs.has(lemma);

/** Stems that no English verb ends in without an -e: collaps, reiterat, requir, handl. */
const WANTS_E = /(?:[cgsuvz]|[^aeioul]l|[aeiou][^aeiou]+at|[^aeiou][iu]r)$/;
const NEEDS_NO_E = /(?:ss|ng|[aeiou]{2}[^aeioucgsuvz]|[^aeiou][^aeiouclgsvz])$/;
/** A consonant written twice ends no stem but in -ll, -ss, -ff, -zz. */
const DOUBLED = /([^aeioulsfz])\1$/;

/** Of the verbs that no list has, the one that English spelling points to; undefined where it leaves two. */
function likely(found: readonly string[]): string | undefined {
	if (found.length === 1) return found[0];
	const stem = found.find((lemma) => !lemma.endsWith('e') && !DOUBLED.test(lemma));
	const withE = found.find((lemma) => lemma.endsWith('e') && !DOUBLED.test(lemma.slice(0, -1)));
	if (stem !== undefined && (withE === undefined || NEEDS_NO_E.test(stem))) return stem;
	return withE !== undefined && WANTS_E.test(withE.slice(0, -1)) ? withE : undefined;
}

/** A verb's base form, and its past and participle where our rules would spell them otherwise than the article does. */
export type Lemma = { lemma: string; past?: string; participle?: string };

/** One consonant or two: travelled, traveled. */
const undoubled = (word: string) => word.replace(/([lp])\1(?=ed$|ing$)/, '$1');

/**
 * The verb that a word is a form of: the one from which our own rules make that very word again, so that no verb is
 * believed that could not be said. Undefined where no known verb does.
 */
export function lemmaOf(word: string, form: Form): Lemma | undefined {
	if (word === 'born' && form === 'participle') return { lemma: 'bear', past: 'bore', participle: 'born' };
	const possible = candidates(word, form);
	const exact = possible.filter((lemma) => REALISED[form](lemma) === word);
	const lemma = exact.find(isKnown) ?? likely(exact.filter(isWord));
	if (lemma !== undefined) return { lemma };
	if (form !== 'past' && form !== 'participle') return undefined;
	const spelt = possible.filter(isKnown).find((lemma) => undoubled(REALISED[form](lemma)) === word);
	return spelt === undefined ? undefined : { lemma: spelt, past: word, participle: word };
}

/** True of a word that is a verb's base form and no past: throw, but not cut or put. */
export const isBaseOnly = (word: string): boolean => isKnown(word) && lemmaOf(word, 'past') === undefined;
