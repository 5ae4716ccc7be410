import type { Fact } from '../../fact/schema.ts';
import { said, type Material } from '../material.ts';
import { stated } from '../realise/statement.ts';
import { mayAsk } from './askable.ts';
import { falsehoods } from './falsehoods.ts';
import { basis, questionId, type Made } from './made.ts';

/** The article's own words; of a found fact the statement, since its sentence may hold more, and "yesterday". */
const truth = (fact: Fact, m: Material): string =>
	fact.origin === undefined
		? `The article says so: “${fact.anchor.quote}”`
		: `The article says so: ${m.clauses.get(fact.id) ?? ''}.`;

/** Every fact as a true statement, and as false ones that differ from it in one slot. */
export function trueFalse(m: Material): Made[] {
	const statements = new Set(m.facts.map((fact) => said(fact, m)));
	return m.facts.filter(mayAsk).flatMap((fact) => {
		const id = questionId('true-false', [fact.id], 'all');
		const whole: Made = {
			question: {
				kind: 'true-false',
				...basis('true-false', id, [fact], undefined, said(fact, m), m),
				key: true,
				rationale: truth(fact, m),
			},
			worth: 3,
		};
		const lies = falsehoods(fact, m).flatMap(({ fact: changed, asked, worth }): Made[] => {
			const stem = stated(changed, m.names, m.day);
			if (statements.has(stem)) return [];
			const id = questionId('true-false', [fact.id], asked ?? 'all', stem);
			return [
				{
					question: {
						kind: 'true-false',
						...basis('true-false', id, [fact], asked, stem, m),
						key: false,
						rationale: `The article says otherwise: ${m.clauses.get(fact.id) ?? ''}.`,
					},
					worth,
				},
			];
		});
		return [whole, ...lies];
	});
}
