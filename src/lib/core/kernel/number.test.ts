import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumberWord, numbersInDigits, readNumber } from './number.ts';

const ONES =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const spelt = (value: number): string => {
	const rest = (unit: number, joint: string) => (value % unit === 0 ? '' : joint + spelt(value % unit));
	if (value < 20) return ONES[value - 1] ?? 'zero';
	if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${rest(10, '-')}`;
	if (value < 1000) return `${spelt(Math.floor(value / 100))} hundred${rest(100, ' and ')}`;
	if (value < 1e6) return `${spelt(Math.floor(value / 1000))} thousand${rest(1000, ' ')}`;
	return `${spelt(Math.floor(value / 1e6))} million${rest(1e6, ' ')}`;
};

describe('readNumber', () => {
	it('reads any whole number below a milliard, spelt out', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
				expect(readNumber(`${spelt(value)} troops`)).toEqual({ value, unit: 'troops' });
			}),
		);
	});

	it.each([
		['commas', (value: number) => value.toLocaleString('en-GB')],
		['spaces', (value: number) => value.toLocaleString('en-GB').replaceAll(',', '\u202f')],
		['apostrophes', (value: number) => value.toLocaleString('en-GB').replaceAll(',', '’')],
		['the groups of India', (value: number) => value.toLocaleString('en-IN')],
		['nothing', String],
	])('reads whole numbers grouped by %s', (_, write) => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
				expect(readNumber(write(value))).toEqual({ value, unit: '' });
			}),
		);
	});

	it('reads back every number that String writes', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(readNumber(String(value))?.value).toBeCloseTo(value, 10);
				expect(Math.abs((readNumber(String(value))?.value ?? NaN) - value)).toBeLessThanOrEqual(
					Math.abs(value) * 1e-14,
				);
			}),
		);
	});

	it('takes a point for a decimal mark, save where it can only part thousands', () => {
		expect(readNumber('15.5')?.value).toBe(15.5);
		expect(readNumber('3.125')?.value).toBe(3.125);
		expect(readNumber('0.250')?.value).toBe(0.25);
		expect(readNumber('15.000')?.value).toBe(15000);
		expect(readNumber('1.500.000')?.value).toBe(1_500_000);
		expect(readNumber('15.000,5')?.value).toBe(15000.5);
	});

	it('takes a comma for a decimal mark where no three digits follow it', () => {
		expect(readNumber('1,2 million')?.value).toBe(1_200_000);
		expect(readNumber('0,125')?.value).toBe(0.125);
	});

	it('leaves a unit that looks like a multiplier to the unit', () => {
		expect(readNumber('2m')).toEqual({ value: 2_000_000, unit: '' });
		expect(readNumber('2 m')).toEqual({ value: 2, unit: 'm' });
		expect(readNumber('2m', ['metres', 'm'])).toEqual({ value: 2, unit: 'm' });
	});

	it.each([
		['$3.5m', 3_500_000, '$'],
		['NZ$3.5 million', 3_500_000, 'nz$'],
		['just over €40', 40, '€'],
		['close to 300 people', 300, 'people'],
		['fewer than 12 seats', 12, 'seats'],
		['under 5%', 5, '%'],
	])('reads %j behind its hedge, and the sign of its currency with the unit', (text, value, unit) => {
		expect(readNumber(text)).toEqual({ value, unit });
	});

	it('keeps what it cannot read as one number in the unit', () => {
		expect(readNumber('15-20')).toEqual({ value: 15, unit: '-20' });
		expect(readNumber('2019-10-27')?.unit).toBe('-10-27');
		expect(readNumber('five and ten')).toEqual({ value: 5, unit: 'and ten' });
	});

	it.each([
		'',
		'NaN',
		'Infinity',
		'-Infinity',
		'1e999',
		'troops',
		'and five',
		'thousands of troops',
		'٣',
		'.',
		'-',
		'$',
	])('reads no number in %j', (text) => {
		expect(readNumber(text)).toBeNull();
	});

	it('gives a finite number or none, whatever the text', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc
				.array(
					fc.constantFrom(
						...'0159.,-e ’$ '.split(''),
						'million',
						'and',
						'a',
						'hundred',
						'k',
						'half',
						'dozen',
					),
					{ maxLength: 20 },
				)
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(Number.isFinite(readNumber(text)?.value ?? 0)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('numbersInDigits', () => {
	it.each([
		['three ministers and fifteen thousand troops', '3 ministers and 15000 troops'],
		['second world war two', 'second world war 2'],
		['none of the seventeenth', 'none of the seventeenth'],
		['15th 2m men 3 m', '15th 2000000 men 3 m'],
		['', ''],
	])('turns %j into %j', (text, digits) => {
		expect(numbersInDigits(text)).toBe(digits);
	});

	it('knows the words in which one letter changes the amount', () => {
		expect(['million', 'billions', 'fifteen', 'hundreds', 'ninety'].every(isNumberWord)).toBe(true);
		expect(['troops', 'minister', 'mill'].some(isNumberWord)).toBe(false);
	});
});
