import type { Verb } from '../../fact/schema.ts';
import { IRREGULAR } from './irregular-verbs.ts';

/** Verbs of more than one syllable, stressed on the last, which double their final consonant before -ed and -ing. */
const STRESSED_LAST = new Set(
	(
		'abet abhor acquit admit allot begin commit confer concur defer demur deter disbar emit equip incur infer occur ' +
		'omit outbid outrun overrun permit prefer rebut recur refer regret remit resubmit submit transfer transmit unplug upset'
	).split(' '),
);

/** The last consonant is doubled: one syllable (stop), the last syllable stressed (admit), or British -l (travel, fuel). */
function doubles(lemma: string): boolean {
	const spelling = lemma.replace('qu', 'q');
	if (/[iu][ae]l$/.test(spelling)) return true;
	if (!/(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(spelling)) return false;
	const syllables = (spelling.match(/[aeiouy]+/g) ?? []).length;
	return syllables === 1 || spelling.endsWith('l') || STRESSED_LAST.has(lemma);
}

function regularPast(lemma: string): string {
	if (lemma.endsWith('e')) return `${lemma}d`;
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
	if (/[aeiou]c$/.test(lemma)) return `${lemma}ked`;
	return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

/** The past tense: the fact's own form, else the table of irregular verbs, else by the rules of spelling. */
export function past(verb: Pick<Verb, 'lemma' | 'past'>, plural = false): string {
	if (verb.past !== undefined) return verb.past;
	if (verb.lemma === 'be') return plural ? 'were' : 'was';
	return IRREGULAR.get(verb.lemma)?.[0] ?? regularPast(verb.lemma);
}

/** The past participle, found as the past tense is. */
export function participle(verb: Pick<Verb, 'lemma' | 'past' | 'participle'>): string {
	return verb.participle ?? IRREGULAR.get(verb.lemma)?.[1] ?? verb.past ?? regularPast(verb.lemma);
}

/** The present tense for a singular or plural subject of the third person. */
export function present(lemma: string, plural = false): string {
	if (lemma === 'be') return plural ? 'are' : 'is';
	if (plural) return lemma;
	if (lemma === 'have') return 'has';
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The present participle: `meeting`, `making`, `lying`, `stopping`. */
export function gerund(lemma: string): string {
	if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
	if (/[aeiou]c$/.test(lemma)) return `${lemma}king`;
	if (lemma.endsWith('e') && !/(?:[eoy]e|^be)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
	return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}
