import { expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

test.each([
	[
		'title, date and text',
		'A bridge opens\n2025-01-10\n\nIt opened.',
		{ title: 'A bridge opens', published: '2025-01-10', paragraphs: ['It opened.'] },
	],
	[
		'with empty lines and a date in words',
		'\n\nA bridge opens.\n\n10 January 2025\n\nIt opened.',
		{ title: 'A bridge opens.', published: '2025-01-10', paragraphs: ['It opened.'] },
	],
	[
		'a headline without a date',
		'A bridge opens\n\nIt opened.',
		{ title: 'A bridge opens', paragraphs: ['It opened.'] },
	],
	['text alone', 'It opened.\n\nIt closed.', { paragraphs: ['It opened.', 'It closed.'] }],
	[
		'a second line that only begins with a date',
		'It opened\n2025-01-10 was the day on which the bridge of Riverton opened.',
		{ title: 'It opened', paragraphs: ['2025-01-10 was the day on which the bridge of Riverton opened.'] },
	],
	['one line', 'It opened', { paragraphs: ['It opened'] }],
	['nothing', ' \n', { paragraphs: [] }],
])('%s', (_title, text, expected) => {
	expect(readPlainText(text)).toEqual(expected);
});
