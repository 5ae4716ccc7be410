import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Edtf } from '../../core/kernel/edtf.ts';
import { tag } from '../tagger.ts';
import type { TaggedSentence } from '../tagged.ts';
import { findTimes } from './find-times.ts';

const golden = readFileSync(new URL('../../../../tests/golden/nlp/times.txt', import.meta.url), 'utf8');
const TENSES = ['past', 'present', 'future'] as const;
/** The marked sentences under the tense's heading. */
const under = (tense: string): string[] =>
	(golden.split(`\n= ${tense}\n`)[1]?.split('\n= ')[0] ?? '')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));

const DAY = '2025-10-27';

const tagged = (text: string): TaggedSentence => ({
	paragraph: 0,
	start: 0,
	end: text.length,
	text,
	tokens: tag(text),
});

/** The sentence with what was found in it, in brackets. */
function shown(text: string, tense: 'past' | 'present' | 'future', day = DAY): string {
	const sentence = tagged(text);
	let out = '';
	let end = 0;
	for (const { from, to, date, preposition } of findTimes(sentence, day, tense)) {
		const start = sentence.tokens[from]?.start ?? 0;
		const stop = sentence.tokens[to - 1]?.end ?? 0;
		const told = [preposition, date ?? '?'].filter((part) => part !== undefined).join(' ');
		out += `${text.slice(end, start)}[${text.slice(start, stop)} = ${told}]`;
		end = stop;
	}
	return out + text.slice(end);
}

/** The sentence without its marks. */
const plain = (line: string) =>
	line
		.split(/[[\]]/)
		.map((part, index) => (index % 2 === 1 ? (part.split(' = ')[0] ?? '') : part))
		.join('');

describe.each(TENSES)('times of a sentence in the %s tense', (tense) => {
	it.each(under(tense))('%s', (marked) => {
		expect([shown(plain(marked), tense)]).toEqual([marked]);
	});
});

describe('times told from the day of the article', () => {
	it.each([
		// a Sunday, with which some begin the week and some end it
		['2025-11-02', 'The court met [on Sunday = 2025-11-02].'],
		['2025-11-02', 'The court met [on Monday = 2025-10-27].'],
		['2025-11-02', 'The court met [on Tuesday last week = ?].'],
		['2025-11-02', 'The court met [last Sunday = 2025-10-26].'],
		// a Friday: "last Wednesday" is two days ago for some, and nine for others
		['2025-10-31', 'The court met [last Wednesday = ?].'],
		['2025-10-31', 'The court met [last Friday = 2025-10-24].'],
		// the turn of a year
		['2026-01-02', 'The court met [on Wednesday = 2025-12-31].'],
		['2026-01-02', 'The court met [last month = 2025-12].'],
		['2026-01-02', 'The court met [yesterday = 2026-01-01].'],
		['2026-01-02', 'The court met [in December = 2025-12].'],
		['2026-01-02', 'The court met [on 30 December = 2025-12-30].'],
		['2026-01-02', 'The court met [last summer = 2025-22].'],
		['2026-01-02', 'The court met [last March = 2025-03].'],
		// a leap day
		['2024-03-01', 'The court met [yesterday = 2024-02-29].'],
		['2024-03-01', 'The court met [on 29 February = 2024-02-29].'],
		['2025-03-01', 'The court met [on 29 February = 2024-02-29].'],
		['2024-03-01', 'The court met [on Thursday = 2024-02-29].'],
	])('on %s: %s', (day, marked) => {
		expect([shown(plain(marked), 'past', day)]).toEqual([marked]);
	});
});

const WORDS = (
	"on in at since until by from to the of last next this early late and or , . - – ' % $ 2019 27 3rd 1990s 5 p.m. 17:30 " +
	'2025-10-27 03/04/2025 9999 0000 Monday Friday March May Oct. October spring fall year years month week day days ago later ' +
	'night morning yesterday today tonight Christmas so far time will was said two 99 a century'
).split(' ');
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const anyDay = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('times of any text', () => {
	it('stand in the sentence, one after the other, each with a date that is one', () => {
		fc.assert(
			fc.property(anyText, anyDay, fc.constantFrom(...TENSES), (text, day, tense) => {
				const sentence = tagged(text);
				let last = 0;
				for (const { from, to, date } of findTimes(sentence, day, tense)) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(sentence.tokens.length);
					if (date !== undefined) expect(Edtf.safeParse(date).success).toBe(true);
					last = to;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		'early late mid ',
		'on Monday and ',
		'2019 to ',
		'the last last week of ',
		'a a year ',
		'the end of the end of ',
		`${WORDS.join(' ')} `,
	])('take time in proportion to the length of a sentence of %j', (unit) => {
		const work = (times: number) => {
			const { tokens, ...rest } = tagged(unit.repeat(times));
			let read = 0;
			const counted = new Proxy(tokens, {
				get: (target, name, receiver) => {
					if (typeof name === 'string' && /^\d+$/.test(name)) read += 1;
					return Reflect.get(target, name, receiver) as unknown;
				},
			});
			findTimes({ ...rest, tokens: counted }, DAY, 'past');
			return read / tokens.length;
		};
		expect(work(320)).toBeLessThan(1.5 * work(80) + 1);
	});
});

describe('times in any zone of the machine', () => {
	afterEach(() => vi.unstubAllEnvs());

	it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns'])('%s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(new Date(2025, 0, 1).getTimezoneOffset()).not.toBe(0);
		const changed = TENSES.flatMap((tense) =>
			under(tense).filter((marked) => shown(plain(marked), tense) !== marked),
		);
		expect(changed).toEqual([]);
	});
});
