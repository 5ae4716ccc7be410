import { ensureChromium } from './checks/chromium.ts';
import { counted, countPlaywright, countVitest } from './checks/report.ts';
import { commands, type Count, type Step } from './checks/step.ts';

/** Quick ones first. A later step runs even where an earlier one failed: one run tells all there is to mend. */
const STEPS: readonly Step[] = [
	commands('Formatting', ['prettier', '--check', '--log-level', 'warn', '.']),
	commands(
		'Types',
		['svelte-kit', 'sync'],
		['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
	),
	commands('Lint', ['eslint', '--max-warnings', '0', '.']),
	commands('Banks are what the generator makes', ['node', 'src/cli/dateline.ts', 'generate', '--check']),
	commands('Articles, facts and banks are sound', ['node', 'src/cli/dateline.ts', 'check']),
	commands('Published questions have no error', ['node', 'src/cli/dateline.ts', 'lint']),
	commands('JSON Schemas are up to date', ['node', 'src/cli/dateline.ts', 'schema', '--check']),
	commands('The gazetteer is what the packages give', [
		'node',
		'src/cli/dateline.ts',
		'gazetteer',
		'--check',
	]),
	counted('Unit, property, golden and architecture tests', countVitest, (report) => ({
		run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
	})),
	{
		title: 'Browser tests',
		async run() {
			if (!(await ensureChromium())) return { passed: 0, failed: 1 };
			return counted('', countPlaywright, (report) => ({
				run: ['playwright', 'test', '--reporter=list,json'],
				environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
			})).run();
		},
	},
];

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const step of STEPS) {
	console.log(`\n── ${step.title}\n`);
	const began = performance.now();
	const count = await step.run();
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	lines.push(`${count.failed === 0 ? 'ok    ' : 'FAILED'}  ${step.title} (${seconds} s)`);
	total.passed += count.passed;
	total.failed += count.failed;
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
