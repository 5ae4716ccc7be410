import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

/** The form of an option, where it is one that a stem either takes or does not. */
const FORMS: readonly [form: string, pattern: RegExp][] = [
	['“to …”', /^to [a-z]+/],
	['“… that”', /^that [a-z]/],
	['“because …”', /^because /],
	['“if …”', /^if /],
	['a whole sentence', /\S\s+\S.*\.$/],
	[
		'an -ing form',
		/^(?!(?:morning|evening|king|ring|wing|thing|spring|sibling|string|sling)\b)[a-z]{2,}ing\s+[a-z]/,
	],
];
const formOf = (text: string) => FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'a name or phrase';

/** True where a word begins with the sound of a vowel: heir, FBI, 8, but not union or one. */
const soundsOpen = (text: string): boolean =>
	/^[A-Z]{2}/.test(text)
		? /^[AEFHILMNORSX]/.test(text)
		: /^(?:[aei]|o(?!ne\b|nce\b)|u(?!ni(?:[^nm]|$)|s[aeiu]|ti|r[ao])|hour|heir|honest|honou?r|8|1[18]\b)/i.test(
				text,
			);

/** The stem's grammar must fit every option, and no option may stand out by its form. */
export const grammaticalCue = rule('grammatical-cue', 'error', ({ question }) => {
	const options = optionTexts(question);
	const keys = options.filter(({ right }) => right);
	const others = options.filter(({ right }) => !right);
	if (keys.length === 0 || others.length < 2) return false;
	const article = /\b(an?)\s*(?:(?:_{2,}|…|\.{3})\s*)?[:?.]?$/i.exec(question.stem)?.[1]?.toLowerCase();
	const misfit = article && options.find(({ text }) => soundsOpen(text) !== (article === 'an'));
	if (misfit)
		return {
			at: misfit.at,
			mend: `The stem’s “${article}” rules it out; write “a or an”, or move the article into the options.`,
		};
	const forms = new Set(keys.map(({ text }) => formOf(text)));
	const otherForms = new Set(others.map(({ text }) => formOf(text)));
	const [form] = forms;
	const [other] = otherForms;
	return (
		forms.size === 1 &&
		otherForms.size === 1 &&
		form !== other && {
			at: keys[0]?.at ?? 'options',
			mend: `It alone is ${form ?? ''}, where every other option is ${other ?? ''}; give all options one form.`,
		}
	);
});
