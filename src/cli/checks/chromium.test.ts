import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemChromium } from './chromium.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-chromium-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function place(name: string, mode: number): Promise<string> {
	const file = join(folder, name);
	await mkdir(join(file, '..'), { recursive: true });
	await writeFile(file, '');
	await chmod(file, mode);
	return file;
}

describe('the browser for the tests', () => {
	test('is the first Chromium on the path', async () => {
		const first = await place('one/google-chrome', 0o755);
		await place('two/chromium', 0o755);
		const path = [join(folder, 'none'), join(folder, 'one'), join(folder, 'two')].join(delimiter);
		expect(systemChromium(path, [])).toBe(first);
	});

	test('is one of the usual places where the path has none', async () => {
		const usual = await place('usual', 0o755);
		expect(systemChromium('', [join(folder, 'none'), usual])).toBe(usual);
	});

	test('is never a file that cannot be run', async () => {
		await place('one/chromium', 0o644);
		expect(systemChromium(join(folder, 'one'), [])).toBeUndefined();
	});
});
