import type { TokenRange } from '../tagged.ts';
import type { Draft } from './draft.ts';

/** Words of a sentence that name an entity; `from` and `to` count words, not tokens. */
export type Found = TokenRange & { draft: Draft; demonym: boolean };
