import type { Verb } from '../../fact/schema.ts';
import { gerund, participle, past, present } from './verb-forms.ts';

/** A finite verb with what follows it: `has` + `been sent`. */
export type VerbGroup = {
	/** The finite word, which a question puts before the subject. */
	first: string;
	/** The words after it, and after the subject in a question. */
	rest: string[];
	/** True where `first` is an auxiliary or be, so that an adverb goes after it. */
	auxiliary: boolean;
	/** True where `first` is do, there for a question or for "not". */
	support: boolean;
};

/** How a verb stands in its sentence. */
export type VerbSetting = {
	/** The subject takes a plural verb. */
	plural: boolean;
	/** The subject comes after the finite verb, or "not" wants an auxiliary. */
	inverted?: boolean;
	/** Under a past verb of saying: has sent → had sent (backshift). */
	reported?: boolean;
};

const BACKSHIFTED: Record<string, string> = { may: 'might', can: 'could', will: 'would' };

/**
 * The auxiliaries and forms of a verb in their order: modal, perfect have, progressive be, passive be, the verb itself
 * (Quirk et al. 1985, section 3.55). Do is put in where a question or "not" needs an auxiliary and there is none.
 */
export function verbGroup(verb: Verb, setting: VerbSetting): VerbGroup {
	const tense = setting.reported && verb.tense === 'present' ? 'past' : verb.tense;
	const modal = verb.modal ?? (verb.tense === 'future' ? 'will' : undefined);
	const helpers: { lemma: string; next: 'participle' | 'gerund' }[] = [];
	if (verb.perfect) helpers.push({ lemma: 'have', next: 'participle' });
	if (verb.progressive) helpers.push({ lemma: 'be', next: 'gerund' });
	if (verb.voice === 'passive') helpers.push({ lemma: 'be', next: 'participle' });

	const finite = (part: Pick<Verb, 'lemma' | 'past'>) =>
		tense === 'past' ? past(part, setting.plural) : present(part.lemma, setting.plural);
	const words = [...helpers, verb].map((part, index) => {
		const form = helpers[index - 1]?.next;
		if (form === 'participle') return participle(part);
		return form === 'gerund' ? gerund(part.lemma) : part.lemma;
	});
	const after = [...words.slice(1), ...(verb.particle === undefined ? [] : [verb.particle])];
	const not = verb.negated ? ['not'] : [];

	if (modal !== undefined) {
		const first = setting.reported ? (BACKSHIFTED[modal] ?? modal) : modal;
		return { first, rest: [...not, ...words.slice(0, 1), ...after], auxiliary: true, support: false };
	}
	const auxiliary = helpers.length > 0 || verb.lemma === 'be';
	if (!auxiliary && (setting.inverted || verb.negated)) {
		const rest = [...not, verb.lemma, ...after];
		return { first: finite({ lemma: 'do' }), rest, auxiliary: true, support: true };
	}
	return { first: finite(helpers[0] ?? verb), rest: [...not, ...after], auxiliary, support: false };
}

/**
 * The group as it stands after its subject, with the adverb of certainty after the first auxiliary ("has reportedly sent"), else
 * before the verb ("reportedly met"), and before do ("reportedly did not meet").
 */
export function spokenGroup(group: VerbGroup, adverb?: string): string {
	const { first, rest, auxiliary, support } = group;
	const words =
		adverb === undefined
			? [first, ...rest]
			: auxiliary && !support
				? [first, adverb, ...rest]
				: [adverb, first, ...rest];
	return words.join(' ');
}
