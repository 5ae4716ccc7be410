import { foldedWords } from '../../kernel/fold.ts';
import { ownTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

/** A name that two entities go by says who is meant only beside a name that is one's own. */
export const ambiguousName = rule('ambiguous-name', 'error', ({ question, names }) => {
	if (names.shared.size === 0) return false;
	const whole = ownTexts(question)
		.map(({ text }) => text)
		.join(' \n ');
	return ownTexts(question).flatMap(({ at, text }) => {
		const spaced = ` ${foldedWords(text).join(' ')} `;
		for (const [name, entities] of names.shared) {
			if (!spaced.includes(` ${name} `)) continue;
			const isTold = entities.some(
				(entity) =>
					foldedWords(entity.name).join(' ') !== name &&
					` ${foldedWords(whole).join(' ')} `.includes(` ${foldedWords(entity.name).join(' ')} `),
			);
			if (!isTold)
				return {
					at,
					mend: `“${name}” may be ${entities.map((entity) => entity.name).join(' or ')}; give the full name.`,
				};
		}
		return [];
	});
});
