import { isClause } from '../../fact/schema.ts';
import { rule, type Subject } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

const NEGATIVE = /\b(?:not|except|cannot|[a-z]+n[’']t|neither|nor)\b/;
const NEGATED =
	/\b(?:not|no|never|nor|neither|none|without|cannot|refus\p{Ll}*|den(?:y|ied|ies)|[a-z]+n[’']t)\b/iu;

/** True where the article itself says what did not happen. */
const isNegativeFact = ({ asked }: Subject) =>
	asked.some(
		(fact) => (isClause(fact) && fact.clause.verb.negated === true) || NEGATED.test(fact.anchor.quote),
	);

/** A “not” read over turns the answer round. Allowed in capitals (NOT, EXCEPT), and where the fact itself is one. */
export const negativeStem = rule(
	'negative-stem',
	'error',
	(subject) =>
		NEGATIVE.test(withoutQuotations(subject.question.stem)) &&
		!isNegativeFact(subject) && {
			at: 'stem',
			mend: 'Ask for what is so; where that cannot be, write the NOT or EXCEPT in capitals.',
		},
);
