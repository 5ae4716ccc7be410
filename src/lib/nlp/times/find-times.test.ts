import { describe, expect, it } from 'vitest';
import { tag } from '../tagger.ts';
import type { TaggedSentence } from '../tagged.ts';
import { findTimes } from './find-times.ts';
import type { Tense } from './local-tense.ts';
import { TIME_SENTENCES } from './time-sentences.ts';

const DAY = '2025-10-27';

const tagged = (text: string): TaggedSentence => ({
	paragraph: 0,
	start: 0,
	end: text.length,
	text,
	tokens: tag(text),
});

/** The sentence with what was found in it, in brackets. */
function shown(text: string, tense: Tense): string {
	const sentence = tagged(text);
	let out = '';
	let end = 0;
	for (const { from, to, date, preposition } of findTimes(sentence, DAY, tense)) {
		const start = sentence.tokens[from]?.start ?? 0;
		const stop = sentence.tokens[to - 1]?.end ?? 0;
		const told = [preposition, date ?? '?'].filter((part) => part !== undefined).join(' ');
		out += `${text.slice(end, start)}[${text.slice(start, stop)} = ${told}]`;
		end = stop;
	}
	return out + text.slice(end);
}

const plain = (marked: string) => marked.replace(/\[([^=\]]*) = [^\]]*\]/g, '$1');

for (const tense of ['past', 'present', 'future'] as const)
	describe(`times of a sentence in the ${tense} tense, told on Monday 27 October 2025`, () => {
		it.each(TIME_SENTENCES[tense])('%s', (marked) => {
			expect([shown(plain(marked), tense)]).toEqual([marked]);
		});
	});
