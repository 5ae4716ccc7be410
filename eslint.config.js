import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What the core may not touch: it is given time, chance and bytes as arguments, so that the same input gives the same output. */
const impure = [
	'fetch',
	'process',
	'performance',
	'crypto',
	'setTimeout',
	'setInterval',
	'localStorage',
	'window',
	'document',
];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		rules: {
			// TypeScript itself finds unknown names, and knows the types that this rule does not.
			'no-undef': 'off',
			// Readers of text formats name control characters on purpose.
			'no-control-regex': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// `import { type A } from` still loads the module, zod and all; `import type` does not.
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true },
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'TSAsExpression > TSAsExpression',
					message: 'A cast through another type hides an error; make the types agree.',
				},
			],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig,
			},
		},
		rules: {
			// Addresses are plain strings of one application at the root; there is no base path to resolve.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...impure.map((name) => ({ name, message: 'The core is pure: take it as an argument.' })),
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The core has no clock: take the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'Chance is seeded: use kernel/chance.ts.' },
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'The core has no clock: take the time as an argument.',
				},
				{
					selector: 'CallExpression[callee.name="Date"]',
					message: 'The core has no clock: take the time as an argument.',
				},
				{
					selector: 'TSAsExpression > TSAsExpression',
					message: 'A cast through another type hides an error; make the types agree.',
				},
				{ selector: 'ImportExpression', message: 'The core is loaded whole; import at the top.' },
			],
		},
	},
	{
		files: ['src/**/*.{ts,js,mjs,svelte}'],
		plugins: { regexp },
		rules: {
			// A text that somebody pastes must not be able to make a pattern hang.
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error',
		},
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: {
			// Mocks and parsed JSON of a test are checked by the test itself.
			'@typescript-eslint/require-await': 'off',
		},
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked],
	},
);
