import type { Token } from './tagged.ts';

const NONE: Token = { text: '', lower: '', pos: 'X', start: 0, end: 0 };

/** The word at that place, and an empty one outside the sentence, so that rules may look past its ends. */
export const token = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NONE;

/** The same in lower case; empty outside the sentence. */
export const lower = (tokens: readonly Token[], at: number): string => token(tokens, at).lower;
