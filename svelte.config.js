import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// Each build has a folder of its own: see src/cli/build-app.ts.
		adapter: adapter({ out: process.env.DATELINE_BUILD ?? 'build/by-hand' }),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
			},
		},
		// Checked in src/hooks.server.ts, which says so on a page of ours.
		csrf: { trustedOrigins: ['*'] },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../playwright.config.ts', '../eslint.config.js', '../src/cli/*.mjs'],
			}),
		},
	},
};
