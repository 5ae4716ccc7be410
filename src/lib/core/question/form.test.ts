import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../tests/arbitraries/question.ts';
import { FIELD, pairField, placeField } from './fields.ts';
import { Response, type Kind, type Question } from './index.ts';
import { keyOf, KINDS, responseFromForm } from './kinds.ts';

const ALL = Object.keys(KINDS).filter((kind): kind is Kind => kind in KINDS);
const drawOf = (kind: Kind): fc.Arbitrary<Question> => questionsOf()[kind];

function formOf(response: Response): [string, string[]][] {
	switch (response.kind) {
		case 'choice':
			return [[FIELD.option, [response.option]]];
		case 'multiple':
			return [[FIELD.option, response.options]];
		case 'true-false':
			return [[FIELD.value, [String(response.value)]]];
		case 'short-answer':
		case 'numeric':
			return [[FIELD.text, [response.text]]];
		case 'order':
			return [[FIELD.order, response.order]];
		case 'match':
			return Object.entries(response.pairs).map(([left, right]) => [pairField(left), [right]]);
		case 'hot-text':
			return [[FIELD.sentence, response.sentences]];
	}
}

describe.each(ALL)('the form of %s', (kind) => {
	const { response } = KINDS[kind];

	it('reads an empty form as no response, without throwing', () => {
		const parsed = response.safeParse(responseFromForm(kind, new Map()));
		expect(parsed.success).toBe(kind === 'multiple' || kind === 'match');
	});

	it('reads its key from a posted form', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const key = Response.parse(keyOf(question));
				const fields = new Map([['question', [question.id]], ...formOf(key)]);
				expect(response.parse(responseFromForm(kind, fields))).toEqual(key);
			}),
		);
	});
});

describe('a form without JavaScript', () => {
	it('gives an order by the number beside each item', () => {
		fc.assert(
			fc.property(questionsOf().order, (question) => {
				const fields = new Map(
					question.items.map(({ id }) => [placeField(id), [String(question.key.indexOf(id) + 1)]]),
				);
				expect(responseFromForm('order', fields)).toEqual(keyOf(question));
			}),
		);
	});

	it('gives no pair where none was picked', () => {
		const fields = new Map([
			[pairField('a'), ['x']],
			[pairField('b'), ['']],
		]);
		expect(responseFromForm('match', fields)).toEqual({ kind: 'match', pairs: { a: 'x' } });
	});
});
