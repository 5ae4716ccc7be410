import type { Day } from '../../core/kernel/edtf.ts';

/** What a text says of itself, as far as it does; its paragraphs are plain text, single-spaced, none empty. */
export type Draft = {
	title?: string;
	published?: Day;
	/** Where it was written, and when, from the head of its first paragraph: `MOSCOW, Oct. 27 (Reuters) —`. */
	dateline?: { place: string; date?: Day };
	/** The title at its source, where that is another than ours. */
	sourceTitle?: string;
	publisher?: string;
	/** http or https. */
	url?: string;
	paragraphs: string[];
};

/** How a text is written. */
export type TextFormat = 'text' | 'markdown' | 'html';
