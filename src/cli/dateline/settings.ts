import { fail, ok, type Result } from '../../lib/core/kernel/result.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { readSettings, type Settings } from '../../lib/server/settings.ts';
import { StartError } from '../../lib/server/start-error.ts';

/** The settings of an environment, as the server reads them. Problem: `setting_malformed`, where it would not start. */
export function settingsOf(environment: NodeJS.ProcessEnv): Result<Settings, FileProblem[]> {
	try {
		return ok(readSettings(environment));
	} catch (error) {
		if (!(error instanceof StartError)) throw error;
		const found = error.message.replace(/\.$/, '');
		return fail<FileProblem[]>([{ code: error.code, path: '', found, file: 'environment' }]);
	}
}
