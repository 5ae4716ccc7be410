import type { EntityType } from '../../fact/schema.ts';
import { ownTexts } from '../../question/texts.ts';
import { capitals, countNamed, holdsPerson } from '../antecedents.ts';
import { rule, type Subject } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

const COUNTRIES: readonly EntityType[] = ['country'];
const PEOPLE: readonly EntityType[] = ['person'];
const ACTORS: readonly EntityType[] = ['person', 'country', 'organisation'];
/** Nouns that, after "the two" or "both", stand for things named before. */
const NOUNS: readonly [noun: string, types: readonly EntityType[]][] = [
	['countries|nations|states|neighbours|neighbors|allies|capitals', COUNTRIES],
	['leaders|ministers|presidents|men|women|officials|diplomats|rivals|pair|duo|trio', PEOPLE],
	['sides|parties|governments|delegations|companies|teams|organisations|organizations', ACTORS],
];
const EXPLAINED = '(?! (?:of|that|which|who|whose|where|between|from|in|led|named|called)\\b)';
const SETS = NOUNS.map(([noun, types]) => ({
	pattern: new RegExp(
		`(?<!\\b(?:of|which|what) )\\b(?:the (?:two|three|four)|both(?: of the)?|between the) (?:\\p{Ll}+ )?(?:${noun})\\b${EXPLAINED}|\\b(?:the (?:pair|duo|trio))\\b${EXPLAINED}`,
		'iu',
	),
	types,
}));
/** One thing, already known to a reader of the article only. */
const ONE =
	/\b[Tt]he (country|nation|president|minister|leader|official|spokesman|spokeswoman|agency|company|city|capital|organisation|organization)(?![’']s? \p{Lu}| \p{Lu}| (?:of|that|which|who|whose|where|for|in|from|to|at|with|between)\b)(?=[\s,.?’':;]|$)/u;

/** A definite phrase points back; a question has nothing behind it. "The two leaders" needs two names in the same text, "the country" one before it. */
export const danglingPhrase = rule('dangling-phrase', 'error', (subject) => {
	const { stem } = subject.question;
	return ownTexts(subject.question).flatMap(({ at, text }) => {
		const own = withoutQuotations(text);
		const phrase = dangling(own, at === 'stem' ? '' : `${withoutQuotations(stem)} `, subject);
		return phrase === undefined
			? []
			: { at, mend: `A reader of this question alone does not know “${phrase}”; name it.` };
	});
});

function dangling(text: string, above: string, { names }: Subject): string | undefined {
	for (const { pattern, types } of SETS) {
		const phrase = pattern.exec(text)?.[0];
		if (phrase !== undefined && countNamed(above + text, types, names) < 2) return phrase;
	}
	const one = ONE.exec(text);
	if (!one) return undefined;
	const before = above + text.slice(0, one.index);
	const isPerson = /president|minister|leader|official|spokes/i.test(one[1] ?? '');
	const isNamed = isPerson
		? holdsPerson(before, names) || capitals(before).length > 0
		: capitals(before).length > 0;
	const isAsked = new RegExp(`\\b(?:which|what|whose|an?) (?:\\p{L}+ )?${one[1] ?? ''}\\b`, 'iu').test(
		before,
	);
	return isNamed || isAsked ? undefined : one[0];
}
