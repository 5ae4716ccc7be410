import type { Clause, ClauseFact, Verb } from '../../fact/schema.ts';
import { ALONE, OF_SAYING, WITH_INFINITIVE, WITH_OBJECT } from '../gazetteer/verbs.ts';
import { phrases } from '../distractors/shape.ts';

/** The verbs of which one may take the place of the clause's own. */
function likeVerbs({ verb, object, complement }: Clause): ReadonlyMap<string, string> | undefined {
	const last = complement ?? object;
	const texts = last === undefined ? [] : phrases(last);
	if (texts.length > 0 && texts.every((text) => text.startsWith('to '))) return WITH_INFINITIVE;
	if (complement !== undefined) return undefined;
	return object !== undefined || verb.voice === 'passive' ? WITH_OBJECT : ALONE;
}

function otherVerb(clause: Clause): Verb {
	const { lemma, particle, past: _past, participle: _participle, ...rest } = clause.verb;
	const other = likeVerbs(clause)?.get(particle === undefined ? lemma : `${lemma} ${particle}`);
	const [head, ...tail] = other?.split(' ') ?? [];
	// "It was called off" is English, "it was remarked on" hardly.
	if (head === undefined || (tail.length > 0 && rest.voice === 'passive')) return clause.verb;
	return { ...rest, lemma: head, ...(tail.length === 0 ? {} : { particle: tail.join(' ') }) };
}

/** The fact told with other verbs of the same sense, where there are any: for a question that must not echo its sentence. */
export const inOtherWords = (fact: ClauseFact): ClauseFact => ({
	...fact,
	clause: { ...fact.clause, verb: otherVerb(fact.clause) },
	...(fact.attribution === undefined
		? {}
		: {
				attribution: {
					...fact.attribution,
					verb: OF_SAYING.get(fact.attribution.verb) ?? fact.attribution.verb,
				},
			}),
});
