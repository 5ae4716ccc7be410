import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBanks, EMPTY_SET } from '../../../../tests/arbitraries/set.ts';
import { shuffle } from '../kernel/chance.ts';
import { addQuestions, removeItems, reorder, weigh } from './edit.ts';
import { paperOf } from './paper.ts';
import { poolOf, type PinnedBank } from './pool.ts';
import { itemKey, QuestionSet, type BankRef } from './schema.ts';

function added(banks: readonly PinnedBank[]): QuestionSet {
	const set = addQuestions(EMPTY_SET, poolOf(banks));
	if (!set.ok) throw new Error(set.error.code);
	return set.value;
}
const finder =
	(banks: readonly PinnedBank[]) =>
	({ id, hash }: BankRef) =>
		banks.find((bank) => bank.id === id && bank.hash === hash)?.bank;

const two = (): QuestionSet => {
	const bank = { id: 'news', hash: 'h' };
	const set = addQuestions(EMPTY_SET, [
		{ bank, question: { id: 'q1' } },
		{ bank, question: { id: 'q2' } },
	]);
	if (!set.ok) throw new Error(set.error.code);
	return set.value;
};

describe('a set', () => {
	test('of many banks is what its schema says, though their questions have the same ids', () => {
		fc.assert(
			fc.property(anyBanks(), (banks) => {
				const set = added(banks);
				expect(QuestionSet.parse(set)).toEqual(set);
				expect(new Set(set.items.map(({ id }) => id)).size).toBe(poolOf(banks).length);
			}),
		);
	});

	test('keeps its items, their names and weights through any new order', () => {
		fc.assert(
			fc.property(anyBanks(), fc.string(), (banks, seed) => {
				const set = added(banks);
				const ids = shuffle(
					set.items.map(({ id }) => id),
					seed,
				);
				const ordered = reorder(set, ids);
				expect(ordered.ok && ordered.value.items.map(({ id }) => id)).toEqual(ids);
				expect(ordered.ok && new Set(ordered.value.items)).toEqual(new Set(set.items));
			}),
		);
	});

	test('weighs each question 1 until it is given another weight', () => {
		expect(two().items.map(({ weight }) => weight)).toEqual([1, 1]);
		const weighed = weigh(two(), 'q2', 2.5);
		expect(weighed.ok && weighed.value.items.map(({ weight }) => weight)).toEqual([1, 2.5]);
	});

	test.each([0, -1, 101, NaN, Infinity])('takes no weight of %d', (weight) => {
		expect(weigh(two(), 'q1', weight)).toEqual({
			ok: false,
			error: { code: 'weight_out_of_range', item: 'q1' },
		});
	});

	test('takes a question once, whatever the version of its bank', () => {
		const again = addQuestions(two(), [{ bank: { id: 'news', hash: 'newer' }, question: { id: 'q1' } }]);
		expect(again).toEqual({ ok: false, error: { code: 'question_repeated', question: 'q1' } });
	});

	test('is put in order only by all of its items', () => {
		expect(reorder(two(), ['q1'])).toMatchObject({ error: { code: 'order_incomplete' } });
		expect(reorder(two(), ['q1', 'q1'])).toMatchObject({ error: { code: 'order_incomplete' } });
		expect(reorder(two(), ['q1', 'q9'])).toMatchObject({ error: { code: 'item_unknown', item: 'q9' } });
	});

	test('loses only what is there', () => {
		expect(removeItems(two(), ['q9'])).toMatchObject({ error: { code: 'item_unknown' } });
		const left = removeItems(two(), ['q1']);
		expect(left.ok && left.value.items.map(({ id }) => id)).toEqual(['q2']);
	});

	test('holds no more than an attempt may ask', () => {
		const many = Array.from({ length: 401 }, (_, index) => ({
			bank: { id: 'news', hash: 'h' },
			question: { id: `q${index}` },
		}));
		expect(addQuestions(EMPTY_SET, many)).toEqual({ ok: false, error: { code: 'set_full', most: 400 } });
	});
});

describe('the paper of a set', () => {
	test('has each question of its items under the item’s name, in order, with its own bank for proof', () => {
		fc.assert(
			fc.property(anyBanks(), (banks) => {
				const set = added(banks);
				const paper = paperOf(set, finder(banks));
				if (!paper.ok) throw new Error(paper.error.code);
				expect(paper.value.items.map(({ question }) => question.id)).toEqual(set.items.map(({ id }) => id));
				paper.value.items.forEach(({ bank, question, proof }, index) => {
					const item = set.items[index];
					const from = finder(banks)(bank);
					const original = from?.questions.find((each) => each.id === item?.question);
					expect({ ...question, id: item?.question }).toEqual(original);
					expect(proof).toBe(from);
					expect(paper.value.questions.get(question.id)).toBe(question);
				});
				expect(new Set(set.items.map(itemKey)).size).toBe(set.items.length);
			}),
		);
	});

	test('cannot be had without the versions that the set pins', () => {
		expect(paperOf(two(), () => undefined)).toEqual({
			ok: false,
			error: { code: 'bank_version_missing', bank: { id: 'news', hash: 'h' } },
		});
	});
});
