import type { Filler, TextType } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { SkipReason } from '../find-facts.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { nounAntecedent, pronounAntecedent, type Discourse } from './antecedents.ts';
import { EVENTS, HUMAN, TOPICS } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { posAt, wordAt, type View } from './view.ts';
import { wording, type Owners } from './wording.ts';

/** What kind of thing a phrase about a common noun names. */
export function typeOfNoun(noun: string): TextType {
	if (HUMAN.has(noun) || gazetteer().people.has(noun)) return 'person';
	if (EVENTS.has(noun)) return 'event';
	return TOPICS.has(noun) ? 'topic' : 'thing';
}

/** What a phrase puts into a slot: a name, a number, a list, or its words. Fails where it cannot stand alone. */
export function fillerOf(
	view: View,
	phrase: NounPhrase,
	discourse: Discourse,
	owners: Owners,
): Result<Filler, SkipReason> {
	if (phrase.mention !== undefined) return ok({ entity: phrase.mention.entity });
	if (phrase.quantity !== undefined) return ok({ quantity: phrase.quantity.quantity });
	const spot = { sentence: view.index, token: phrase.from };
	if (phrase.pronoun !== undefined) {
		const entity = pronounAntecedent(discourse, phrase.pronoun, spot);
		return entity === undefined ? fail('unresolved_pronoun') : ok({ entity });
	}
	if (phrase.parts !== undefined) return listOf(view, phrase, phrase.parts, discourse, owners);
	const noun = wordAt(view, phrase.head);
	const bare = phrase.to - phrase.from === 2 && wordAt(view, phrase.from) === 'the';
	if (bare) {
		const entity = nounAntecedent(discourse, noun, spot);
		if (entity !== undefined) return ok({ entity });
	}
	const whole = wording(view, phrase, discourse, owners);
	// What narrows "a budget" may go where it cannot stand alone: there is a budget all the same.
	const indefinite = phrase.core !== undefined && /^an?$/.test(wordAt(view, phrase.from));
	const core = { from: phrase.from, to: phrase.core ?? phrase.to };
	const text = whole.ok || !indefinite ? whole : wording(view, core, discourse, owners);
	if (!text.ok) return text;
	return ok({ text: text.value, type: typeOfNoun(noun), ...(phrase.plural && { plural: true }) });
}

function listOf(
	view: View,
	phrase: NounPhrase,
	parts: readonly NounPhrase[],
	discourse: Discourse,
	owners: Owners,
): Result<Filler, SkipReason> {
	const templates: string[] = [];
	for (const part of parts) {
		const text = wording(view, part, discourse, owners);
		if (!text.ok) return text;
		templates.push(text.value);
	}
	// A last part that carries more than the others ("troops and equipment for the front") is one phrase, not a list.
	const last = parts.at(-1);
	const whole = last === undefined || last.to !== phrase.to || posAt(view, phrase.to) === 'ADP';
	const names = parts.map(({ mention }) => discourse.entities.get(mention?.entity ?? '')?.type);
	const [type] = names;
	if (type !== undefined && names.every((each) => each === type)) return ok({ all: templates, type });
	const text = wording(view, phrase, discourse, owners);
	if (!text.ok) return text;
	const kind = typeOfNoun(wordAt(view, phrase.head));
	if (whole || names.some((each) => each !== undefined))
		return ok({ text: text.value, type: kind, plural: true });
	return ok({ all: templates, type: kind });
}
