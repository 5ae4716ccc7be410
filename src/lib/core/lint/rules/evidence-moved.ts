import { verifyAnchor } from '../../article/anchor.ts';
import { rule } from '../rule.ts';

/** Every fact points at words that stand in the article, and so does every sentence of a hot-text. */
export const evidenceMoved = rule('evidence-moved', 'error', ({ question, asked, article }) => {
	const moved = asked
		.filter(({ anchor }) => !verifyAnchor(article, anchor).ok)
		.map(({ id }) => ({
			at: `facts.${question.facts.indexOf(id)}`,
			mend: `The words that prove “${id}” are no longer at their place in the article; find them again.`,
		}));
	if (question.kind !== 'hot-text') return moved;
	const changed = question.sentences.flatMap(({ paragraph, start, end, text }, index) =>
		article.paragraphs[paragraph]?.slice(start, end) === text
			? []
			: {
					at: `sentences.${index}`,
					mend: 'The sentence is not at this place in the article; copy it again.',
				},
	);
	return [...moved, ...changed];
});
