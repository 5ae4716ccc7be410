import { foldedWords } from '../../kernel/fold.ts';
import { withinOneSlip } from '../../question/slip.ts';
import { COUNTRIES } from './countries.ts';

/** States and regions, some of them past, that `COUNTRIES` leaves out and whose names lie near those of others. */
const OTHERS = (
	'Prussia Persia Slovakia Slovenia Serbia Syria Siberia Georgia Armenia Romania Albania Latvia Lithuania Algeria Angola ' +
	'Niger Mali Malta Malawi Maldives Mauritius Mauritania Zambia Gambia Namibia Guinea Guyana Gabon Lebanon Libya Liberia ' +
	'Iberia Dominica Granada Grenada Macao Monaco Nauru Sudan Samoa Tonga Togo Togoland Chad Laos Oman Yemen'
).split(' ');

const NAMES = [...new Set([...COUNTRIES.flatMap(({ name, capital }) => [name, capital]), ...OTHERS])].map(
	(name) => ({ name, words: foldedWords(name) }),
);

/** Names of countries, capitals and regions of which a word is one slip of the pen away from a word of these: Iceland for Ireland, Prussia for Russia. */
export function likeNames(names: readonly string[]): string[] {
	const words = new Set(names.flatMap(foldedWords));
	const long = [...words].filter((word) => word.length >= 5);
	return NAMES.filter((each) =>
		each.words.some((other) => !words.has(other) && long.some((word) => withinOneSlip(word, other))),
	).map(({ name }) => name);
}
