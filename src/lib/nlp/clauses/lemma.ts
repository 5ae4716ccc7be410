import { IRREGULAR } from '../../core/generate/realise/irregular-verbs.ts';
import { gerund, participle, past, present } from '../../core/generate/realise/verb-forms.ts';
import { isVerb } from '../gazetteer/index.ts';

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

/** A verb's base form, and its past and participle where our rules would spell them otherwise than the article does. */
export type Lemma = { lemma: string; past?: string; participle?: string };

/** One consonant or two: travelled, traveled. */
const undoubled = (word: string) => word.replace(/([lp])\1(?=ed$|ing$)/, '$1');

/**
 * The verb that a word is a form of: the one from which our own rules make that very word again, so that no verb is
 * believed that could not be said. Undefined where no known verb does.
 */
export function lemmaOf(word: string, form: Form): Lemma | undefined {
	const known = candidates(word, form).filter(isVerb);
	const exact = known.find((lemma) => REALISED[form](lemma) === word);
	if (exact !== undefined) return { lemma: exact };
	if (form !== 'past' && form !== 'participle') return undefined;
	const spelt = known.find((lemma) => undoubled(REALISED[form](lemma)) === word);
	return spelt === undefined ? undefined : { lemma: spelt, past: word, participle: word };
}
