import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Every page loads all of these: one file packs better than three, and is asked for once. */
const FRAMEWORK = /node_modules[\\/](?:svelte|@sveltejs|devalue|clsx|esm-env)[\\/]|vite\/preload-helper/;

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: isSsrBuild
			? {}
			: { output: { codeSplitting: { groups: [{ name: 'framework', test: FRAMEWORK }] } } },
	},
	test: {
		// Only ends what hangs: a test that starts processes takes as long as a busy machine makes it.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/browser/**', 'node_modules/**'],
	},
}));
