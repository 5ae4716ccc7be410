import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import { Finding } from '../question/base.ts';
import { BANK_RULES, DRAW_RULES, lintBank, lintDraw, linter, lintQuestion, RULES } from './index.ts';

/** What stands at a path such as `options.2.text`. */
const at = (whole: unknown, path: string): unknown =>
	path
		.split('.')
		.reduce<unknown>(
			(part, field) =>
				typeof part === 'object' && part !== null
					? Object.entries(part).find(([key]) => key === field)?.[1]
					: undefined,
			whole,
		);

describe('lint, over any bank', () => {
	it('gives findings that a bank can hold, each at a part that the question has', () => {
		fc.assert(
			fc.property(anyBank(), (bank) => {
				for (const { question, findings } of lintBank(bank)) {
					const found = bank.questions.find(({ id }) => id === question);
					for (const finding of findings) {
						expect(Finding.safeParse(finding).success).toBe(true);
						expect(at(found, finding.at), finding.at).toBeDefined();
					}
				}
			}),
		);
	});

	it('finds the same in a question whether it stands alone, with others, or is linted again', () => {
		fc.assert(
			fc.property(anyBank(), (bank) => {
				const lint = linter(bank);
				for (const question of bank.questions) {
					const findings = lint(question);
					expect(lint(question)).toEqual(findings);
					expect(lintQuestion(question, bank)).toEqual(findings);
				}
			}),
		);
	});

	it('reports every question with a finding once, in the order of the bank, and no other', () => {
		fc.assert(
			fc.property(anyBank(), (bank) => {
				const named = lintBank(bank).map(({ question }) => question);
				const order = bank.questions.map(({ id }) => id);
				expect(named).toEqual(order.filter((id) => named.includes(id)));
				expect(lintBank(bank).every(({ findings }) => findings.length > 0)).toBe(true);
				const alone = bank.questions.filter((question) => lintQuestion(question, bank).length > 0);
				expect(named).toEqual(expect.arrayContaining(alone.map(({ id }) => id)));
			}),
		);
	});

	it('finds no missing or moved evidence in a bank that holds', () => {
		fc.assert(
			fc.property(anyBank(), (bank) => {
				const rules = lintBank(bank).flatMap(({ findings }) => findings.map(({ rule }) => rule));
				expect(rules).not.toContain('evidence-missing');
				expect(rules).not.toContain('evidence-moved');
			}),
		);
	});

	it('does not mind in which order a draw stands', () => {
		fc.assert(
			fc.property(anyBank(8), (bank) => {
				const count = (questions: typeof bank.questions) =>
					lintDraw(questions, bank).flatMap(({ findings }) => findings).length;
				expect(count(bank.questions.toReversed())).toBe(count(bank.questions));
			}),
		);
	});
});

it('every name of a rule says what is wrong in at most four words', () => {
	for (const { name } of [...RULES, ...BANK_RULES, ...DRAW_RULES])
		expect(name).toMatch(/^[a-z]+(?:-[a-z]+){1,3}$/);
});
