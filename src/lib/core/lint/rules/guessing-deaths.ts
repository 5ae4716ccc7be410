import { readNumber } from '../../kernel/number.ts';
import { GAP } from '../../question/gap.ts';
import { optionTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { askedClause, askedFiller } from '../asked.ts';
import { isInEvidence } from '../claims.ts';
import { MONTH } from '../dates.ts';
import { asksForDeaths, countsDeaths, isNumberOfDead, leavesOutDeaths, tellsOfDeaths } from '../deaths.ts';
import { rule, type Subject } from '../rule.ts';

const DATE = new RegExp(`(?:\\b\\d{1,2} )?\\b(?:${MONTH})\\b(?: \\d{1,2}\\b,?)?(?: \\d{4}\\b)?`, 'g');

/** How many people died is told, never guessed at: the dead are no figure to be typed, picked from a row, or changed. */
export const guessingDeaths = rule('guessing-deaths', 'error', (subject) => {
	const at = placeOf(subject);
	return (
		at !== undefined && {
			at,
			mend: 'It makes a guess of how many died; ask what, where, when or why instead.',
		}
	);
});

function placeOf(subject: Subject): string | undefined {
	const { question, asked } = subject;
	if (question.gap !== undefined)
		return isNumberGap(subject) && tellsOfDeaths(quoteOf(subject)) ? 'stem' : undefined;
	const fact = askedClause({ asked });
	const isAsked =
		question.asks !== undefined &&
		question.asks !== 'attribution' &&
		fact !== undefined &&
		countsDeaths(fact.clause, question.asks);
	switch (question.kind) {
		case 'numeric':
			return isAsked || isNumberOfDead(`1 ${question.unit}`) || asks(question.stem) ? 'stem' : undefined;
		case 'short-answer': {
			const isNumber = question.accepted.some((text) => (measureOf(text)?.scale ?? 'date') !== 'date');
			return isNumber && (isAsked || asks(question.stem) || question.accepted.some(isNumberOfDead))
				? 'stem'
				: undefined;
		}
		case 'choice':
		case 'multiple': {
			const options = optionTexts(question);
			const numbers = options.filter(({ text }) => readNumber(text) !== null);
			const dead = options.find(({ text }) => isNumberOfDead(text));
			if (isAsked || (numbers.length > 1 && asks(question.stem))) return 'stem';
			return numbers.length > 1 ? dead?.at : undefined;
		}
		case 'match': {
			const index = question.right.findIndex(({ text }) => isNumberOfDead(text));
			return index === -1 ? undefined : `right.${index}.text`;
		}
		case 'true-false':
			return !question.key && (isAsked || (question.asks === undefined && changesToll(subject)))
				? 'stem'
				: undefined;
		default:
			return undefined;
	}
}

/** A number is left out of the article's own words; how far from the dead it stands there, nobody has said. */
const isNumberGap = (subject: Subject): boolean => {
	const filler = askedFiller(subject);
	return filler !== undefined && 'quantity' in filler;
};

const quoteOf = ({ asked: [fact] }: Subject): string => fact?.anchor.quote ?? '';

/** The stem asks it in words, or has its gap there. */
function asks(stem: string): boolean {
	const [before = '', after] = stem.split(GAP);
	return asksForDeaths(stem) || (after !== undefined && leavesOutDeaths(before, after));
}

/** A false statement that gives a number of dead which the proving words have not. */
function changesToll(subject: Subject): boolean {
	const { question } = subject;
	const stem = question.stem.replace(DATE, 'then');
	return Array.from(stem.matchAll(/(?<![\p{L}\d.,])\d[\d,]*/gu)).some(({ 0: digits, index }) => {
		const [before, after] = [stem.slice(0, index), stem.slice(index + digits.length)];
		return leavesOutDeaths(before, after) && !isInEvidence(digits, subject);
	});
}
