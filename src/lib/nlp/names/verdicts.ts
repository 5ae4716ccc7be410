import { gazetteer } from '../gazetteer/gazetteer.ts';
import { typeByContext } from './context.ts';
import type { ReadSentence } from './read-sentence.ts';
import { keyOf } from './runs.ts';
import { SAYING } from './vocabulary.ts';

/** Key of a name that no list knows → what the article shows it to be. */
export type Verdicts = ReadonlyMap<string, 'person' | 'organisation' | 'city' | 'unsure'>;

/** What the article shows each unknown name to be; two that disagree show nothing. */
export function judge(sentences: readonly ReadSentence[]): Verdicts {
	const verdicts = new Map<string, 'person' | 'organisation' | 'city' | 'unsure'>();
	const alone = new Set<string>();
	const speaking = new Set<string>();
	const likely = new Map<string, readonly [first: string, last: string]>();
	for (const { words, pieces } of sentences) {
		pieces.forEach((piece, at) => {
			const before = pieces[at - 1];
			const single = piece.to - piece.from === 1;
			const word = words[piece.from];
			if (single && word !== undefined && (piece.kind === 'unknown' || piece.kind === 'person')) {
				const titled = piece.kind === 'person' && before?.kind === 'title' && before.to === piece.from;
				const speaks = titled || SAYING.has(words[piece.to]?.key ?? '');
				if (speaks || !word.initial) alone.add(word.key);
				if (speaks) speaking.add(word.key);
			}
			if (piece.kind !== 'unknown') return;
			const key = keyOf(words, piece.from, piece.to);
			const last = words[piece.to - 1];
			if (piece.likely && !single && piece.to - piece.from <= 3 && last !== undefined)
				likely.set(key, [word?.key ?? '', last.key]);
			const type = typeByContext(words, piece.from, piece.to);
			if (type === undefined || (type === 'person' && !piece.likely)) return;
			if (single && gazetteer().common.has(key) && word?.initial === true) return;
			const other = verdicts.get(key);
			verdicts.set(key, other === undefined || other === type ? type : 'unsure');
		});
	}
	for (const [key, [first, last]] of likely) {
		const shown = key.split(' ').length > 2 ? speaking : alone;
		if (!verdicts.has(key) && shown.has(last) && !alone.has(first)) verdicts.set(key, 'person');
	}
	return verdicts;
}
