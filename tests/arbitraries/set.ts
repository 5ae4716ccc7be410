import fc, { type Arbitrary } from 'fast-check';
import type { Kind } from '../../src/lib/core/question/index.ts';
import { KINDS } from '../../src/lib/core/question/kinds.ts';
import { SetId, uuidv7 } from '../../src/lib/core/kernel/id.ts';
import type { Filter } from '../../src/lib/core/set/filter.ts';
import type { PinnedBank } from '../../src/lib/core/set/pool.ts';
import type { Rule } from '../../src/lib/core/set/rule.ts';
import type { QuestionSet } from '../../src/lib/core/set/schema.ts';
import { anyBank } from './bank.ts';
import { ANY, type Secrets } from './question.ts';

/** Banks of one to three articles, whose questions and facts have the same ids from bank to bank. */
export const anyBanks = (mostQuestions = 12, secrets: Secrets = ANY): Arbitrary<PinnedBank[]> =>
	fc.array(anyBank(mostQuestions, secrets), { minLength: 1, maxLength: 3 }).map((banks) =>
		banks.map((bank, index) => {
			const id = `2025-01-10-harbour-${index}`;
			return { id, hash: `hash-${index}`, bank: { ...bank, article: { ...bank.article, id } } };
		}),
	);

const kinds = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);
const traits: Arbitrary<Filter> = fc.oneof(
	fc.record({ difficulty: fc.subarray<1 | 2 | 3>([1, 2, 3], { minLength: 1 }) }),
	fc.record({ kinds: fc.subarray(kinds, { minLength: 1 }) }),
);

/** Rules of which a pool may satisfy all, some or nothing. */
export const anyRule = (): Arbitrary<Rule> =>
	fc.record(
		{
			count: fc.integer({ min: 1, max: 15 }),
			perFact: fc.integer({ min: 1, max: 4 }),
			shares: fc.array(fc.record({ of: traits, part: fc.constantFrom(0.25, 0.5, 1) }), { maxLength: 3 }),
			unseenFirst: fc.boolean(),
			from: traits,
		},
		{ requiredKeys: ['count'] },
	);

export const EMPTY_SET: QuestionSet = {
	id: SetId.parse(uuidv7(1, new Uint8Array(10))),
	title: 'The harbour',
	items: [],
};
