import type { EntityType } from '../../core/fact/schema.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import {
	EVENT_FIRST,
	EVENT_HEADS,
	FUNCTION_WORDS,
	OFFICES,
	ORGANISATION_HEADS,
	ORGANISATION_OF,
	PLACE_FIRST,
	PLACE_HEADS,
	STORMS,
	THING_HEADS,
	UNSURE_HEADS,
} from './vocabulary.ts';
import type { Word } from './words.ts';

/** Place words that are family names as well: Rebecca Hall, Veronica Lake. */
const PLACE_OR_PERSON = new Set(
	'hall lake park street bridge fields woods ford house king castle church banks wells hill hills west east north south field'.split(
		' ',
	),
);
/** Competitions that an organisation's head word names. */
const COMPETITIONS = /(?:champions|europa|conference|nations|premier|super|diamond|major) league$/;

/** Before the name of a ship. */
const SHIPS = /^(?:HMS|USS|RMS|MV|MS|SS|INS|HMAS|HMCS|USNS|HNLMS)$/;

/** First words of organisations in other languages. */
const FOREIGN =
	/^(?:universite|universita|universidad|universidade|universitat|universiteit|institut|instituto|istituto|ecole|banco|banca|banque|ministerio|partido|partito)$/;

/** "Cricket Australia", "Police Scotland". */
const isNationalBody = (words: readonly Word[], from: number, to: number): boolean =>
	/^(?:athletics|badminton|basketball|cricket|cycling|football|hockey|netball|police|rugby|sport|statistics|swimming|tennis)$/.test(
		words[from]?.key ?? '',
	) &&
	gazetteer().countries.has(
		words
			.slice(from + 1, to)
			.map(({ key }) => key)
			.join(' '),
	);

/** Letters that a club has behind its name or before it. */
const CLUBS = /^(?:FC|AFC|CF|SC|FK|NK|SK|HK|IF|BK|FF|SV|RFC|RC|CC|HC|KK|SE|AG|SA|NV)$/;
const CLUBS_FIRST = /^(?:FC|AC|AS|CD|UD|SD|SK|FK|NK|SV|TSV|CB|RB|RC)$/;

/** What the words of a name say that it is: its last word, or the first one before "of"; undefined where they say nothing. */
export function typeByWords(
	words: readonly Word[],
	from: number,
	to: number,
): Exclude<EntityType, 'country' | 'city'> | 'place' | 'unknown' | undefined {
	const [first, last] = [words[from], words[to - 1]];
	if (first === undefined || last === undefined || to - from < 2) return undefined;
	for (let at = from + 1; at < to - 1; at += 1) {
		const link = words[at]?.key;
		if (link === 'in' && words[at - 1]?.key === 'prize') return 'thing';
		if (link === 'of' || link === 'for' || link === 'on') {
			const head = words[at - 1]?.key ?? '';
			if (OFFICES.has(head)) return undefined;
			return byHead(head, true) ?? (ORGANISATION_OF.has(head) ? 'organisation' : 'place');
		}
	}
	if (SHIPS.test(first.text)) return 'thing';
	if (CLUBS.test(last.text) || CLUBS_FIRST.test(first.text)) return 'organisation';
	if (FOREIGN.test(first.key) || isNationalBody(words, from, to)) return 'organisation';
	if (words[from + 1]?.text === '&') return 'organisation';
	if (/^(?:euro|expo|cop) \d/.test(`${first.key} ${words[from + 1]?.key ?? ''}`)) return 'event';
	if (STORMS.has(first.key) && to - from <= 3) return 'event';
	if (first.key === 'tropical' && STORMS.has(words[from + 1]?.key ?? '')) return 'event';
	if (first.key === 'operation' && to - from <= 4) return 'event';
	if (EVENT_FIRST.has(first.key) && to - from === 1) return undefined;
	if (PLACE_FIRST.has(first.key)) return 'place';
	const pair = `${words[to - 2]?.key ?? ''} ${last.key}`;
	if (COMPETITIONS.test(pair))
		return /champions|europa|conference|nations|diamond/.test(pair) ? 'event' : 'organisation';
	if ((pair === 'grand prix' && to - from > 2) || pair === 'world cup' || pair === 'world series')
		return 'event';
	if (last.key.endsWith('bank') && pair === 'west bank') return 'place';
	const typed = byHead(last.key, false);
	if (typed === undefined) return undefined;
	const names = gazetteer();
	const given = names.firstNames.has(first.key) && !names.cities.has(first.key);
	if (to - from === 2 && given && (PLACE_OR_PERSON.has(last.key) || names.surnames.has(last.key)))
		return undefined;
	if (typed === 'place') return 'place';
	if (typed === 'thing' && !isNamed(words, from, to - 1) && to - from < 3) return 'unknown';
	// "Security Officials", "Monday Games": a name has more than a common word before its head.
	if (UNSURE_HEADS.has(last.key) && !isNamed(words, from, to - 1)) return 'unknown';
	return first.initial && to - from === 2 && isPlain(first) && UNSURE_HEADS.has(last.key) ? 'unknown' : typed;
}

const isPlain = (word: Word): boolean => gazetteer().common.has(word.key) || FUNCTION_WORDS.has(word.key);

/** True where one of the words is no common word. */
function isNamed(words: readonly Word[], from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const word = words[at];
		if (word !== undefined && !isPlain(word)) return true;
	}
	return to - from > 1;
}

function byHead(
	head: string,
	before: boolean,
): Exclude<EntityType, 'country' | 'city'> | 'place' | undefined {
	if (before && ORGANISATION_OF.has(head)) return head === 'conference' ? 'event' : 'organisation';
	if (THING_HEADS.has(head)) return 'thing';
	if (EVENT_HEADS.has(head)) return 'event';
	if (ORGANISATION_HEADS.has(head)) return 'organisation';
	return PLACE_HEADS.has(head) ? 'place' : undefined;
}
