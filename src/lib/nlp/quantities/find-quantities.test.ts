import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quantity } from '../../core/fact/schema.ts';
import { spokenQuantity } from '../../core/generate/realise/fillers.ts';
import { readNumber } from '../../core/kernel/number.ts';
import { tag } from '../tagger.ts';
import type { TaggedSentence } from '../tagged.ts';
import { findTimes } from '../times/find-times.ts';
import { findQuantities } from './find-quantities.ts';

const golden = readFileSync(new URL('../../../../tests/golden/nlp/quantities.txt', import.meta.url), 'utf8');
const marked = golden.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const tagged = (text: string): TaggedSentence => ({
	paragraph: 0,
	start: 0,
	end: text.length,
	text,
	tokens: tag(text),
});
const found = (sentence: TaggedSentence) =>
	findQuantities(sentence, findTimes(sentence, '2025-10-27', 'past'));

/** The sentence with what was found in it, in brackets, and how it is printed where that is not the same. */
function shown(text: string): string {
	const sentence = tagged(text);
	let out = '';
	let end = 0;
	for (const { from, to, quantity } of found(sentence)) {
		const start = sentence.tokens[from]?.start ?? 0;
		const stop = sentence.tokens[to - 1]?.end ?? 0;
		const words = text.slice(start, stop);
		const printed = spokenQuantity(quantity);
		const same = printed === words.charAt(0).toLowerCase() + words.slice(1) || printed === words;
		out += `${text.slice(end, start)}[${same ? words : `${words} = ${printed}`}]`;
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

describe('quantities of a sentence', () => {
	it.each(marked)('%s', (line) => {
		expect([shown(plain(line))]).toEqual([line]);
	});
});

describe('the kind of a quantity', () => {
	it.each([
		['count', 'The firm hired around 1,200 people.'],
		['money', 'The firm paid US$3.5 million.'],
		['money', 'The firm paid 4 million euros.'],
		['percent', 'The firm sold 12 per cent of the shares.'],
		['duration', 'The strike lasted three days.'],
		['measure', 'The road is 40 km long.'],
		['measure', 'The rate rose by 0.3 percentage points.'],
	])('is %s in "%s"', (type, text) => {
		expect(found(tagged(text)).map((mention) => mention.type)).toEqual([type]);
	});

	it('comes with the number, the unit and the hedge of the article', () => {
		expect(
			found(tagged('The fund lost just under C$2.5bn, and close to 40% of its members left.')),
		).toMatchObject([
			{ quantity: { value: 2_500_000_000, unit: 'C$', hedge: 'just under' } },
			{ quantity: { value: 40, unit: '%', hedge: 'close to' } },
		]);
	});
});

const WORDS = (
	'two three twenty five hundred thousand million bn m k dozen half a an the of per cent % percent $ US$ C$ € £ 1 12 1,200 3.5 ' +
	'2019 27th 3-1 40 km miles hour / people troops men ships about around over more than at least an estimated up to some ' +
	'from to and or - – , . ( ) old years days dollars euros "'
).split(' ');
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('quantities of any text', () => {
	it('stand in the sentence outside its times, and read back as the number that they hold', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const sentence = tagged(text);
				const times = findTimes(sentence, '2025-10-27', 'past');
				let last = 0;
				for (const { from, to, quantity } of findQuantities(sentence, times)) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(sentence.tokens.length);
					expect(times.some((time) => time.from < to && from < time.to)).toBe(false);
					expect(Quantity.safeParse(quantity).success).toBe(true);
					expect(readNumber(spokenQuantity(quantity))?.value).toBe(quantity.value);
					last = to;
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		'two hundred and ',
		'1,200 big red new ',
		'about about $ ',
		'three days and ',
		'of of 12 ',
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
			findQuantities({ ...rest, tokens: counted }, []);
			return read / tokens.length;
		};
		expect(work(320)).toBeLessThan(1.5 * work(80) + 1);
	});
});
