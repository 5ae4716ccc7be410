import type { Entity } from '../../src/lib/core/fact/schema.ts';
import type { Question } from '../../src/lib/core/question/index.ts';
import { laterTexts, ownTexts, type TextAt } from '../../src/lib/core/question/texts.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const UNIT = `${DAY}|${MONTH}|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|term|season|year|decade|century|spring|summer|autumn|fall|winter`;
/** Told from the day of writing: no year beside it mends it. */
const FROM_WRITING = new RegExp(
	`\\b(?:yesterday|today|tonight|tomorrow|nowadays|currently|recently|lately|ago|so far|to date|(?:last|next|this|past|coming|previous|following|preceding) (?:few |two |three )?(?:${UNIT})s?|(?:earlier|later) (?:today|this|that)|at the moment|at present|right now|until now|these days)\\b`,
	'iu',
);
/** A time only together with its year. */
const WITHOUT_YEAR = new RegExp(
	`\\b(?:(?:on|by|since|until|from|before|after|late|early|next|of) ${DAY}s?|(?:in|by|since|until|from|before|after|late|early|mid|of|\\d{1,2}) (?:${MONTH})|(?:in|since|by|until) (?:the )?(?:spring|summer|autumn|fall|winter))\\b`,
	'iu',
);
const YEAR = /(?<!\d)(?:1[0-9]|20|21)\d{2}(?!\d|,\d)/;

/** Words of a question that tell a time from the day of writing, or from a year that is nowhere beside them. */
export function relativeTimes(question: Question, entities: readonly Entity[]): TextAt[] {
	const names = entities.map(({ name }) => name).filter((name) => FROM_WRITING.test(name));
	const unnamed = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, '…'), text);
	return [...ownTexts(question), ...laterTexts(question)].flatMap(({ at, text }) => {
		const plain = unnamed(text);
		const dated = YEAR.test(text) || YEAR.test(question.stem);
		const found = FROM_WRITING.exec(plain) ?? (dated ? null : WITHOUT_YEAR.exec(plain));
		return found === null ? [] : [{ at, text: found[0] }];
	});
}
