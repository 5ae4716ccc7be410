import type { Clause, Entity, Filler } from '../core/fact/schema.ts';
import type { Slug } from '../core/kernel/id.ts';

const LONGEST = 48;

const slug = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const wordsOf = (filler: Filler | undefined, entities: ReadonlyMap<Slug, Entity>): string => {
	if (filler === undefined) return '';
	if ('entity' in filler) return entities.get(filler.entity)?.short ?? filler.entity;
	if ('quantity' in filler) return filler.quantity.unit;
	if ('date' in filler) return filler.date;
	const text = 'all' in filler ? (filler.all[0] ?? '') : filler.text;
	return text
		.replace(/[{}]/g, ' ')
		.replace(/\b(?:the|an?|of|to|for|in)\b/g, ' ')
		.split(/\s+/)
		.filter(Boolean)
		.slice(0, 3)
		.join(' ');
};

/** Gives each fact a readable id of its own: `acme-cut-jobs`, and for a second one `acme-cut-jobs-2`. */
export function factIds(entities: ReadonlyMap<Slug, Entity>): {
	ofClause: (clause: Clause) => Slug;
	/** By its first words. */
	ofPassage: (quote: string) => Slug;
} {
	const taken = new Map<string, number>();
	const free = (words: string): Slug => {
		const whole = slug(words) || 'fact';
		const short = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/-[^-]*$/, '');
		const times = (taken.get(short) ?? 0) + 1;
		taken.set(short, times);
		return times === 1 ? short : `${short}-${times}`;
	};
	const ofClause = (clause: Clause) => {
		const parts = [
			wordsOf(clause.subject, entities),
			clause.verb.lemma,
			wordsOf(clause.object ?? clause.complement ?? clause.place, entities),
		];
		return free(parts.join(' '));
	};
	return { ofClause, ofPassage: (quote) => free(quote.split(/\s+/).slice(0, 5).join(' ')) };
}
