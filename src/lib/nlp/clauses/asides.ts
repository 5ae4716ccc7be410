import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isFiniteForm } from './verb-phrase.ts';
import { posAt, wordAt, type View } from './view.ts';

/** Where the verb stands after a subject: behind a relative clause, apposition or brackets between commas. */
export function afterAside(view: View, at: number): number | undefined {
	const open = wordAt(view, at);
	if (open !== ',' && open !== '(') return at;
	const close = open === ',' ? ',' : ')';
	for (let end = at + 1; end < view.tokens.length; end += 1) {
		if (wordAt(view, end) !== close) continue;
		const next = posAt(view, end + 1);
		if (next === 'VERB' || next === 'AUX' || next === 'ADV') return end + 1;
		if (next === 'NOUN' && isFiniteForm(wordAt(view, end + 1)) && posAt(view, end + 2) !== 'CCONJ')
			return end + 1;
	}
	return undefined;
}

/** The name that stands in commas behind what it is: `Its chairman, Baldur Kress, said …`. */
export function nameBehind(view: View, described: NounPhrase): NounPhrase | undefined {
	if (described.mention !== undefined || described.parts !== undefined || wordAt(view, described.to) !== ',')
		return undefined;
	let at = described.to + 1;
	while (at < described.to + 4 && (posAt(view, at) === 'NOUN' || posAt(view, at) === 'ADJ')) at += 1;
	const mention = view.mentions.get(at);
	const next = mention === undefined ? '' : wordAt(view, mention.to);
	if (mention === undefined || (next !== ',' && next !== 'of')) return undefined;
	const end = next === ',' ? mention.to : (readNounPhrase(view, mention.to + 1)?.to ?? mention.to);
	if (wordAt(view, end) !== ',') return undefined;
	return { from: at, to: end, head: mention.to - 1, mention, plural: false };
}
