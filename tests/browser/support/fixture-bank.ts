import { anchorAt, anchorQuote } from '../../../src/lib/core/article/anchor.ts';
import type { Article } from '../../../src/lib/core/article/schema.ts';
import { sentences } from '../../../src/lib/core/article/sentences.ts';
import type { Bank } from '../../../src/lib/core/bank/schema.ts';
import type { Fact } from '../../../src/lib/core/fact/schema.ts';
import type { Kind, Question, QuestionOf } from '../../../src/lib/core/question/index.ts';

/** Writes a mark into a text that must stay on the server until the response to the question is recorded. */
export type Plant = (kind: Kind | 'draft', field: string, text: string) => string;
const unmarked: Plant = (_kind, _field, text) => text;

export const MARK = 'canary';
/** The mark of one text of one question, so that a leak says what leaked. */
export const planted: Plant = (kind, field, text) => `${text} ${MARK}-${kind}-${field}`;

export const FIXTURE_ID = '2025-01-10-harbour';
export const FIXTURE_TITLE = 'A harbour reopens';

/** One sentence a kind, which proves its question. The first paragraph is shown on the front page and is the hot-text's passage. */
const OPENING =
	'The harbour of Riverton reopened on 9 January 2025. Mayor Ann Reed cut the ribbon at noon. A brass band played on the quay.';
const PROOFS: Record<Exclude<Kind, 'hot-text'>, string> = {
	choice: 'The first ship to enter was the ferry Heron.',
	multiple: 'Divers and masons rebuilt the east wall.',
	'true-false': 'The works took two winters.',
	'short-answer': 'A pilot named Ada Quill brought the ferry in.',
	numeric: 'Around 4,200 people watched from the shore.',
	order: 'The lamp was lit first, then the chain was lowered, and last the horn was sounded.',
	match: 'Reed thanked the divers, and the harbour master thanked the masons.',
};
const KINDS = Object.keys(PROOFS) as (keyof typeof PROOFS)[];

const slug = (plant: Plant, kind: Kind | 'draft', field: string) =>
	plant(kind, field, `fixture-${kind}`).replace(' ', '-');

function article(plant: Plant): Article {
	return {
		id: FIXTURE_ID,
		title: FIXTURE_TITLE,
		published: '2025-01-10',
		dateline: { place: 'Riverton', date: '2025-01-10' },
		source: { title: 'Riverton harbour reopens', publisher: 'The Riverton Post' },
		language: 'en',
		paragraphs: [
			OPENING,
			...KINDS.map((kind) => `${PROOFS[kind].replace(/\.$/, '')}${plant(kind, 'quote', '')}.`),
		],
	};
}

function fact(plant: Plant, kind: Kind, at: Article): Fact {
	const index = KINDS.findIndex((each) => each === kind);
	const whole = at.paragraphs[index + 1] ?? '';
	const anchor =
		kind === 'hot-text'
			? anchorQuote(at, 'Mayor Ann Reed cut the ribbon at noon.')
			: { ok: true as const, value: anchorAt(at, index + 1, 0, whole.length) };
	if (!anchor.ok) throw new Error('The opening does not hold its proof.');
	return {
		id: slug(plant, kind, 'fact'),
		clause: {
			verb: { lemma: 'see', tense: 'past' },
			subject: { entity: 'reed' },
			object: { text: plant(kind, 'clause', `what happened (${kind})`), type: 'thing' },
			time: { date: '2025-01-09' },
		},
		certainty: 'stated',
		anchor: anchor.value,
	};
}

/** What a question has besides its kind's own parts. */
function about<K extends Kind>(plant: Plant, kind: K) {
	return {
		kind,
		id: `fixture-${kind}`,
		facts: [slug(plant, kind, 'fact')],
		difficulty: 1 as const,
		tags: [slug(plant, kind, 'tag')],
		origin: 'written' as const,
		status: 'published' as const,
		explanation: plant(kind, 'explanation', `The article says so (${kind}).`),
		findings: [
			{
				rule: slug(plant, kind, 'rule'),
				severity: 'warning' as const,
				at: 'stem',
				mend: plant(kind, 'mend', 'Ask it otherwise.'),
			},
		],
	};
}

/** The questions, one a kind. */
function questions(plant: Plant): { [K in Kind]: QuestionOf<K> } {
	const why = <K extends Kind>(kind: K) => plant(kind, 'rationale', `Because of the sentence (${kind}).`);
	const option = (kind: Kind, id: string, text: string) => ({
		id,
		text,
		rationale: plant(kind, 'rationale', `Of ${text}.`),
	});
	return {
		choice: {
			...about(plant, 'choice'),
			stem: 'Which ship entered the harbour of Riverton first?',
			options: [
				option('choice', 'o1', 'The tug Otter'),
				option('choice', 'o2', 'The ferry Heron'),
				option('choice', 'o3', 'The barge Plover'),
			],
			key: 'o2',
			order: 'shuffled',
		},
		multiple: {
			...about(plant, 'multiple'),
			stem: 'Who rebuilt the east wall of the harbour?',
			options: [
				option('multiple', 'm1', 'Divers'),
				option('multiple', 'm2', 'Sailors'),
				option('multiple', 'm3', 'Masons'),
				option('multiple', 'm4', 'Farmers'),
			],
			keys: ['m1', 'm3'],
			order: 'shuffled',
		},
		'true-false': {
			...about(plant, 'true-false'),
			stem: 'The works on the harbour took five winters.',
			key: false,
			rationale: why('true-false'),
		},
		'short-answer': {
			...about(plant, 'short-answer'),
			stem: 'A pilot named ____ brought the ferry in.',
			accepted: ['Ada Quill', 'Quill'].map((name) => plant('short-answer', 'accepted', name)),
			rivals: [plant('short-answer', 'rival', 'Ada Quail')],
			rationale: why('short-answer'),
		},
		numeric: {
			...about(plant, 'numeric'),
			stem: 'About how many people watched from the shore?',
			key: 4200,
			tolerance: 100,
			unit: 'people',
			units: [plant('numeric', 'unit', 'persons')],
			shown: plant('numeric', 'shown', 'around 4,200 people'),
			rationale: why('numeric'),
		},
		order: {
			...about(plant, 'order'),
			stem: 'In which order did the ceremony go on?',
			items: [
				{ id: 'chain', text: 'The chain was lowered' },
				{ id: 'horn', text: 'The horn was sounded' },
				{ id: 'lamp', text: 'The lamp was lit' },
			],
			key: ['lamp', 'chain', 'horn'],
			rationale: why('order'),
		},
		match: {
			...about(plant, 'match'),
			stem: 'Who thanked whom?',
			left: [
				{ id: 'reed', text: 'Ann Reed', rationale: why('match') },
				{ id: 'master', text: 'The harbour master', rationale: why('match') },
			],
			right: [
				{ id: 'divers', text: 'The divers' },
				{ id: 'masons', text: 'The masons' },
				{ id: 'pilots', text: 'The pilots' },
			],
			key: { reed: 'divers', master: 'masons' },
		},
		'hot-text': {
			...about(plant, 'hot-text'),
			stem: 'Which sentence proves that the mayor opened the harbour herself?',
			sentences: sentences(OPENING).map((sentence, index) => ({
				...sentence,
				id: `s${index}`,
				paragraph: 0,
			})),
			key: ['s1'],
			rationale: why('hot-text'),
		},
	};
}

/** Never asked: every text of it is a secret for good. */
const draft = (plant: Plant): Question => ({
	...about(plant, 'true-false'),
	id: 'fixture-draft',
	facts: [slug(plant, 'choice', 'fact')],
	tags: [slug(plant, 'draft', 'tag')],
	status: 'draft',
	stem: plant('draft', 'stem', 'A draft is never asked.'),
	explanation: plant('draft', 'explanation', 'Not yet sound.'),
	key: true,
	rationale: plant('draft', 'rationale', 'Not yet sound.'),
});

/** A bank with one question of each kind, and a draft. */
export function fixtureBank(plant: Plant = unmarked): Bank {
	const ours = article(plant);
	const byKind = questions(plant);
	return {
		format: 'dateline-bank',
		version: 1,
		article: ours,
		entities: [
			{ id: 'reed', type: 'person', name: 'Ann Reed', aliases: [plant('choice', 'alias', 'Mayor Reed')] },
		],
		facts: ([...KINDS, 'hot-text'] as const).map((kind) => fact(plant, kind, ours)),
		questions: [...Object.values(byKind), draft(plant)],
	};
}

/** The questions as a learner meets them. */
export const QUESTIONS = questions(unmarked);
export const questionCount = Object.keys(QUESTIONS).length;
