import { rule } from '../rule.ts';

/** Every question points at facts that the bank has. */
export const evidenceMissing = rule('evidence-missing', 'error', ({ question, factById }) =>
	question.facts.flatMap((id, index) =>
		factById.has(id)
			? []
			: { at: `facts.${index}`, mend: `There is no fact “${id}”; add it with its quote, or name another.` },
	),
);
