import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Article } from '../../lib/core/article/schema.ts';
import { Bank } from '../../lib/core/bank/schema.ts';
import { FactsFile } from '../../lib/core/fact/schema.ts';
import { near } from '../problem-line.ts';
import type { Command } from './command.ts';
import { holds, replaceFile } from './replace-file.ts';

const FOLDER = join(import.meta.dirname, '../../../static/schema');

/** File → what it describes. */
const SCHEMAS = {
	'article.json': {
		title: 'The front matter of an article.md',
		schema: Article.omit({ id: true, paragraphs: true }),
	},
	'facts.json': { title: 'The entities and facts of an article: facts.yaml', schema: FactsFile },
	'bank.json': { title: 'The questions of an article: bank.json', schema: Bank },
};

export const schema: Command = {
	usage: 'schema [--check]',
	summary:
		'Writes static/schema/*.json, by which editors check the files of a bank folder as they are typed.',
	flags: { check: 'write nothing; fail where a file is not what would be written' },
	takesFolders: false,
	async run({ flags }) {
		let stale = false;
		for (const [name, { title, schema: described }] of Object.entries(SCHEMAS)) {
			const file = join(FOLDER, name);
			const text = jsonSchema(title, described);
			if (await holds(file, text)) console.log(`${near(file)}: unchanged`);
			else if (flags.has('check')) {
				stale = true;
				console.error(
					`${near(file)}: not what the schemas give; write it again with "npm run dateline -- schema".`,
				);
			} else {
				await mkdir(FOLDER, { recursive: true });
				await replaceFile(file, text);
				console.log(`${near(file)}: written`);
			}
		}
		return stale ? 1 : 0;
	},
};

/** Draft 7, which editors' YAML support knows best; parts that occur more than once are written once. */
function jsonSchema(title: string, described: z.ZodType): string {
	const { $schema, ...rest } = z.toJSONSchema(described, { target: 'draft-7', io: 'input', reused: 'ref' });
	return `${JSON.stringify({ $schema, title, ...rest }, null, '\t')}\n`;
}
