import { defineConfig } from '@playwright/test';
import { chromiumArguments, systemChromium } from './src/cli/checks/chromium.ts';

const executablePath = systemChromium();

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.test.ts',
	globalSetup: './tests/browser/support/set-up.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	// Each worker has a server of its own; more than two would fight over the cores of a small machine.
	workers: 2,
	// A test that passes only when tried again is a defect, in the app or in the test.
	retries: 0,
	forbidOnly: process.env['CI'] !== undefined,
	timeout: 60_000,
	// Ends only what hangs: a busy machine is slow, not wrong.
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		locale: 'en-GB',
		timezoneId: 'UTC',
		trace: 'retain-on-failure',
		launchOptions: {
			args: chromiumArguments(),
			...(executablePath === undefined ? {} : { executablePath }),
		},
	},
});
