import { openApp } from '../../lib/server/open-app.ts';
import { readSettings } from '../../lib/server/settings.ts';
import { StartError } from '../../lib/server/start-error.ts';
import { makeAccount, type AccountInputError } from '../../lib/server/use-cases/accounts/new-account.ts';
import { askPassword } from './admin/ask-password.ts';
import type { Command } from './command.ts';

const SENTENCES: Readonly<Record<AccountInputError['code'], string>> = {
	name_malformed: 'give --name with 1 to 80 characters.',
	email_malformed: 'give --email with an address such as name@example.org.',
	email_taken: 'there is an account with that address already.',
	password_too_short: 'give a password of at least 10 characters.',
	password_too_long: 'give a password of at most 128 characters.',
};

export const admin: Command = {
	usage: 'admin create --email ADDRESS --name NAME',
	summary: 'Makes an account that keeps the installation; the password comes from standard input.',
	flags: {
		email: { text: 'the address to sign in with', value: 'ADDRESS' },
		name: { text: 'what the admin is called', value: 'NAME' },
	},
	notes: ['Works on the database that DATELINE_DATA or DATABASE_URL names, also while the server runs.'],
	takesFolders: false,
	word: 'create',
	async run({ values }) {
		const input = {
			email: values.get('email') ?? '',
			name: values.get('name') ?? '',
			password: await askPassword(),
		};
		try {
			const app = await openApp(readSettings(process.env));
			const made = await makeAccount(app, input, { role: 'admin' });
			await app.close();
			if (!made.ok) {
				console.error(`${made.error.code}: ${SENTENCES[made.error.code]}`);
				return 1;
			}
			console.log(`${input.email} keeps this installation now, and signs in at /sign-in.`);
			return 0;
		} catch (error) {
			if (!(error instanceof StartError)) throw error;
			console.error(`${error.code}: ${error.message}`);
			return 1;
		}
	},
};
