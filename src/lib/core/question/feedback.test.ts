import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, anyQuestion, questionsOf } from '../../../../tests/arbitraries/question.ts';
import type { Article } from '../article/schema.ts';
import type { Fact } from '../fact/schema.ts';
import { feedback } from './feedback.ts';
import { keyOf } from './kinds.ts';

const article: Article = {
	id: 'an-article',
	title: 'Talks in Moscow',
	published: '2025-10-27',
	dateline: { place: 'Moscow', date: '2025-10-27' },
	source: { title: 'A source', publisher: 'A publisher' },
	language: 'en',
	paragraphs: ['First.', 'Choe met Putin. They talked. He smiled.'],
};
const fact = (id: string, start = 0, end = 15): Fact => ({
	id,
	clause: { verb: { lemma: 'meet', tense: 'past' }, subject: { entity: 'choe' } },
	certainty: 'stated',
	anchor: {
		paragraph: 1,
		start,
		end,
		quote: article.paragraphs[1]?.slice(start, end) ?? '',
		prefix: '',
		suffix: '',
	},
});

describe('feedback', () => {
	it('says how right, the right answer and why', () => {
		fc.assert(
			fc.property(answered('numeric'), ([question, response]) => {
				const asked = {
					...question,
					facts: ['meet'],
					explanation: 'The article says so.',
					rationale: 'It was 5.',
				};
				const shown = feedback(asked, response, { article, facts: [fact('meet')] });
				expect(shown).toMatchObject({
					question: question.id,
					given: [response.text],
					right: [question.shown],
					explanation: 'It was 5. The article says so.',
				});
				const repeating = { ...asked, rationale: 'The article says so.' };
				expect(feedback(repeating, response, { article, facts: [fact('meet')] }).explanation).toBe(
					'The article says so.',
				);
				const contrary = { ...asked, rationale: 'Otherwise: the article says so.' };
				expect(feedback(contrary, response, { article, facts: [fact('meet')] }).explanation).toBe(
					'Otherwise: the article says so.',
				);
			}),
			{ numRuns: 20 },
		);
	});

	it('says of a true statement neither the statement nor the words of the proof once more', () => {
		const [question] = fc.sample(questionsOf()['true-false'], { numRuns: 1, seed: 1 });
		if (!question) throw new Error('No question was drawn.');
		const asked = {
			...question,
			facts: ['meet'],
			key: true,
			stem: 'Choe met Putin in Moscow.',
			explanation: 'Choe met Putin in Moscow.',
			rationale: 'The article says so: “Choe met Putin.”',
		};
		const shown = feedback(asked, keyOf(asked), { article, facts: [fact('meet')] });
		expect(shown.explanation).toBe('The article says so.');
		expect(shown.evidence[0]?.pieces[0]).toEqual({ text: 'Choe met Putin.', proof: true });
	});

	it('throws where a fact or its paragraph is missing, which reading a bank refuses', () => {
		const [question] = fc.sample(anyQuestion(), { numRuns: 1, seed: 1 });
		if (!question) throw new Error('No question was drawn.');
		const asked = { ...question, facts: ['meet'] };
		expect(() => feedback(asked, keyOf(asked), { article, facts: [] })).toThrow('not there: meet');
		expect(() =>
			feedback(asked, keyOf(asked), { article: { ...article, paragraphs: ['One.'] }, facts: [fact('meet')] }),
		).toThrow('paragraph');
	});
});
