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

/** Offices of a state or a church, which its own article need not place. */
const PUBLIC_OFFICE =
	/\b(?:President|Minister|Governor|Mayor|Sheriff|Chancellor|Bishop|Archbishop|Secretary|Ambassador)\b/;

/** Whose name is nothing to know; "director" with a nationality is no office of that country. */
const OF_NOBODY =
	/^(?:spokes\w+|director|author|actor|analyst|lawyer|attorney|counsel|professor|coach|manager) /i;

/** An office says enough where it tells of what it is: `Fisheries Minister`, `mayor of {tulsa}`; "general director" and "Governor" do not. */
const saysEnough = (office: string): boolean =>
	PUBLIC_OFFICE.test(office)
		? office.includes(' ')
		: / (?:of|for) (?:the )?\{/.test(office) && !OF_NOBODY.test(office);

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
	return (sentence, index) =>
		endsOffice(sentence)
			? []
			: names.offices.flatMap((each): Composed[] => {
					const { office } = each;
					if (each.sentence !== index || !saysEnough(office) || isMisread(office, entities)) return [];
					return [{ clause: held(each.person, office), certainty: 'stated' }];
				});
}
