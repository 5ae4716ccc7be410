import type { ClauseFact } from '../../fact/schema.ts';
import { said, type Material } from '../material.ts';
import { dating } from '../realise/dating.ts';
import { speak } from '../realise/names.ts';
import { asTold, attributed, datedStatement, stated } from '../realise/statement.ts';
import { mayAsk } from './askable.ts';
import { falsehoods, type Changed } from './falsehoods.ts';
import { basis, questionId, type Made } from './made.ts';
import { isOpen } from './open-slots.ts';

/** A fact without a date of its own is told as the article's, true or false, so that these words do not tell which. */
const isArticles = (fact: ClauseFact, m: Material): boolean =>
	isOpen(fact, 'subject') && dating(fact, attributed(fact, m.names), m.article) !== undefined;

/** Why a statement is false: what the article says instead, and of whom. */
function reason(fact: ClauseFact, { asked, swap }: Changed, m: Material): string {
	if (swap === undefined) return `The article says otherwise: ${m.clauses.get(fact.id) ?? ''}.`;
	const { told, instead } = swap;
	const whose =
		asked === 'attribution'
			? `The article has this from {${told}}, not from {${instead}}`
			: `The article says this of {${told}}, not of {${instead}}`;
	return speak(`${whose}: ${datedStatement(fact, m.names, m.article)}.`, m.names);
}

/** The article's own words; of a found fact the statement, since its sentence may hold more, and "yesterday". */
const truth = (fact: ClauseFact, m: Material): string =>
	fact.origin === undefined
		? `The article says so: “${fact.anchor.quote}”`
		: `The article says so: ${m.clauses.get(fact.id) ?? ''}.`;

/** Every fact as a true statement, and as false ones that differ from it in one slot. */
export function trueFalse(m: Material): Made[] {
	const statements = new Set(m.facts.flatMap((fact) => [said(fact, m), asTold(fact, m.names, m.article)]));
	return m.facts.filter(mayAsk).flatMap((fact) => {
		const id = questionId('true-false', [fact.id], 'all');
		const stem = isArticles(fact, m) ? asTold(fact, m.names, m.article) : said(fact, m);
		const whole: Made = {
			question: {
				kind: 'true-false',
				...basis('true-false', id, [fact], undefined, stem, m),
				key: true,
				rationale: truth(fact, m),
			},
			worth: 3,
		};
		const lies = falsehoods(fact, m).flatMap((changed): Made[] => {
			const { asked, swap, worth } = changed;
			const stem = (swap === undefined ? stated : asTold)(changed.fact, m.names, m.article);
			if (statements.has(stem)) return [];
			// "Ann Reed sold his shares": the pronoun tells that it is another.
			if (swap !== undefined && fact.origin !== undefined && /\b(?:his|her)\b/.test(stem)) return [];
			const id = questionId('true-false', [fact.id], asked ?? 'all', stem);
			return [
				{
					question: {
						kind: 'true-false',
						...basis('true-false', id, [fact], asked, stem, m),
						key: false,
						rationale: reason(fact, changed, m),
					},
					worth,
				},
			];
		});
		return [whole, ...lies];
	});
}
