import type { Article } from '../../core/article/schema.ts';
import type { TaggedSentence } from '../tagged.ts';
import type { Draft } from './draft.ts';
import type { FoundNames, OfficeMention } from './found-names.ts';
import { countriesOf, idsOf, toEntity } from './to-entity.ts';
import { findRoles } from './roles.ts';
import { resolve } from './resolve.ts';
import { readSentence } from './read-sentence.ts';

/** What follows a family name in the name of a firm: `Tolmer Freight`. */
const OF_FIRM =
	/^ (?:Group|Holdings|Industries|Freight|Foods?|Motors?|Energy|Bank|Capital|Partners|Brothers|Bros|Sons|Steel|Mining|Metals|Marine|Air|Airlines|Airways|Pharma\w*|Labs?|Laboratories|Systems|Technologies|Media|Press|Books|Records|Studios|Stores|Hotels|Homes|Properties|Estates?|Logistics|Shipping|Transport|Rail|Oil|Gas|Power|Water|Insurance|Assurance|Trust|Foundation|Institute|Prize|Award|Cup|Ltd|Limited|Inc|Corp|Corporation|Company|Co|PLC|plc|SA|AG|GmbH|AB|NV)\b/u;

/** Tells of a word that is a family name whether it is a firm's too, in the title or the text: alone it may then be either. */
function firmsIn({ title, paragraphs }: Article): (word: string) => boolean {
	const text = [title, ...paragraphs].join('\n');
	const known = new Map<string, boolean>();
	return (word) => {
		if (word === '') return false;
		const told = known.get(word);
		if (told !== undefined) return told;
		const isFirm = text
			.split(word)
			.slice(1)
			.some((after) => OF_FIRM.test(after.slice(0, 16)));
		known.set(word, isFirm);
		return isFirm;
	};
}

/** "The Sacramento River Foxes": nobody is called with "the". */
const isTeam = ({ type, the, bare }: Draft): boolean => type === 'person' && the > bare;

/**
 * The names of an article, by rules and a gazetteer: who and what is named, where, and which offices the article gives to
 * whom. What is not sure is left out: a name of no known type, a family name that two people share, a city that
 * stands for its government or its club. Never throws; time is linear in the length of the text.
 * @param sentences every sentence of the article, in order
 */
export function findNames(article: Article, sentences: readonly TaggedSentence[]): FoundNames {
	const read = sentences.map(readSentence);
	// "A.M. ET" is no person, however it stands beside a name.
	const isFirm = firmsIn(article);
	const resolved = resolve(read, article.dateline.place).map((found, index) =>
		found.filter(({ draft, from, to }) => {
			if (draft.type !== 'person') return true;
			const word = to - from === 1 ? (read[index]?.words[from]?.text ?? '') : '';
			return /\p{Ll}/u.test(draft.name) && !isFirm(word);
		}),
	);
	for (const { draft } of resolved.flat()) if (isTeam(draft)) draft.type = 'organisation';
	const roles = findRoles(read, resolved);
	const drafts = [...new Set(resolved.flat().map(({ draft }) => draft))];
	const ids = idsOf(drafts);
	const countries = countriesOf(ids);
	const mentions = resolved.map((found, index) =>
		found.map(({ draft, demonym, from, to }, at) => {
			const words = read[index]?.words ?? [];
			const role = roles[index]?.get(at);
			return {
				entity: ids.get(draft) ?? '',
				from: words[from]?.from ?? 0,
				to: words[to - 1]?.to ?? 0,
				...(/^[’']s?$/.test(words[to]?.text ?? '') && words[to]?.pos !== 'PUNCT' && { possessive: true }),
				...(demonym && { demonym: true }),
				...(role?.titled !== undefined && { titled: role.titled }),
				...(role?.apposition !== undefined && { apposition: role.apposition }),
			};
		}),
	);
	const offices: OfficeMention[] = [];
	roles.forEach((ofSentence, sentence) => {
		for (const [at, { office }] of ofSentence) {
			const draft = resolved[sentence]?.[at]?.draft;
			if (office === undefined || draft === undefined) continue;
			const id = (named: Draft) => ids.get(named) ?? '';
			offices.push({ person: id(draft), office: office.template(id), sentence, words: office.words });
		}
	});
	return { entities: drafts.map((draft) => toEntity(draft, ids, countries)), mentions, offices };
}
