/** More came back than is taken. */
export class ReplyTooLarge extends Error {
	constructor(most: number) {
		super(`more than ${most} bytes`);
		this.name = 'ReplyTooLarge';
	}
}

/** As `fetch`, but a reply ends in `ReplyTooLarge` beyond `most` bytes, and an article is not sent on to wherever an answer points. */
export const boundedFetch =
	(most: number): typeof fetch =>
	async (input, init) => {
		const response = await fetch(input, { ...init, redirect: 'manual' });
		let bytes = 0;
		const bounded = response.body?.pipeThrough(
			new TransformStream<Uint8Array, Uint8Array>({
				transform(chunk, controller) {
					bytes += chunk.byteLength;
					if (bytes > most) controller.error(new ReplyTooLarge(most));
					else controller.enqueue(chunk);
				},
			}),
		);
		const { status, statusText, headers } = response;
		return new Response(bounded, { status, statusText, headers });
	};
