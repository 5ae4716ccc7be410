import { laterTexts, ownTexts } from '../../question/texts.ts';
import { holdsYear, MONTH } from '../dates.ts';
import { rule, type Subject } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

const UNIT =
	'(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|month|quarter|year|decade|century|spring|summer|fall|autumn|winter|night|morning|afternoon|evening|' +
	MONTH;
/** Counted from the day of reading: no date in the sentence mends these. */
const FROM_TODAY = new RegExp(
	`\\b(?:(?<!\\bthe )(?:last|next|this|past|coming) (?:${UNIT})(?! (?:games|olympics)\\b)|(?:yesterday|tomorrow|tonight|nowadays)(?=[\\s,.?!’;:)]|$)|(?:(?:days?|weeks?|months?|years?|decades?|long) ago)|earlier (?:today|this ${UNIT}))\\b`,
	'i',
);
/** The day of reading, unless a date in the sentence says otherwise. */
const FLOATING = new RegExp(
	`\\b(?:(?:(?:previous|preceding|following|same)|the (?:last|next|past|coming)) (?:${UNIT})(?! (?:of|games|olympics)\\b)|recent(?:ly)?|lately|currently|at present|at the moment|today|right now|so far|to date|in the (?:last|past|next|coming) (?:few )?\\p{L}+)\\b`,
	'iu',
);
const WEEKDAY =
	/\b(?:on|since|by|until|from|before|after|late|early) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b/;
const MONTH_ALONE = new RegExp(
	`\\b(?:in|since|by|until|during|of|on|early|late|mid|\\d{1,2}) (?:${MONTH})\\b`,
);

const TITLE = /\bthe article “[^”]{0,200}”/i;

/** News is dated: a quiz is read on another day than the article. */
export const undatedRelativeTime = rule('undated-relative-time', 'error', (subject) =>
	[...ownTexts(subject.question), ...laterTexts(subject.question)].flatMap(({ at, text }) => {
		// An option's date may be dated by its stem: "In which month of 2025 …", "in September".
		const isDated = holdsYear(at === 'stem' ? text : `${subject.question.stem} ${text}`);
		const isSuspect = relativeTime(text, isDated) !== undefined;
		const phrase = isSuspect ? relativeTime(plain(text, subject), isDated) : undefined;
		return phrase === undefined
			? []
			: { at, mend: `“${phrase}” moves with the day of reading; give the date.` };
	}),
);

const relativeTime = (text: string, isDated: boolean): string | undefined =>
	(FROM_TODAY.exec(text) ??
		(isDated ? null : (FLOATING.exec(text) ?? WEEKDAY.exec(text) ?? MONTH_ALONE.exec(text))))?.[0];

/** The text without quotations and names: `USA Today`, `Black Friday` and a film called “Last Night” tell no time. */
function plain(text: string, { entities, question }: Subject): string {
	const named = entities.filter(({ name }) => text.includes(name)).map(({ name }) => name);
	// What the article says with a gap in it is part of the question, quotation or not.
	const own = question.gap === undefined ? withoutQuotations(text) : text.replace(TITLE, ' ');
	const unnamed = named.reduce((rest, name) => rest.replaceAll(name, 'X'), own);
	return unnamed.replace(/(?<=\p{Lu}[\p{L}.]* )(?:Today|Tonight|Tomorrow|Yesterday)\b/gu, 'X');
}
