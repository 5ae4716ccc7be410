import type { Filler, TextType } from '../../fact/schema.ts';

/** How a phrase is built; one fits where another of its shape stands. */
export type Shape = 'infinitive' | 'doing' | 'phrase';

export function shapeOf(text: string): Shape {
	if (/^to [a-z]/.test(text)) return 'infinitive';
	return /^[a-z]{3,}ing\b(?! (?:of|between))/.test(text) ? 'doing' : 'phrase';
}

/** The phrases of a filler: one text, or the parts of a list. */
export const phrases = (filler: Filler): string[] =>
	'text' in filler ? [filler.text] : 'all' in filler ? filler.all : [];
/** The type of a filler made of words; undefined for a name, a date or a number. */
export const typeOfText = (filler: Filler): TextType | undefined =>
	'text' in filler || 'all' in filler ? filler.type : undefined;

/** Things are too unlike one another: only those of a list under the same noun go together. */
export const nounOf = (filler: Filler) =>
	typeOfText(filler) !== 'thing' ? '' : 'all' in filler ? (filler.noun ?? '') : 'text';
