const LONG = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** `2025-10-27` as a paper prints it: `27 October 2025`. */
export const longDay = (day: string): string => LONG.format(new Date(day));
