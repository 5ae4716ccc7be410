import { lower, token } from '../../token-at.ts';
import { isPossessive, type Piece, type Rule } from '../piece.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
const BEFORE = new Set(
	'in since by until till before after from during throughout through of between to and or for early late mid around about circa'.split(
		' ',
	),
);
/** `1990s`, `mid-1990s`, `’90s`, `2019-2023`, `2024/25`, `mid-2024`. */
const SPAN =
	/^(?:(?:(?:mid|early|late)-)?(?:1\d|20)\d0s|['’]\d0s|(?:mid|early|late)-(?:1\d|20)\d\d|(?:1\d|20)\d\d[-–/](?:(?:1\d|20)\d\d|\d\d))$/;

/** `2019` after a word of time; decades and spans of years, which are no date. No time in `a 2019 report` or `Expo 2020`. */
export const year: Rule = ({ tokens, at }): Piece | undefined => {
	const word = lower(tokens, at);
	// The 2024-25 season is a name.
	if (SPAN.test(word) && lower(tokens, at - 1) === 'the' && token(tokens, at + 1).pos === 'NOUN')
		return undefined;
	if (SPAN.test(word)) return { from: at, to: at + 1, parts: { vague: true } };
	if (!YEAR.test(word)) return undefined;
	const before = lower(tokens, at - 1);
	const after = token(tokens, at + 1);
	const piece = { from: at, to: at + 1 };
	if (isPossessive(after.text)) return { ...piece, parts: { vague: true } };
	const isYear = BEFORE.has(before) || (before === 'year' && lower(tokens, at - 2) === 'the');
	if (!isYear) return undefined;
	// "in 2019 prices rose" or "in 2019 villages": the words alone do not tell.
	const unsure = before === 'of' || (/^(?:NOUN|SYM|NUM)$/.test(after.pos) && !isSpan(after.lower));
	return { ...piece, parts: unsure ? { vague: true } : { year: Number(word) } };
};

const isSpan = (word: string) => word === '-' || word === '–';
