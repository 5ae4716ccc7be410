/** A mark or a sum of marks, to two places and no more than it needs: `1`, `2.5`, `0.67`. */
export const marks = (mark: number): string => String(Math.round(mark * 100) / 100);

/** A mark that may be lost as well as won: `+2`, `−6`, `0`. */
export const signed = (mark: number): string =>
	`${mark > 0 ? '+' : mark < 0 ? '−' : ''}${marks(Math.abs(mark))}`;

/** `1 question`, `2 questions`. */
export const count = (many: number, one: string, more = `${one}s`): string =>
	`${many} ${many === 1 ? one : more}`;

/** Seconds as a reader says them: `48 seconds`, `3 minutes 5 seconds`, `1 hour 2 minutes`. */
export function duration(seconds: number): string {
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds % 3600) / 60);
	const rest = seconds % 60;
	if (hours > 0) return `${count(hours, 'hour')}${minutes > 0 ? ` ${count(minutes, 'minute')}` : ''}`;
	if (minutes === 0) return count(rest, 'second');
	return `${count(minutes, 'minute')}${rest > 0 ? ` ${count(rest, 'second')}` : ''}`;
}
