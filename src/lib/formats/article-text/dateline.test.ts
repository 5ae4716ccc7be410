import { describe, expect, test } from 'vitest';
import { takeDateline } from './dateline.ts';

const REST = 'The bridge opened.';

describe('a dateline is taken off', () => {
	test.each([
		['MOSCOW, Oct. 27 (Reuters) — ', { place: 'Moscow', date: '2025-10-27', agency: 'Reuters' }],
		['MOSCOW, October 27 (Reuters) - ', { place: 'Moscow', date: '2025-10-27', agency: 'Reuters' }],
		['NEW YORK (AP) -- ', { place: 'New York', agency: 'AP' }],
		['WASHINGTON, D.C. (AP) — ', { place: 'Washington, D.C.', agency: 'AP' }],
		['KYIV, Ukraine (AP) — ', { place: 'Kyiv, Ukraine', agency: 'AP' }],
		['RIO DE JANEIRO — ', { place: 'Rio de Janeiro' }],
		['ST. PETERSBURG, Russia, 3 Sept — ', { place: 'St. Petersburg, Russia', date: '2025-09-03' }],
		['LONDON, Monday, 27 October 2025 – ', { place: 'London', date: '2025-10-27' }],
		['PARIS, Dec 31 (AFP) – ', { place: 'Paris', date: '2024-12-31', agency: 'AFP' }],
		['Geneva, 12 March 2025 – ', { place: 'Geneva', date: '2025-03-12' }],
		['Geneva (UN News)—', { place: 'Geneva', agency: 'UN News' }],
	])('%s', (head, expected) => {
		expect(takeDateline(head + REST, '2025-10-27')).toEqual({ text: REST, ...expected });
	});
});

describe('nothing is taken off', () => {
	test.each([
		'The bridge — which is old — opened.',
		'Reed — the mayor — opened the bridge.',
		'NATO’s chief, who came — late — said so.',
		'The well-known mayor opened it.',
		'In 2019 (a good year) — it opened.',
		'MOSCOW, Oct. 27 (Reuters) —',
		'— It opened.',
		'',
		'MOSCOW, five people — two of them children — died.',
		`${'A'.repeat(200)} — it opened.`,
	])('%s', (text) => {
		expect(takeDateline(text, '2025-10-27')).toBeUndefined();
	});

	test('but the place, where the day has no year and the article no date', () => {
		expect(takeDateline(`MOSCOW, Oct. 27 — ${REST}`)).toEqual({ text: REST, place: 'Moscow' });
	});
});
