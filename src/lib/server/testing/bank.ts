import { anchorQuote } from '../../core/article/anchor.ts';
import type { Article } from '../../core/article/schema.ts';
import type { Bank } from '../../core/bank/schema.ts';
import type { Clause, Fact } from '../../core/fact/schema.ts';
import type { Question } from '../../core/question/index.ts';

/** A small article of two sentences, as its file and as it is read. */
export const ARTICLE_ID = '2025-01-10-bridge';
export const ARTICLE_MD = `---
title: A bridge opens
published: 2025-01-10
dateline: { place: Riverton, date: 2025-01-10 }
source: { title: Riverton bridge opens, publisher: The Riverton Post }
language: en
---

Mayor Ann Reed opened the bridge on 9 January 2025. Around 400 people crossed it on the first day.
`;
export const FACTS_YAML = `version: 1
entities:
  - { id: reed, type: person, name: Ann Reed, short: Reed, office: Mayor of Riverton }
  - { id: bridge, type: thing, name: bridge, definite: true }
facts:
  - id: reed-opened-bridge
    clause:
      verb: { lemma: open, tense: past }
      subject: { entity: reed }
      object: { entity: bridge }
      time: { date: 2025-01-09 }
    certainty: stated
    quote: Mayor Ann Reed opened the bridge on 9 January 2025.
  - id: people-crossed-bridge
    clause:
      verb: { lemma: cross, tense: past }
      subject: { quantity: { value: 400, unit: people, hedge: around } }
      object: { entity: bridge }
    certainty: stated
    quote: Around 400 people crossed it on the first day.
`;

const article: Article = {
	id: ARTICLE_ID,
	title: 'A bridge opens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'Riverton bridge opens', publisher: 'The Riverton Post' },
	language: 'en',
	paragraphs: [
		'Mayor Ann Reed opened the bridge on 9 January 2025. Around 400 people crossed it on the first day.',
	],
};

function fact(id: string, quote: string, clause: Clause): Fact {
	const anchor = anchorQuote(article, quote);
	if (!anchor.ok) throw new Error(`The quote of ${id} is not in the article.`);
	return { id, clause, certainty: 'stated', anchor: anchor.value };
}

const about = (fact: string, difficulty: 1 | 2): Pick<Question, Shared> => ({
	facts: [fact],
	difficulty,
	tags: [],
	origin: 'written',
	status: 'published',
	explanation: 'SECRET-explanation',
});
type Shared = 'facts' | 'difficulty' | 'tags' | 'origin' | 'status' | 'explanation';
const opened = about('reed-opened-bridge', 1);
const crossed = about('people-crossed-bridge', 2);

/** A bank of four questions and a draft; every text that must stay secret begins with SECRET. */
export const BANK: Bank = {
	format: 'dateline-bank',
	version: 1,
	article,
	entities: [
		{ id: 'reed', type: 'person', name: 'Ann Reed', short: 'Reed', office: 'Mayor of Riverton' },
		{ id: 'bridge', type: 'thing', name: 'bridge', definite: true },
	],
	facts: [
		fact('reed-opened-bridge', 'Mayor Ann Reed opened the bridge on 9 January 2025.', {
			verb: { lemma: 'open', tense: 'past' },
			subject: { entity: 'reed' },
			object: { entity: 'bridge' },
			time: { date: '2025-01-09' },
		}),
		fact('people-crossed-bridge', 'Around 400 people crossed it on the first day.', {
			verb: { lemma: 'cross', tense: 'past' },
			subject: { quantity: { value: 400, unit: 'people', hedge: 'around' } },
			object: { entity: 'bridge' },
		}),
	],
	questions: [
		{
			...opened,
			kind: 'choice',
			id: 'q1',
			stem: 'Who opened the bridge in Riverton?',
			options: [
				{ id: 'a', text: 'Ann Reed', rationale: 'SECRET-right' },
				{ id: 'b', text: 'John Cole', rationale: 'SECRET-wrong' },
			],
			key: 'a',
			order: 'shuffled',
		},
		{
			...opened,
			kind: 'true-false',
			id: 'q2',
			stem: 'The bridge in Riverton was opened in 2024.',
			key: false,
			rationale: 'SECRET-true-false',
		},
		{
			...crossed,
			kind: 'numeric',
			id: 'q3',
			stem: 'About how many people crossed the bridge on the first day?',
			key: 400,
			tolerance: 0,
			unit: 'people',
			units: [],
			shown: 'around 400 people',
			rationale: 'SECRET-numeric',
		},
		{
			...opened,
			kind: 'short-answer',
			id: 'q4',
			stem: 'What is the first name of the mayor who opened the bridge?',
			accepted: ['Ann'],
			rivals: [],
			rationale: 'SECRET-short',
		},
		{
			...opened,
			kind: 'true-false',
			id: 'q5',
			stem: 'A draft is never asked.',
			key: true,
			rationale: 'SECRET-draft',
			status: 'draft',
			findings: [{ rule: 'length', severity: 'error', at: 'stem', mend: 'Write more.' }],
		},
	],
};

/** The right and a wrong response to each published question. */
export const RESPONSES = {
	q1: { right: { kind: 'choice', option: 'a' }, wrong: { kind: 'choice', option: 'b' } },
	q2: { right: { kind: 'true-false', value: false }, wrong: { kind: 'true-false', value: true } },
	q3: { right: { kind: 'numeric', text: '400' }, wrong: { kind: 'numeric', text: '90' } },
	q4: { right: { kind: 'short-answer', text: 'Ann' }, wrong: { kind: 'short-answer', text: 'Zoe' } },
} as const;

/** The bank's file. */
export const bankText = (bank: Bank = BANK): string => JSON.stringify(bank, null, '\t');
