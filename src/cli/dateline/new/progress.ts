const WIDTH = 30;

/** A line on a terminal that says how far the work is; silent where nobody watches it. */
export type Progress = { show: (done: number) => void; clear: () => void };

/** Progress of `all` jobs on a stream, which is drawn on only where it is a terminal. */
export function progressOn(stream: { isTTY?: boolean; write(text: string): unknown }, all: number): Progress {
	if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
	return {
		show: (done) => {
			const full = Math.round((done / all) * WIDTH);
			stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${all}`);
		},
		clear: () => {
			stream.write('\r\u001b[K');
		},
	};
}
