import { expect, it } from 'vitest';
import { stemParts } from './stem-parts.ts';

it('a stem without a gap only asks', () => {
	expect(stemParts('Who met Putin?')).toEqual({ asks: 'Who met Putin?' });
});

it('a sentence with a gap is shown whole', () => {
	const stem = 'On 9 January 2025, ____ said: “It is open.”';
	expect(stemParts(stem)).toEqual({
		asks: 'Fill the gap',
		gapped: { before: 'On 9 January 2025, ', after: ' said: “It is open.”' },
	});
});

it('a passage with a gap stands apart from what is asked of it, and says where it is from', () => {
	const stem =
		'Which year fills the gap in these words of the article “Two: a tale” of 9 January 2025: “Since ____, it is open.”';
	expect(stemParts(stem)).toEqual({
		asks: 'Which year fills the gap?',
		gapped: {
			before: '“Since ',
			after: ', it is open.”',
			from: 'Article “Two: a tale” of 9 January 2025',
		},
	});
});
