import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// Only ends what hangs: a test that starts processes takes as long as a busy machine makes it.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/browser/**', 'node_modules/**'],
	},
});
