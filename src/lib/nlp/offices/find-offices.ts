import type { Article } from '../../core/article/schema.ts';
import type { Clause, Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { Composed } from '../clauses/compose.ts';
import type { FoundNames } from '../names/found-names.ts';
import type { TaggedSentence } from '../tagged.ts';

/** Words of a sentence that tells of the end of an office, or of another holder: who holds it now, it may not say. */
const ENDING =
	/^(?:sacked|fired|ousted|replaced?|replaces|replacing|succeeded|succeeds?|succeeding|impeached|former|outgoing|incoming|resign(?:s|ed|ing)?|quits?|retire[sd]?|stepp(?:ed|ing)|predecessor|successor)$/;
const endsOffice = ({ tokens }: TaggedSentence): boolean => tokens.some(({ lower }) => ENDING.test(lower));

/** True where the title names the organisation, by a word of its name at least: `Halden` for Halden Marine. */
const isInTitle = (title: string, name: string, short: string | undefined): boolean =>
	(short !== undefined && title.includes(short)) ||
	name.split(/\s+/).some((word) => /^\p{Lu}\S{4,}$/u.test(word) && title.includes(word));

/** Offices of a state or a church, which its own article need not place. */
const PUBLIC_OFFICE =
	/\b(?:President|Minister|Governor|Mayor|Sheriff|Chancellor|Bishop|Archbishop|Secretary|Ambassador)\b/;
/** Offices of one word of which a firm or school has one. */
const SOLE = /^(?:chair|chairman|chairwoman|director|leader|headteacher|principal|dean|editor|curator)$/;

/**
 * An office as a sentence has it, where it says enough: `Fisheries Minister`; `chief executive` where the title of the
 * article names the one organisation; of several commissioners one says nothing.
 * @param organisations how many the title names
 */
function toldOffice(office: string, organisations: number): string | undefined {
	if (/ (?:of|for) /.test(office) || PUBLIC_OFFICE.test(office)) return office;
	if (organisations !== 1) return undefined;
	if (office.includes(' ')) return office;
	return SOLE.test(office.toLowerCase()) ? office.toLowerCase() : undefined;
}

/** A state has a governor, a city has none: what looks like its name is another's. */
const isMisread = (office: string, entities: ReadonlyMap<Slug, Entity>): boolean =>
	/^governor/i.test(office) && entities.get(/\{([a-z0-9-]+)\}/.exec(office)?.[1] ?? '')?.type === 'city';

const held = (person: Slug, office: string): Clause => ({
	// "Who is chair?" has no answer without what is chaired; "What office does Aasen hold?" has.
	subject: { entity: person, ...(/ (?:of|for) /.test(office) ? {} : { ask: false }) },
	verb: { lemma: 'be', tense: 'present' },
	complement: { text: office, type: 'office' },
});

/**
 * The offices that an article gives to people, as facts, sentence by sentence: those that say enough, in sentences that do
 * not tell of their end.
 */
export function officeFinder(
	article: Article,
	names: FoundNames,
): (sentence: TaggedSentence, index: number) => Composed[] {
	const entities = new Map(names.entities.map((entity) => [entity.id, entity]));
	const organisations = names.entities.filter(
		({ type, name, short }) => type === 'organisation' && isInTitle(article.title, name, short),
	).length;
	return (sentence, index) =>
		endsOffice(sentence)
			? []
			: names.offices.flatMap((each): Composed[] => {
					const office = each.sentence === index ? toldOffice(each.office, organisations) : undefined;
					if (office === undefined || isMisread(office, entities)) return [];
					return [{ clause: held(each.person, office), certainty: 'stated' }];
				});
}
