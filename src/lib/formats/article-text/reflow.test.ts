import { describe, expect, test } from 'vitest';
import { reflow } from './reflow.ts';

const WRAPPED = `The mayor of Riverton, Ann Reed, opened the new bridge over the river on
Friday, after two years of works that had cost 12 million pounds. About
400 people came.`;
const ONE = WRAPPED.replaceAll('\n', ' ');

describe('the lines of a text', () => {
	test.each([
		['that was wrapped are one paragraph', WRAPPED, [ONE]],
		['with an empty line between them are two', `${WRAPPED}\n \n\n${WRAPPED}`, [ONE, ONE]],
		['under a heading are a paragraph of their own', `The bridge\n${WRAPPED}`, ['The bridge', ONE]],
		[
			'of a list are each on their own, with what was wrapped of them',
			`${WRAPPED}\n- The first thing that was said on that day, which was long and went on and\n  on.\n- Two`,
			[ONE, '- The first thing that was said on that day, which was long and went on and on.', '- Two'],
		],
		['of a numbered list are each on their own', '1. One thing\n2) Another', ['1. One thing', '2) Another']],
		['that were never wrapped are each a paragraph', `${ONE}\n${ONE}`, [ONE, ONE]],
		['that go on with a small letter are one, however short', 'The mayor\nsaid no.', ['The mayor said no.']],
		['that are short are a list, not wrapped', 'Apples\nPears\nPlums', ['Apples', 'Pears', 'Plums']],
		[
			'that part a word at its hyphen are joined there',
			`${ONE.slice(0, 60)} well-\nknown`,
			[`${ONE.slice(0, 60)} well-known`],
		],
		[
			'of a table are each on their own',
			'Name\tVotes\nReed\t400\nHale\t20',
			['Name\tVotes', 'Reed\t400', 'Hale\t20'],
		],
		['that are empty are nothing', '\n \n\t\n', []],
	])('%s', (_title, text, expected) => {
		expect(reflow(text)).toEqual(expected);
	});
});
