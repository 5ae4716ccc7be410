/** The code of a failure of the operating system: `ENOENT`. A failure of another kind is a bug, and is thrown on. */
export function errnoOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
	throw error;
}
