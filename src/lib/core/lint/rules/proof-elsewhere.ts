import { rule } from '../rule.ts';

/** The key of a hot-text must be where the evidence is: each key sentence overlaps the anchor of an asked fact. */
export const proofElsewhere = rule('proof-elsewhere', 'error', ({ question, asked }) => {
	if (question.kind !== 'hot-text' || asked.length === 0) return false;
	return question.key.flatMap((id, index) => {
		const sentence = question.sentences.find((each) => each.id === id);
		const isProof = asked.some(
			({ anchor }) =>
				sentence?.paragraph === anchor.paragraph &&
				sentence.start < anchor.end &&
				anchor.start < sentence.end,
		);
		return isProof
			? []
			: {
					at: `key.${index}`,
					mend: 'The fact is not proven by this sentence; make the one that holds its quote the key.',
				};
	});
});
