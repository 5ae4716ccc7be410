import { isPluralNoun, readNounPhrase, readSingle, type NounPhrase } from './noun-phrase.ts';
import { isEnd, isVerbal, narrows, PREPOSITIONS } from './read-parts.ts';
import { posAt, wordAt, type View } from './view.ts';

/** A name with where or whose it is: `The High Court in London`, `Davey Rintoul of the Seafarers’ Federation`. */
function withPlace(view: View, name: NounPhrase): NounPhrase {
	if (!/^(?:of|in|at|from)$/.test(wordAt(view, name.to))) return name;
	const where = readSingle(view, name.to + 1);
	if (where?.mention === undefined || !(isVerbal(view, where.to) || wordAt(view, where.to) === ','))
		return name;
	return { ...name, to: where.to };
}

/** A name with what it is straight before it: `Norwegian winch and crane maker Halden Marine`. */
function nameAfterTrade(view: View, at: number): NounPhrase | undefined {
	for (let here = at; here < at + 8; here += 1) {
		const mention = view.mentions.get(here);
		if (mention !== undefined) {
			const trade = here > at && posAt(view, here - 1) === 'NOUN' && !isPluralNoun(wordAt(view, here - 1));
			if (!trade || view.titles.has(at)) return undefined;
			return { from: at, to: mention.to, head: mention.to - 1, mention, plural: false };
		}
		const pos = posAt(view, here);
		if (!view.demonyms.has(here) && pos !== 'ADJ' && pos !== 'NOUN' && wordAt(view, here) !== 'and')
			return undefined;
	}
	return undefined;
}

/** The subject with the prepositions that a noun takes to itself: `diplomacy with Trump`, up to its verb. */
export function readSubject(view: View, at: number): NounPhrase | undefined {
	const described = nameAfterTrade(view, at);
	if (described !== undefined) return described;
	const phrase = readNounPhrase(view, at, true);
	if (phrase === undefined || phrase.pronoun !== undefined) return phrase;
	if (phrase.mention !== undefined) return withPlace(view, phrase);
	let to = phrase.to;
	while (PREPOSITIONS.has(wordAt(view, to)) && !isVerbal(view, to)) {
		const rest = readNounPhrase(view, to + 1, true);
		if (rest === undefined || rest.pronoun !== undefined || view.times.has(to + 1)) return phrase;
		to = rest.to;
	}
	// "Five athletes ranked in the top 50 have been banned": up to the helper, with no comma between.
	if (narrows(view, to) && wordAt(view, to) !== 'that' && wordAt(view, to) !== 'which') {
		let end = to + 1;
		while (end < to + 12 && !isEnd(view, end) && wordAt(view, end) !== ',' && posAt(view, end) !== 'AUX')
			end += 1;
		if (posAt(view, end) === 'AUX' && view.tokens.slice(to + 1, end).every(({ pos }) => pos !== 'VERB'))
			to = end;
	}
	const { quantity: _, ...words } = phrase;
	return to === phrase.to ? phrase : { ...words, to };
}
