import { nameKey } from '../gazetteer/key.ts';
import type { TokenRange } from '../tagged.ts';
import { resolveByArticle } from './by-article.ts';
import { newCast } from './cast.ts';
import { useForm, type Draft } from './draft.ts';
import { organisationsByPart, sameOrganisations } from './firms.ts';
import type { Found } from './found.ts';
import { introduced } from './initials.ts';
import type { Piece } from './pieces.ts';
import type { ReadSentence } from './read-sentence.ts';
import { resolveSure } from './sure.ts';
import { judge } from './verdicts.ts';
import { PARTICLES } from './vocabulary.ts';
import { spelled, type Word } from './words.ts';

/** Who and what the pieces of each sentence name: first what is sure by itself, then what the rest of the article makes sure. */
export function resolve(sentences: readonly ReadSentence[], datelinePlace: string): Found[][] {
	const cast = newCast();
	const verdicts = judge(sentences);
	const found = sentences.map(({ words, pieces }) =>
		pieces.map((piece) => resolveSure(cast, words, piece, verdicts)),
	);
	const dateline = nameKey(datelinePlace.split(',')[0] ?? '');
	const initials = new Map<string, Draft>();
	sentences.forEach(({ words, pieces }, index) => {
		pieces.forEach((piece, at) => {
			const draft = found[index]?.[at]?.draft;
			const short = draft === undefined || draft.type === 'person' ? undefined : introduced(words, piece.to);
			if (draft !== undefined && short !== undefined) {
				initials.set(short, draft);
				useForm(draft, short);
			}
		});
	});
	const parts = organisationsByPart(cast);
	const same = sameOrganisations(cast);
	return sentences.map(({ words, pieces }, index) => {
		const kept: Found[] = [];
		pieces.forEach((piece, at) => {
			const one =
				byInitials(words, piece, initials) ??
				found[index]?.[at] ??
				resolveByArticle(cast, words, piece, { dateline, parts });
			if (one === undefined || isTied(words, one)) return;
			const told = { ...one, draft: same.get(one.draft) ?? one.draft };
			count(words, told);
			kept.push(told);
		});
		return kept;
	});
}

const isTied = (words: readonly Word[], { from, to }: TokenRange): boolean =>
	words[from]?.tied === true || words[to - 1]?.tied === true;

/** Counts the form, and whether "the" stands before it. */
function count(words: readonly Word[], { draft, demonym, from, to }: Found): void {
	if (demonym) return;
	useForm(draft, formOf(words, from, to));
	const next = words[to];
	const attributive =
		next !== undefined &&
		(next.pos === 'NOUN' ||
			next.pos === 'ADJ' ||
			next.pos === 'PROPN' ||
			(next.pos === 'PART' && next.key !== 'to'));
	const form = words[from]?.text ?? '';
	if (attributive || (to - from === 1 && /^[A-Z]{2,}$/.test(form))) return;
	if (words[from - 1]?.key === 'the') draft.the += 1;
	else draft.bare += 1;
}

/** What the article introduced by its initials. */
function byInitials(
	words: readonly Word[],
	{ from, to }: Piece,
	initials: ReadonlyMap<string, Draft>,
): Found | undefined {
	const draft = to - from === 1 ? initials.get(words[from]?.text ?? '') : undefined;
	return draft && { from, to, draft, demonym: false };
}

/** The words as they stand, but for the capital of a particle that opens the sentence: Von der Leyen. */
function formOf(words: readonly Word[], from: number, to: number): string {
	const text = spelled(words, from, to);
	const first = words[from];
	const lower = first?.initial === true && to - from > 1 && PARTICLES.has(first.key);
	return lower ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
