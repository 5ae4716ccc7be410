import type { Slug } from '../../core/kernel/id.ts';
import type { Discourse } from '../clauses/antecedents.ts';
import type { Composed } from '../clauses/compose.ts';
import type { Lemma } from '../clauses/lemma.ts';
import { posAt, wordAt, type View } from '../clauses/view.ts';

/** Words that somebody says, between quotation marks, with the place after the closing mark; in code units of the sentence. */
type Quoted = { words: string; open: number; close: number };

/** Too short to know it by, or too long to be asked. */
const LEAST_WORDS = 6;
const MOST_WORDS = 28;

const POINTING = /\b(?:it|its|this|that|these|those|he|she|him|her|his|they|them|their|here|there)\b/i;

/** Verbs of saying aloud or in writing, by the form in which news has them. */
const SAID: Readonly<Record<string, Lemma>> = {
	said: { lemma: 'say' },
	says: { lemma: 'say' },
	added: { lemma: 'say' },
	told: { lemma: 'say' },
	asked: { lemma: 'ask' },
	wrote: { lemma: 'write' },
};

const MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** The first whole quotation of a sentence. */
function quotedIn(text: string): Quoted | undefined {
	const open = text.search(/[“"]/);
	const mark = MARKS[text[open] ?? ''];
	const close = mark === undefined ? -1 : text.indexOf(mark, open + 1);
	if (close === -1) return undefined;
	const words = text
		.slice(open + 1, close)
		.trim()
		.replace(/[,.]$/, '');
	const count = words.split(/\s+/).length;
	const nested = /[“”"{}]/.test(words);
	// A piece of a sentence, or words about something that was told before, say nothing by themselves.
	if (!/^\p{Lu}/u.test(words) || POINTING.test(words)) return undefined;
	return nested || count < LEAST_WORDS || count > MOST_WORDS ? undefined : { words, open, close: close + 1 };
}

/** Who is named at a place, and where the name ends. */
function speakerAt(view: View, at: number, discourse: Discourse): { entity: Slug; to: number } | undefined {
	const word = wordAt(view, at);
	const mention = view.titles.get(at) ?? view.mentions.get(word === 'the' ? at + 1 : at);
	const type = discourse.entities.get(mention?.entity ?? '')?.type;
	if (mention === undefined || (type !== 'person' && type !== 'organisation')) return undefined;
	return { entity: mention.entity, to: mention.to };
}

/** Behind a name and what stands in commas after it, the verb: `Moira Abernethy, 71, said`. */
function verbAfter(view: View, at: number): Lemma | undefined {
	if (wordAt(view, at) !== ',') return SAID[wordAt(view, at)];
	for (let end = at + 1; end < Math.min(at + 14, view.tokens.length); end += 1) {
		if (wordAt(view, end) === ',') return SAID[wordAt(view, end + 1)];
		if (posAt(view, end) === 'VERB' || posAt(view, end) === 'AUX') return undefined;
	}
	return undefined;
}

/** Who says the quotation, and by which verb: `…” said X`, `…” X said`, `X said: “…`. */
function saying(view: View, quoted: Quoted, discourse: Discourse): { entity: Slug; verb: Lemma } | undefined {
	const { tokens, sentence } = view;
	const after = tokens.findIndex(({ start }) => start >= sentence.start + quoted.close);
	const inverted = after === -1 ? undefined : SAID[wordAt(view, after)];
	if (inverted !== undefined) {
		const speaker = speakerAt(view, after + 1, discourse);
		return speaker === undefined ? undefined : { entity: speaker.entity, verb: inverted };
	}
	if (after !== -1) {
		const speaker = speakerAt(view, after, discourse);
		const verb = speaker === undefined ? undefined : verbAfter(view, speaker.to);
		if (speaker !== undefined && verb !== undefined) return { entity: speaker.entity, verb };
	}
	const speaker = speakerAt(view, 0, discourse);
	const verb = speaker === undefined ? undefined : SAID[wordAt(view, speaker.to)];
	const mark = tokens[(speaker?.to ?? 0) + 1];
	const next = mark !== undefined && /^[:,]$/.test(mark.text) && mark.end <= sentence.start + quoted.open;
	return speaker !== undefined && verb !== undefined && next ? { entity: speaker.entity, verb } : undefined;
}

/**
 * What somebody is quoted as saying, as the fact that they said it: whether it is so, nobody is asked. Undefined where
 * the sentence does not tell who says it, or the quotation is too short or too long to be asked for.
 */
export function findQuotation(view: View, discourse: Discourse): Composed | undefined {
	const quoted = quotedIn(view.sentence.text);
	const said = quoted === undefined ? undefined : saying(view, quoted, discourse);
	if (quoted === undefined || said === undefined) return undefined;
	// Of one without an office it is asked with the sentence, which says who that is.
	if (discourse.entities.get(said.entity)?.office === undefined) return undefined;
	return {
		clause: {
			subject: { entity: said.entity },
			verb: { ...said.verb, tense: 'past' },
			object: { text: `“${quoted.words}”`, type: 'topic', ask: false },
		},
		certainty: 'stated',
	};
}
