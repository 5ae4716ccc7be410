import type { TokenRange } from '../tagged.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import {
	EVENT_HEADS,
	FUNCTION_WORDS,
	OFFICES,
	ORGANISATION_HEADS,
	ORGANISATION_OF,
	PARTICLES,
	PLACE_FIRST,
	PORTFOLIOS,
	THING_HEADS,
	TIMES,
} from './vocabulary.ts';
import type { Word } from './words.ts';

/** Words `from` up to `to` of a sentence that may hold names. */
export type Run = TokenRange;

const LONGEST = 16;
/** Function words that begin a name where they have a capital within a sentence: the Very Large Telescope. */
const IN_NAMES = /^(?:police|people|first|last|very|all|one|two|three|four|five|seven|our)$/;
const OF_PLACES = new Set([
	'gulf',
	'bay',
	'isle',
	'sea',
	'strait',
	'city',
	'cape',
	'state',
	'republic',
	'kingdom',
	'port',
	'duke',
	'duchess',
	'prince',
	'commonwealth',
	'horn',
	'rock',
	'tower',
	'house',
	'game',
	'lord',
	'arc',
	'black',
]);
const OWNERS = new Set([
	'women',
	'men',
	'king',
	'queen',
	'people',
	'children',
	'john',
	'george',
	'andrew',
	'paul',
	'peter',
	'james',
	'mary',
	'thomas',
	'bartholomew',
	'workers',
	'writers',
]);
/** Months that are names of people as well. */
const NAMELIKE_TIMES = new Set(['may', 'april', 'june', 'august']);

/** The runs of words with a capital in a sentence, in order, with the small words that stand inside a name. Linear: each word is looked at a bounded number of times. */
export function findRuns(words: readonly Word[]): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < words.length;) {
		if (!begins(words, at)) {
			at += 1;
			continue;
		}
		const to = endOf(words, at);
		runs.push({ from: at, to });
		at = to;
	}
	return runs;
}

const isName = (word: Word | undefined): boolean => word?.capital === true;

function begins(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !word.capital || (word.key.length === 1 && !/^\p{Lu}$/u.test(word.text)))
		return false;
	if (word.key === 'i' || (isTime(words, at) && !isGivenName(words, at))) return false;
	if (/^[A-Z.]{2,}$/.test(word.text)) return true;
	const capital = words[at + 1]?.capital === true;
	if (!word.initial && capital && IN_NAMES.test(word.key)) return true;
	if (capital && isKnown(words, at, at + 2)) return true;
	return !(FUNCTION_WORDS.has(word.key) && !isGivenName(words, at) && !isTitleThe(words, at));
}

/** "Will Smith", "April Jones": a word that is a given name where a family name follows. */
function isGivenName(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	return (
		word !== undefined &&
		next?.capital === true &&
		gazetteer().firstNames.has(word.key) &&
		gazetteer().surnames.has(next.key)
	);
}

/** "The" with a capital inside a sentence begins a name: The Hague. */
const isTitleThe = (words: readonly Word[], at: number): boolean =>
	words[at]?.text === 'The' &&
	isName(words[at + 1]) &&
	(words[at]?.initial === false || words[at + 1]?.key === 'hague');

function isTime(words: readonly Word[], at: number): boolean {
	const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
	if (word === undefined || !TIMES.has(word.key)) return false;
	if (
		word.pos === 'PROPN' &&
		NAMELIKE_TIMES.has(word.key) &&
		before?.capital === true &&
		gazetteer().firstNames.has(before.key)
	)
		return false;
	// "Day" of an event: Christmas Day; and "Friday the 13th" stay times.
	return next?.key !== 'championship';
}

function endOf(words: readonly Word[], from: number): number {
	let to = from + 1;
	while (to - from < LONGEST) {
		const next = words[to];
		if (isName(next) && !isTime(words, to) && next?.text !== 'I') {
			to += 1;
			continue;
		}
		const step = bridge(words, from, to);
		if (step === 0) break;
		to += step;
	}
	return to;
}

/** How many small words at `to` lead on to the next part of the name; 0 where the name ends. The step takes in the next part. */
function bridge(words: readonly Word[], from: number, to: number): number {
	const [last, next, then, after] = [words[to - 1], words[to], words[to + 1], words[to + 2]];
	if (last === undefined || next === undefined) return 0;
	if (next.key === 'of' || next.key === 'for' || next.key === 'on') return ofStep(words, from, to);
	if (next.key === 'in' && last.key === 'prize' && then?.capital === true) return 2;
	if (next.text === '&' && isName(then)) return 2;
	if (next.key === 'and') return andStep(words, from, to);
	if (
		/^\d{1,4}$/.test(next.text) &&
		/^(?:apollo|formula|euro|artemis|group|opus|channel|expo|cop|area|mission|flight|boeing|airbus|class)$/.test(
			last.key,
		)
	)
		return 1;
	if (
		(next.text === '’s' || next.text === "'s") &&
		OWNERS.has(last.key) &&
		isName(then) &&
		!isTime(words, to + 1)
	) {
		const given = last.key === 'john' || !/^(?:st|st\.|saint)$/.test(words[to - 2]?.key ?? '');
		return given &&
			/^(?:john|george|andrew|paul|peter|james|mary|thomas|bartholomew)$/.test(last.key) &&
			!/^(?:st|st\.|saint)$/.test(words[to - 2]?.key ?? '')
			? 0
			: 2;
	}
	// The Seafarers' Federation.
	if (
		/^[’']$/.test(next.text) &&
		last.key.endsWith('s') &&
		then?.capital === true &&
		ORGANISATION_HEADS.has(then.key)
	)
		return 2;
	if (PARTICLES.has(next.key)) {
		if (isName(then)) return 2;
		if (then !== undefined && PARTICLES.has(then.key) && isName(after)) return 3;
	}
	return 0;
}

/** "University of Cape Town", "Department of Health", "Treaty on the Non-Proliferation …", "Secretary of State". */
function ofStep(words: readonly Word[], from: number, to: number): number {
	const [last, link] = [words[to - 1], words[to]];
	const skip = words[to + 1]?.key === 'the' ? 2 : 1;
	const next = words[to + skip];
	if (last === undefined || link === undefined || next?.capital !== true || isTime(words, to + skip))
		return 0;
	const key = last.key;
	if (link.key === 'of') {
		if (OFFICES.has(key)) return PORTFOLIOS.has(next.key) ? skip + 1 : 0;
		const takes =
			ORGANISATION_OF.has(key) || ORGANISATION_HEADS.has(key) || THING_HEADS.has(key) || EVENT_HEADS.has(key);
		if (takes || OF_PLACES.has(key) || PLACE_FIRST.has(key) || isKnown(words, from, to + skip + 1))
			return skip + 1;
		return 0;
	}
	if (link.key === 'for')
		return ORGANISATION_OF.has(key) || isKnown(words, from, to + skip + 1) ? skip + 1 : 0;
	return THING_HEADS.has(key) || /^(?:conference|council|commission|panel|committee)$/.test(key)
		? skip + 1
		: 0;
}

/** "Health and Human Services", "Trinidad and Tobago"; not "France and Germany". */
function andStep(words: readonly Word[], from: number, to: number): number {
	const next = words[to + 1];
	if (next?.capital !== true) return 0;
	if (isKnown(words, from, to + 2)) return 2;
	if (isKnown(words, from, to + 4)) return 4;
	const first = words[from];
	const inside = words.slice(from, to).some((word) => word.key === 'of' || word.key === 'for');
	if (inside && first !== undefined && ORGANISATION_OF.has(first.key) && !namesOther(words, to + 1)) {
		const head = words[from + 1]?.key === 'of' || words[from + 1]?.key === 'for';
		if (
			head &&
			/^(?:ministry|department|institute|centre|center|centers|school|faculty|academy|office|bureau|board|college)$/.test(
				first.key,
			)
		)
			return 2;
	}
	// "Food and Agriculture Organization": one plain word before, an organisation's last word behind.
	const plain = first !== undefined && (gazetteer().common.has(first.key) || words[from - 1]?.key === 'the');
	if (to - from !== 1 || !plain || namesOther(words, from)) return 0;
	let end = to + 2;
	while (isName(words[end]) && end - to < 6) end += 1;
	const head = words[end - 1];
	return end - to > 2 && head !== undefined && ORGANISATION_HEADS.has(head.key) && !namesOther(words, to + 1)
		? end - to
		: 0;
}

/** True where what follows "and" is a name of its own. */
function namesOther(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return true;
	const names = gazetteer();
	return (
		names.countries.has(word.key) ||
		names.demonyms.has(word.key) ||
		names.organisations.has(word.key) ||
		names.firstNames.has(word.key)
	);
}

function isKnown(words: readonly Word[], from: number, to: number): boolean {
	if (to > words.length || to - from > 7) return false;
	const key = keyOf(words, from, to);
	const names = gazetteer();
	return (
		names.countries.has(key) ||
		names.organisations.has(key) ||
		names.regions.has(key) ||
		names.cities.has(key)
	);
}

/** The words as the gazetteer has them. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
	let key = words[from]?.key ?? '';
	for (let at = from + 1; at < to; at += 1) {
		const next = words[at]?.key ?? '';
		key += /^['.,]/.test(next) ? next : ` ${next}`;
	}
	return key;
}
