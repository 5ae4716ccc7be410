import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, settle } from './report.ts';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((outcome) => ({ status: outcome })),
});

describe('the count of npm test', () => {
	test('takes the tests that Vitest reports', () => {
		const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
		expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({
			passed: 3,
			failed: 1,
		});
	});

	test('takes a test file that could not be loaded as a failure', () => {
		const testResults = [file('passed', 'passed'), file('failed')];
		expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
			passed: 1,
			failed: 1,
		});
	});

	test('takes a browser test that passed only when tried again, and an error outside the tests, as failures', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1 };
		expect(countPlaywright({ stats, errors: [{ message: 'set-up' }] })).toEqual({ passed: 7, failed: 3 });
	});

	test('adds a failure where a runner fails, or runs nothing, without saying so', () => {
		expect(settle(1, undefined)).toEqual({ passed: 0, failed: 1 });
		expect(settle(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
		expect(settle(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
	});

	test('adds nothing where the report already tells it', () => {
		expect(settle(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
		expect(settle(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
	});
});
