import { join } from 'node:path';
import { near } from '../problem-line.ts';
import type { Command } from './command.ts';
import { makeData } from './gazetteer/make-data.ts';
import { holds, replaceFile } from './replace-file.ts';

const FILE = join(import.meta.dirname, '../../lib/nlp/gazetteer/data.json');

export const gazetteer: Command = {
	usage: 'gazetteer [--check]',
	summary: 'Writes the names of countries, cities and people by which an article’s names are known.',
	flags: { check: 'write nothing; fail where the file is not what the packages give' },
	takesFolders: false,
	async run({ flags }) {
		const text = `${JSON.stringify(await makeData(), null, '\t')}\n`;
		if (await holds(FILE, text)) {
			console.log(`${near(FILE)}: unchanged`);
			return 0;
		}
		if (flags.has('check')) {
			console.error(
				`${near(FILE)}: not what the packages give; write it again with "npm run dateline -- gazetteer".`,
			);
			return 1;
		}
		await replaceFile(FILE, text);
		console.log(`${near(FILE)}: written`);
		return 0;
	},
};
