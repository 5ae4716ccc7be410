/** How much may be tried: so often within so many seconds, counted for each subject. */
export type Policy = { hits: number; seconds: number };

/**
 * What is counted, and against whom. An address may be a whole school, so its share is large; a name is one person.
 * Joining: 7 of 31 characters are 2.75 · 10^10 codes, so that at 60 an hour an address finds one of a thousand open codes
 * once in fifty years.
 */
export const POLICIES = {
	/** Wrong passwords for one name. */
	'sign-in-name': { hits: 10, seconds: 15 * 60 },
	/** Wrong passwords from one address. */
	'sign-in-address': { hits: 100, seconds: 15 * 60 },
	/** Links for a new password to one name. */
	'reset-name': { hits: 3, seconds: 60 * 60 },
	'reset-address': { hits: 60, seconds: 60 * 60 },
	/** Wrong join codes, links and tokens from one address. */
	'guess-address': { hits: 60, seconds: 60 * 60 },
	/** New guests from one address: two forms of a large school at once. */
	'guest-address': { hits: 300, seconds: 60 * 60 },
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof POLICIES;
