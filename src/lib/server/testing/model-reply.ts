import type { Article } from '../../core/article/schema.ts';

/** An article for the tests of the language model. */
export const ARTICLE: Article = {
	id: '2025-03-13-ferry-treaty',
	title: 'Norland and Sundia sign a ferry treaty',
	published: '2025-03-13',
	dateline: { place: 'Orlo', date: '2025-03-12' },
	source: {
		title: 'Ferry treaty signed',
		publisher: 'The Strait Gazette',
		url: 'https://example.com/secret-path',
	},
	language: 'en',
	paragraphs: [
		'The Prime Minister of Norland, Mara Lindqvist, met the Transport Minister of Sundia, Tomas Varga, in Orlo on 12 March 2025.',
		'Norland has reportedly bought around 40 ferries from Sundia since 2024. Tomas Varga acknowledged that Sundia had delivered six ferries late.',
		'Sundia did not sign the climate pact in 2021. Norland may open a harbour in Vesta. Norland paid $5 million for 12 ships on Wednesday.',
	],
};

/** Entities and facts as a model gives them: the known good ones, from which a test makes bad ones. */
export const ENTITIES = {
	mara: {
		id: 'mara',
		type: 'person',
		name: 'Mara Lindqvist',
		short: 'Lindqvist',
		office: 'Prime Minister of Norland',
		of: 'norland',
	},
	varga: { id: 'varga', type: 'person', name: 'Tomas Varga', of: 'sundia' },
	norland: { id: 'norland', type: 'country', name: 'Norland' },
	sundia: { id: 'sundia', type: 'country', name: 'Sundia' },
	orlo: { id: 'orlo', type: 'city', name: 'Orlo' },
};
export const MET = {
	id: 'met',
	quote: ARTICLE.paragraphs[0],
	clause: {
		subject: { entity: 'mara' },
		verb: { lemma: 'meet', tense: 'past' },
		object: { entity: 'varga' },
		place: { entity: 'orlo', preposition: 'in' },
		time: { date: '2025-03-12' },
	},
	certainty: 'stated',
};
export const BOUGHT = {
	id: 'bought',
	quote: 'Norland has reportedly bought around 40 ferries from Sundia since 2024.',
	clause: {
		subject: { entity: 'norland' },
		verb: { lemma: 'buy', tense: 'present', perfect: true },
		object: { quantity: { value: 40, unit: 'ferries', hedge: 'around' } },
	},
	certainty: 'reported',
};
export const LATE = {
	id: 'late',
	quote: 'Tomas Varga acknowledged that Sundia had delivered six ferries late.',
	clause: {
		subject: { entity: 'sundia' },
		verb: { lemma: 'deliver', tense: 'past' },
		object: { quantity: { value: 6, unit: 'ferries' } },
	},
	attribution: { source: 'varga', verb: 'acknowledge' },
	certainty: 'claimed',
};
export const NOT_SIGNED = {
	id: 'not-signed',
	quote: 'Sundia did not sign the climate pact in 2021.',
	clause: {
		subject: { entity: 'sundia' },
		verb: { lemma: 'sign', tense: 'past', negated: true },
		object: { text: 'the climate pact', type: 'thing' },
		time: { date: '2021' },
	},
	certainty: 'stated',
};
export const PAID = {
	id: 'paid',
	quote: 'Norland paid $5 million for 12 ships on Wednesday.',
	clause: {
		subject: { entity: 'norland' },
		verb: { lemma: 'pay', tense: 'past' },
		object: { quantity: { value: 5_000_000, unit: 'dollars' } },
		time: { date: '2025-03-12' },
	},
	certainty: 'stated',
};

/** A reply with all of the above. */
export const reply = (facts: readonly unknown[], entities: readonly unknown[] = Object.values(ENTITIES)) => ({
	entities,
	facts,
});
