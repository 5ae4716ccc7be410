import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { TokenRange } from '../tagged.ts';

/**
 * Words of a sentence that name an entity. `possessive` where `’s` follows (outside the range), `demonym` where they are
 * the adjective of a country (`Russian`), `titled` the tokens before the name that say the person's office (`Russian
 * President`), with "the" and the comma after them where they stand.
 */
export type Mention = TokenRange & {
	entity: Slug;
	possessive?: boolean;
	demonym?: boolean;
	titled?: TokenRange;
	/** Tokens after the name that say the office: `, the chief executive of Acme,` */
	apposition?: TokenRange;
};

/** An office that the article gives a person: a fact of its own. The template is as a `complement` of type office: `President of {russia}`. */
export type OfficeMention = {
	person: Slug;
	office: string;
	/** Index of the sentence, and the tokens that prove it: name and office. */
	sentence: number;
	words: TokenRange;
};

export type FoundNames = {
	entities: Entity[];
	/** Of each sentence, in its order; ranges (titles and appositions aside) do not overlap. */
	mentions: Mention[][];
	offices: OfficeMention[];
};
