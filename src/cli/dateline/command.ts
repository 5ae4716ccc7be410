import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command was given: its folders, and its flags by name. */
export type Given = { folders: readonly string[]; flags: ReadonlySet<string> };

/** 0 where all is well, 1 where something is to be mended. */
export type ExitCode = 0 | 1;

/** A word after `dateline`. */
export type Command = {
	usage: string;
	/** One line for the list of commands. */
	summary: string;
	/** Flag → what it does. All flags are switches. */
	flags: Readonly<Record<string, string>>;
	/** False where the command is not about bank folders. */
	takesFolders: boolean;
	run(given: Given): Promise<ExitCode>;
};

/** The flags of a command as `parseArgs` takes them; every command has `--help`. */
export const optionsOf = ({ flags }: Command): ParseArgsOptionsConfig =>
	Object.fromEntries(['help', ...Object.keys(flags)].map((name) => [name, { type: 'boolean' }]));

/** The help of one command. */
export function helpOf({ usage, summary, flags }: Command): string {
	const lines = Object.entries(flags).map(([name, text]) => `  --${name.padEnd(8)} ${text}`);
	return [`Usage: dateline ${usage}`, '', summary, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
