import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The packages that a file of this folder loads as it is imported, in a process of its own. */
function packagesOf(file: string): string[] {
	const path = fileURLToPath(new URL(file, import.meta.url));
	const program = `
		import { registerHooks } from 'node:module';
		const loaded = new Set();
		registerHooks({
			resolve(specifier, context, next) {
				if (/^(?:ai|@ai-sdk\\/.+)$/.test(specifier)) loaded.add(specifier);
				return next(specifier, context);
			},
		});
		await import(${JSON.stringify(path)});
		console.log(JSON.stringify([...loaded]));`;
	const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
		encoding: 'utf8',
	});
	return JSON.parse(printed) as string[];
}

describe('the SDK of the language model', () => {
	it.each(['settings.ts', 'find-facts-by-model.ts'])('is not loaded by %s', (file) => {
		expect(packagesOf(file)).toEqual([]);
	});

	it('is loaded by what asks the model', () => {
		expect(packagesOf('ask.ts')).toContain('ai');
	});
});
