import type { Slug } from '../../kernel/id.ts';

/** A wrong answer that could be believed, with the reason why it is wrong. */
export type Candidate = {
	/** As an option shows it. */
	text: string;
	rationale: string;
	/** Named by the article, taken from a gazetteer, or worked out from the key. */
	from: 'article' | 'gazetteer' | 'made';
	/** The article's entity, where it is one. */
	entity?: Slug;
	/** What takes the key's place in the clause, where a false statement may be made with it. */
	template?: string;
};
