import { fold } from '../../kernel/fold.ts';
import { ownTexts } from '../../question/texts.ts';
import { namesOf } from '../names.ts';
import { rule } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

const spaced = (text: string) => ` ${fold(text)} `;

/** A name that two entities go by says who is meant only beside a name that is one's own. */
export const ambiguousName = rule('ambiguous-name', 'error', ({ question, names }) => {
	if (names.shared.size === 0) return false;
	const texts = ownTexts(question);
	return texts.flatMap(({ at, text }) => {
		for (const [name, entities] of names.shared) {
			// A quotation, or the title of the article, says a name as it was said.
			if (!spaced(withoutQuotations(text)).includes(` ${name} `)) continue;
			const around = spaced(at === 'stem' ? text : `${question.stem} ${text}`);
			if (entities.some((entity) => fold(entity.name) !== name && around.includes(spaced(entity.name))))
				continue;
			const written = entities.flatMap(namesOf).find((each) => fold(each) === name) ?? name;
			const meant = entities.map((entity) => entity.name).join(' or ');
			return { at, mend: `“${written}” may be ${meant}; give the full name.` };
		}
		return [];
	});
});
