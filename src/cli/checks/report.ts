import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runTool, type Count, type Step } from './step.ts';

const VitestReport = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	testResults: z.array(
		z.object({
			status: z.string(),
			/** Empty for a file that could not be loaded: a failure that the counts of tests do not hold. */
			assertionResults: z.array(z.object({ status: z.string() })),
		}),
	),
});

const PlaywrightReport = z.object({
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
	/** What went wrong outside any test, as in the set-up. */
	errors: z.array(z.unknown()),
});

/** The tests that Vitest's JSON report counts. A file that failed without a failed test counts as one failure. */
export function countVitest(report: unknown): Count {
	const { numPassedTests, numFailedTests, testResults } = VitestReport.parse(report);
	const broken = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
	);
	return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** The tests that Playwright's JSON report counts. One that passed only when tried again is a failure. */
export function countPlaywright(report: unknown): Count {
	const { stats, errors } = PlaywrightReport.parse(report);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a runner's end means: the tests of its report; where there is no report, no test in it, or the runner failed
 * without one that failed, one failure is added so that nothing passes unseen.
 */
export function settle(code: number, counted: Count | undefined): Count {
	if (counted === undefined) return { passed: 0, failed: 1 };
	const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0);
	return silent ? { passed: counted.passed, failed: 1 } : counted;
}

/**
 * A step that counts the tests of a runner by its JSON report.
 * @param command the runner with its arguments, given the file to which the report is to be written
 */
export const counted = (
	title: string,
	count: (report: unknown) => Count,
	command: (report: string) => { run: readonly [string, ...string[]]; environment?: Record<string, string> },
): Step => ({
	title,
	async run() {
		const folder = await mkdtemp(join(tmpdir(), 'dateline-check-'));
		try {
			const file = join(folder, 'report.json');
			const { run, environment } = command(file);
			const [tool, ...args] = run;
			const code = await runTool(tool, args, environment);
			const text = await readFile(file, 'utf8').catch(() => undefined);
			return settle(code, text === undefined ? undefined : count(JSON.parse(text)));
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
});
