import type { Day } from '../core/kernel/edtf.ts';
import type { TaggedSentence } from './tagged.ts';
import { findTimes } from './times/find-times.ts';
import type { TimeExpression } from './times/time-expression.ts';

const FUTURE = new Set(['will', '’ll', "'ll", 'would', 'shall', 'to']);

/** The tense of each word: future from "will" or "to" with a verb up to the next finite verb. */
function tenses({ tokens }: TaggedSentence): ('past' | 'present' | 'future')[] {
	let tense: 'past' | 'present' | 'future' | undefined;
	const each = tokens.map((token, at) => {
		if (token.pos === 'VERB' || token.pos === 'AUX' || FUTURE.has(token.lower)) {
			const next = tokens[at + 1]?.pos;
			if (FUTURE.has(token.lower) && (token.lower !== 'to' || next === 'VERB' || next === 'AUX'))
				tense = 'future';
			else if (token.lower !== 'to' && !FUTURE.has(tokens[at - 1]?.lower ?? '') && token.lower !== 'be') {
				tense = /^(?:is|are|has|have)$/.test(token.lower) ? 'present' : 'past';
			}
		}
		return tense;
	});
	const first = each.find((one) => one !== undefined) ?? 'past';
	return each.map((one) => one ?? first);
}

/** The times of a sentence, each told from the tense of the verb that it goes with: "on Friday" is the last one or the next. */
export function timesOf(sentence: TaggedSentence, day: Day): TimeExpression[] {
	const tense = tenses(sentence);
	const of = (wanted: 'past' | 'present' | 'future') =>
		findTimes(sentence, day, wanted).filter(({ from }) => tense[from] === wanted);
	const wanted = [...new Set(tense)];
	return wanted.flatMap(of).sort((one, other) => one.from - other.from);
}
