import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The password from standard input: its first line. At a terminal it is asked for, and what is typed is not shown. */
export async function askPassword(): Promise<string> {
	const { stdin, stderr } = process;
	if (stdin.isTTY) stderr.write('Password: ');
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
	try {
		for await (const line of lines) return line;
		return '';
	} finally {
		lines.close();
		if (stdin.isTTY) stderr.write('\n');
	}
}
