import type { Certainty, Fact } from '../../fact/schema.ts';
import type { Question } from '../../question/index.ts';
import { rule, type Subject } from '../rule.ts';
import { notCarried } from '../carried.ts';

/** Words that keep the doubt of the article; attribution to a report does too. */
const HEDGES: Partial<Record<Certainty, RegExp>> = {
	reported:
		/\b(?:reported(?:ly)?|reports?|according to|said to|(?:is|are|was|were) (?:believed|thought|understood|estimated) to|estimate[sd]?|apparently)\b/i,
	alleged:
		/\b(?:alleged(?:ly)?|allegations?|alleges?|accus\p{L}+|claim(?:s|ed)?|charge[sd]?|according to|said to|suspected|purported(?:ly)?|reportedly)\b/iu,
};
/** That it stands in the article says nothing of how sure the article is. */
const OF_ARTICLE = /\baccording to the article\b/gi;

/** What the article only reports or alleges must not be asked as known: of a question about one fact that fact, of one that joins facts each of them. */
export const lostCertainty = rule('lost-certainty', 'error', ({ question, asked }: Subject) => {
	const isJoined = ['order', 'match', 'multiple'].includes(question.kind);
	const byCertainty = Map.groupBy(isJoined ? asked : asked.slice(0, 1), ({ certainty }) => certainty);
	return [...byCertainty].flatMap(([certainty, facts]) => {
		const hedge = HEDGES[certainty];
		if (!hedge) return [];
		const word = certainty === 'reported' ? 'reportedly' : 'allegedly';
		return lost(question, facts, (text) => hedge.test(text.replace(OF_ARTICLE, ''))).map((at) => ({
			at,
			mend: `The article only ${certainty === 'reported' ? 'reports' : 'alleges'} it; say “${word}”.`,
		}));
	});
});

function lost(question: Question, facts: readonly Fact[], carries: (text: string) => boolean) {
	const missing = notCarried(question, carries);
	const parts = partsOf(question);
	const isShort =
		parts !== undefined && !carries(question.stem) && parts.filter(carries).length < facts.length;
	return isShort && !missing.includes('stem') ? (['stem', ...missing] as const) : missing;
}

/** The texts of an order or a match that each tell one of its facts. */
function partsOf(question: Question): string[] | undefined {
	if (question.kind === 'order') return question.items.map(({ text }) => text);
	if (question.kind !== 'match') return undefined;
	const { right, key } = question;
	return question.left.map(
		({ id, text }) => `${text} ${right.find((item) => item.id === key[id])?.text ?? ''}`,
	);
}
