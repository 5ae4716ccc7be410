import fc, { type Arbitrary } from 'fast-check';
import { anchorAt } from '../../src/lib/core/article/anchor.ts';
import type { Article } from '../../src/lib/core/article/schema.ts';
import { sentences } from '../../src/lib/core/article/sentences.ts';
import type { Bank } from '../../src/lib/core/bank/schema.ts';
import type { Fact } from '../../src/lib/core/fact/schema.ts';
import type { Question } from '../../src/lib/core/question/index.ts';
import { ANY, anyQuestion, type Secrets } from './question.ts';

const ARTICLE: Article = {
	id: '2025-01-10-harbour',
	title: 'A harbour reopens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: {
		title: 'Riverton harbour reopens',
		publisher: 'The Riverton Post',
		url: 'https://example.org/harbour',
	},
	language: 'en',
	paragraphs: [
		'Mayor Ann Reed reopened the harbour on 9 January 2025. Around 400 people came.',
		'The works had cost 12 million pounds. Reed thanked the divers for their patience.',
		'A ferry will sail to Eastport from March 2025. The pilots asked for a second lamp.',
	],
};

/** One fact for each sentence, told in the order of the article. */
const FACTS: Fact[] = ARTICLE.paragraphs.flatMap((text, paragraph) =>
	sentences(text).map(({ start, end }, index): Fact => ({
		id: `fact-${paragraph}-${index}`,
		clause: {
			verb: { lemma: 'see', tense: 'past' },
			subject: { entity: 'reed' },
			object: { text: `sentence ${paragraph}.${index} of {reed}`, type: 'thing' },
			time: { date: '2025-01-09' },
		},
		certainty: 'stated',
		...(index === 0 && { expires: '2026-01' }),
		anchor: anchorAt(ARTICLE, paragraph, start, end),
	})),
);

const PASSAGE = sentences(ARTICLE.paragraphs[0] ?? '').map((sentence, index) => ({
	...sentence,
	paragraph: 0,
	id: `s${index}`,
}));

/** A drawn question made to fit the bank: its own id, facts of the bank, and for a hot-text a passage of the article. */
const fitted = (question: Question, index: number, facts: string[]): Question => {
	const own = { ...question, id: `q${index}`, facts };
	return own.kind === 'hot-text' ? { ...own, sentences: PASSAGE, key: ['s0'] } : own;
};

/** A bank that holds: its schema, its references, its proofs. At least one question is published. Facts are the bank's own, whatever the secrets. */
export const anyBank = (most = 24, secrets: Secrets = ANY): Arbitrary<Bank> =>
	fc
		.array(
			fc.tuple(
				anyQuestion(secrets),
				fc.subarray(
					FACTS.map(({ id }) => id),
					{ minLength: 1, maxLength: 3 },
				),
			),
			{
				minLength: 1,
				maxLength: most,
			},
		)
		.map(([first, ...rest]) => ({
			format: 'dateline-bank' as const,
			version: 1 as const,
			article: ARTICLE,
			entities: [{ id: 'reed', type: 'person' as const, name: 'Ann Reed', short: 'Reed' }],
			facts: FACTS,
			questions: [first, ...rest]
				.flatMap((drawn) => (drawn === undefined ? [] : [drawn]))
				.map(([question, facts], index) =>
					fitted(index === 0 ? { ...question, status: 'published' } : question, index, facts),
				),
		}));
