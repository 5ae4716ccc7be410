import { setRule } from '../rule.ts';

const FEWEST = 5;
/** The largest share of the statements that may be true, or false. */
const SHARE = 0.8;

/** Where nearly all statements are true, "true" is a good guess. */
export const oneSidedTrueFalse = setRule('one-sided-true-false', 'warning', (questions) => {
	const statements = questions.flatMap((question) =>
		question.kind === 'true-false' && question.status === 'published' ? question : [],
	);
	const right = statements.filter(({ key }) => key);
	const side = right.length * 2 >= statements.length;
	const same = statements.filter(({ key }) => key === side);
	if (statements.length < FEWEST || same.length <= statements.length * SHARE) return [];
	return same.slice(Math.floor(statements.length * SHARE)).map(({ id }) => ({
		question: id,
		at: 'key',
		mend: `Nearly every statement of this bank is ${side ? 'true' : 'false'}; turn some round.`,
	}));
});
