/** A sentence and its place in the paragraph, in UTF-16 code units: `paragraph.slice(start, end) === text`. */
export type SentenceSpan = { start: number; end: number; text: string };

/** Words whose full stop never ends a sentence: a name or number follows. */
const BEFORE_NAME = new Set(
	'mr mrs ms dr gen lt col sgt cpl capt maj adm cmdr brig sen rep coun gov prof st rev hon pres messrs mt ft v vs cf e.g i.e approx fig vol'.split(
		' ',
	),
);
/** Words whose full stop does not end a sentence where a digit follows: `No. 5`, `Oct. 27`, `p. 3`. */
const BEFORE_DIGIT = new Set(
	'no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp art sec'.split(' '),
);
/** Abbreviations that end a sentence only where the next word could hardly follow them within one. */
const MAY_END = new Set(
	// With the states as agencies write them: `Tulsa, Okla. (AP)`.
	(
		'inc ltd co corp jr sr etc al bros dept est assn ' +
		'ala ariz ark calif colo conn del fla ga ill kan ky la md mich minn mo mont neb nev okla pa tenn tex va vt wis wyo'
	).split(' '),
);
/** A capitalised word that begins a sentence, not a name. */
const STARTER =
	/^(?:The|A|An|It|He|She|They|We|You|I|This|That|These|Those|There|Its|His|Her|Their|Our|In|On|At|By|For|From|With|But|And|Yet|So|As|If|When|While|After|Before|Since|Although|However|Meanwhile|Both|Neither|No|Not|Under|Until|Last|Next|Most|Many|Some)\b/;
/** What may follow a time of day within its sentence: `10 a.m. Tuesday`, `9 p.m. GMT`. */
const CLOCK_GOES_ON =
	/^(?:\p{Ll}|\p{N}|\p{Lu}{2,}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|(?:Eastern|Central|Mountain|Pacific|Greenwich)\b)/u;
/** Who spoke, after a quotation that ends in ? or !: `“Why?” Putin asked`. */
const SPEAKER =
	/^(?:\p{Lu}[\p{L}’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|replied|wrote|writes|shouted|cried|answered|exclaimed|insisted)\b/u;

const STOP = /[.!?…]+["'”’)\]»]*/y;
const CLOSERS: Record<string, string> = { '“': '”', '‘': '’', '«': '»', '(': ')', '[': ']', '"': '"' };

/**
 * The sentences of a paragraph, in order; together they hold all of it but the space between them. By rule, not by the
 * engine's own segmenter, whose tables change with its version. No sentence ends inside a quotation or brackets, at an
 * abbreviation, an initial, or a number.
 */
export function sentences(paragraph: string): SentenceSpan[] {
	const spans: SentenceSpan[] = [];
	const closing = closingMarks(paragraph);
	let start = 0;
	const push = (end: number) => {
		const raw = paragraph.slice(start, end);
		const from = start + (raw.length - raw.trimStart().length);
		const text = raw.trim();
		if (text !== '') spans.push({ start: from, end: from + text.length, text });
		start = end;
	};
	for (let index = 0; index < paragraph.length; index += 1) {
		const closer = closing.get(index);
		if (closer !== undefined) {
			// A quotation is passed over whole, but a full stop just before its closing mark still counts.
			index = lastStop(paragraph, index, closer);
		}
		STOP.lastIndex = index;
		const stop = STOP.exec(paragraph)?.[0];
		if (stop === undefined) continue;
		const end = index + stop.length;
		if (endsSentence(paragraph, index, stop)) push(end);
		index = end - 1;
	}
	push(paragraph.length);
	return spans;
}

/** For each opening mark that has its closing mark, the index of that; a mark left open (a quotation that runs on over paragraphs) opens nothing. */
function closingMarks(paragraph: string): Map<number, number> {
	const closing = new Map<number, number>();
	const unclosed = new Set<string>();
	for (let index = 0; index < paragraph.length; index += 1) {
		const mark = paragraph[index] ?? '';
		const wanted = CLOSERS[mark];
		if (wanted === undefined || unclosed.has(mark)) continue;
		const end = closingMark(paragraph, index, wanted);
		if (end === -1) unclosed.add(mark);
		else {
			closing.set(index, end);
			index = end;
		}
	}
	return closing;
}

/** A ’ between letters is an apostrophe, not the end of a quotation. */
function closingMark(paragraph: string, from: number, mark: string): number {
	let end = paragraph.indexOf(mark, from + 1);
	while (end !== -1 && mark === '’' && /\p{L}/u.test(paragraph[end + 1] ?? '')) {
		end = paragraph.indexOf(mark, end + 1);
	}
	return end;
}

/** Where to go on after a quotation: at the stop before its closing mark, or at the mark itself. */
function lastStop(paragraph: string, open: number, close: number): number {
	let index = close;
	while (index > open + 1 && /[.!?…"'”’)\]»]/.test(paragraph[index - 1] ?? '')) index -= 1;
	while (index < close && !/[.!?…]/.test(paragraph[index] ?? '')) index += 1;
	return index;
}

function endsSentence(paragraph: string, index: number, stop: string): boolean {
	const after = /^\s+(\S.*)?$/s.exec(paragraph.slice(index + stop.length, index + stop.length + 120));
	if (after === null) return index + stop.length >= paragraph.length;
	const next = (after[1] ?? '').replace(/^["'“‘«([]+/, '');
	if (!/^[\p{Lu}\p{N}]/u.test(next)) return next === '';
	if (/[!?]/.test(stop)) return !(/["”’»]$/.test(stop) && SPEAKER.test(next));
	if (stop[0] !== '.' || stop[1] === '.') return true;
	const word =
		/(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(paragraph.slice(Math.max(0, index - 24), index))?.[0] ?? '';
	const plain = word.toLowerCase();
	if (BEFORE_NAME.has(plain)) return false;
	if (BEFORE_DIGIT.has(plain)) return !/^\d/.test(next);
	if (plain === 'a.m' || plain === 'p.m') return !CLOCK_GOES_ON.test(next);
	const initials = /^(?:\p{Lu}|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u.test(word);
	return initials || MAY_END.has(plain) ? STARTER.test(next) : true;
}
