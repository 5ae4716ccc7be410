import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command was given: its folders or files, its flags by name, and the values of those that have one. */
export type Given = {
	folders: readonly string[];
	flags: ReadonlySet<string>;
	values: ReadonlyMap<string, string>;
};

/** 0 where all is well, 1 where something is to be mended. */
export type ExitCode = 0 | 1;

/** What a flag does: of a switch its text alone; else with `value`, what stands after it, as help shows it. */
export type Flag = string | { text: string; value: string };

/** A word after `dateline`. */
export type Command = {
	usage: string;
	/** One line for the list of commands. */
	summary: string;
	flags: Readonly<Record<string, Flag>>;
	/** What is to be known beyond the flags: lines of its help. */
	notes?: readonly string[];
	/** False where the command is not about folders or files. */
	takesFolders: boolean;
	/** The one word that must follow, of a command that is not about folders. */
	word?: string;
	run(given: Given): Promise<ExitCode>;
};

/** The flags of a command as `parseArgs` takes them; every command has `--help`. */
export const optionsOf = ({ flags }: Command): ParseArgsOptionsConfig => ({
	help: { type: 'boolean' },
	...Object.fromEntries(
		Object.entries(flags).map(([name, flag]) => [
			name,
			{ type: typeof flag === 'string' ? ('boolean' as const) : ('string' as const) },
		]),
	),
});

/** The help of one command. */
export function helpOf({ usage, summary, flags, notes = [] }: Command): string {
	const shown = Object.entries(flags).map(([name, flag]) =>
		typeof flag === 'string'
			? { flag: `--${name}`, text: flag }
			: { flag: `--${name} ${flag.value}`, text: flag.text },
	);
	const width = Math.max(...shown.map(({ flag }) => flag.length));
	const lines = shown.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`);
	const parts = [[`Usage: dateline ${usage}`], [summary], lines, notes];
	return parts
		.filter((part) => part.length > 0)
		.map((part) => part.join('\n'))
		.join('\n\n');
}
