import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { admin } from './admin.ts';
import { check } from './check.ts';
import { helpOf, optionsOf, type Command } from './command.ts';
import { gazetteer } from './gazetteer.ts';
import { generate } from './generate.ts';
import { lint } from './lint.ts';
import { newArticle } from './new.ts';
import { schema } from './schema.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
	Object.entries({ new: newArticle, generate, check, lint, schema, gazetteer, admin }),
);

const HELP = [
	'Usage: dateline <command> [folder or file…] [flags]',
	'',
	'Turns news text, or an article with its facts, into questions, each traced to the sentence that proves it.',
	'',
	...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
	'',
	'  --help     this text; after a command, that command’s',
	'  --version  the version of Dateline',
	'',
	'Exit code: 0 all is well, 1 something is to be mended, 2 the command was not understood.',
].join('\n');

/** A command that was not understood: one line, and where to read on. */
function refuse(line: string, command?: string): 2 {
	console.error(`${line} See "npm run dateline -- ${command === undefined ? '' : `${command} `}--help".`);
	return 2;
}

function version(): string {
	const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
	const read: unknown = JSON.parse(text);
	return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown';
}

/** The flags that have a value. */
const textValues = (values: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(values).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value] as const] : [],
		),
	);

/** Runs the command line after the word `dateline`, and gives the code to exit with. */
export async function run([name, ...rest]: readonly string[]): Promise<number> {
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		console.log(HELP);
		return 0;
	}
	if (name === '--version' || name === '-v') {
		console.log(version());
		return 0;
	}
	const command = COMMANDS.get(name);
	if (command === undefined) {
		return refuse(
			`unknown_command: there is no ${JSON.stringify(name)}; write one of ${[...COMMANDS.keys()].join(', ')}.`,
		);
	}
	let parsed;
	try {
		parsed = parseArgs({ args: [...rest], options: optionsOf(command), allowPositionals: true });
	} catch (error) {
		return refuse(
			`unknown_flag: ${error instanceof Error ? error.message.split('. ')[0] : String(error)}.`,
			name,
		);
	}
	if (parsed.values['help'] === true) {
		console.log(helpOf(command));
		return 0;
	}
	if (!command.takesFolders && parsed.positionals.join(' ') !== (command.word ?? '')) {
		return refuse(
			parsed.positionals.length === 0
				? `word_missing: write "${name} ${command.word ?? ''}".`
				: `unknown_argument: ${JSON.stringify(parsed.positionals[0])} means nothing to ${name}.`,
			name,
		);
	}
	return command.run({
		folders: parsed.positionals,
		flags: new Set(Object.keys(parsed.values)),
		values: textValues(parsed.values),
	});
}
