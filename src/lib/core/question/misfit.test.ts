import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, questionsOf } from '../../../../tests/arbitraries/question.ts';
import { choice } from './choice.ts';
import { hotText } from './hot-text.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';

/** No drawn id has a hyphen, so that none is ever this one. */
const NONE = 'no-such';
const unknown = { code: 'part_unknown', part: NONE };
const draw = questionsOf();

describe('a response that names what the question does not have is none', () => {
	it('to a choice', () => {
		fc.assert(
			fc.property(draw.choice, (question) => {
				expect(choice.misfit(question, { kind: 'choice', option: NONE })).toEqual(unknown);
			}),
		);
	});

	it('to a question with several right options, among others or alone', () => {
		fc.assert(
			fc.property(fitting('multiple'), ([question, { kind, options }]) => {
				expect(multiple.misfit(question, { kind, options: [...options, NONE] })).toEqual(unknown);
				expect(multiple.misfit(question, { kind, options: [NONE] })).toEqual(unknown);
			}),
		);
	});

	it('to an order', () => {
		fc.assert(
			fc.property(fitting('order'), ([question, { kind, order: given }]) => {
				expect(order.misfit(question, { kind, order: [NONE, ...given.slice(1)] })).toEqual(unknown);
			}),
		);
	});

	it('to a match, on the left or on the right', () => {
		fc.assert(
			fc.property(fitting('match'), ([question, { kind, pairs }]) => {
				const [left = ''] = Object.keys(pairs);
				expect(match.misfit(question, { kind, pairs: { ...pairs, [NONE]: left } })).toEqual(unknown);
				expect(match.misfit(question, { kind, pairs: { ...pairs, [left]: NONE } })).toEqual(unknown);
			}),
		);
	});

	it('to a hot-text: a sentence outside its passage', () => {
		fc.assert(
			fc.property(fitting('hot-text'), ([question, { kind, sentences }]) => {
				expect(hotText.misfit(question, { kind, sentences: [...sentences, NONE] })).toEqual(unknown);
			}),
		);
	});
});

describe('a response that names a thing twice is none', () => {
	it('among options, items and sentences', () => {
		fc.assert(
			fc.property(
				fitting('multiple'),
				fitting('order'),
				fitting('hot-text'),
				([many, ticked], [row, placed], [passage, chosen]) => {
					const [part = ''] = ticked.options;
					const twice = { ...ticked, options: [...ticked.options, part] };
					expect(multiple.misfit(many, twice)).toEqual({ code: 'part_repeated', part });
					const [first = '', , ...rest] = placed.order;
					const again = { ...placed, order: [first, first, ...rest] };
					expect(order.misfit(row, again)).toEqual({ code: 'part_repeated', part: first });
					const [sentence = ''] = chosen.sentences;
					const both = { ...chosen, sentences: [sentence, ...chosen.sentences] };
					expect(hotText.misfit(passage, both)).toEqual({ code: 'part_repeated', part: sentence });
				},
			),
		);
	});
});

describe('a response that leaves a thing out is none', () => {
	it('to an order and to a match', () => {
		fc.assert(
			fc.property(fitting('order'), fitting('match'), ([row, placed], [columns, matched]) => {
				const [part = '', ...rest] = placed.order;
				expect(order.misfit(row, { ...placed, order: rest })).toEqual({ code: 'part_missing', part });
				const [[left] = [''], ...pairs] = Object.entries(matched.pairs);
				expect(match.misfit(columns, { ...matched, pairs: Object.fromEntries(pairs) })).toEqual({
					code: 'part_missing',
					part: left,
				});
			}),
		);
	});

	it('to a question with several right options, where it chooses none', () => {
		fc.assert(
			fc.property(draw.multiple, (question) => {
				expect(multiple.misfit(question, { kind: 'multiple', options: [] })).toEqual({
					code: 'part_missing',
				});
			}),
		);
	});
});

describe('a text without a number is no response to a numeric question', () => {
	const [question] = fc.sample(draw.numeric, { numRuns: 1, seed: 1 });
	const of = (text: string) => question && numeric.misfit(question, { kind: 'numeric', text });

	it.each(['abc', 'many troops', '?', 'about', 'it was 15'])('such as %j', (text) => {
		expect(of(text)).toEqual({ code: 'number_missing' });
	});

	it.each(['15', 'about 15,000 of them', 'fifteen thousand', '-3', '15 bananas'])('but %j is one', (text) => {
		expect(of(text)).toBeUndefined();
	});
});
