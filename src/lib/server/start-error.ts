/** Why the server cannot start, by no fault of its own; `message` says it in one line with how to mend it. */
export type StartErrorCode =
	| 'data_folder_unwritable'
	| 'database_unreachable'
	| 'database_unusable'
	| 'secret_unusable'
	| 'setting_malformed';

export class StartError extends Error {
	readonly code: StartErrorCode;

	constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'StartError';
		this.code = code;
	}
}

/** What an error of the system says, in few words and without a stack. */
export function reasonOf(error: unknown): string {
	if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
	if (!(error instanceof Error)) return String(error);
	return error.message.split('\n', 1)[0] ?? error.name;
}
