import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../core/article/schema.ts';
import { Entity, ENTITY_TYPES } from '../../core/fact/schema.ts';
import { fold } from '../../core/kernel/fold.ts';
import { tagArticle } from '../tagger.ts';
import { findNames } from './find-names.ts';
import type { FoundNames, Mention } from './found-names.ts';
import { NEWS } from './news-sentences.ts';
import { readPieces } from './pieces.ts';
import { readSentence, type ReadSentence } from './read-sentence.ts';
import { resolve } from './resolve.ts';
import { findRoles } from './roles.ts';
import { findRuns } from './runs.ts';

const articleOf = (...paragraphs: string[]): Article => ({
	id: 'a',
	title: 'A title',
	published: '2025-10-28',
	dateline: { place: 'place not named', date: '2025-10-28' },
	source: { title: 'A title', publisher: 'A publisher' },
	language: 'en',
	paragraphs,
});

function read(...paragraphs: string[]) {
	const article = articleOf(...paragraphs);
	const sentences = tagArticle(article);
	const found = findNames(article, sentences);
	/** Words of a sentence's range as they stand. */
	const words = (sentence: number, range: { from: number; to: number } | undefined): string | undefined => {
		const one = sentences[sentence];
		const [first, last] = [one?.tokens[range?.from ?? 0], one?.tokens[(range?.to ?? 1) - 1]];
		if (one === undefined || range === undefined || first === undefined || last === undefined)
			return undefined;
		return one.text.slice(first.start - one.start, last.end - one.start);
	};
	const mentions = found.mentions.flatMap((each, sentence) =>
		each.map((mention) => ({ ...mention, words: words(sentence, mention), sentence })),
	);
	return { found, sentences, words, mentions };
}

const entity = ({ entities }: FoundNames, id: string) => entities.find((each) => each.id === id);

const isNamed = ({ name, short, aliases = [] }: Entity, wanted: string): boolean =>
	[name, short, ...aliases].some((each) => each !== undefined && fold(each) === fold(wanted));

describe('the names in news of many fields and countries', () => {
	const rows = Object.entries(NEWS).flatMap(([field, sentences]) =>
		sentences.map((sentence) => ({ field, ...sentence })),
	);

	test('the table holds at least 80 sentences', () => {
		expect(rows.length).toBeGreaterThanOrEqual(80);
	});

	test.each(rows)('$field: $text', ({ text, names, missed = [] }) => {
		const { found } = read(text);
		const open = new Set(found.entities);
		for (const type of ENTITY_TYPES) {
			for (const name of names[type] ?? []) {
				const one = [...open].find((each) => each.type === type && isNamed(each, name));
				if (one !== undefined) open.delete(one);
				expect(one === undefined, `${type} ${name} not found`).toBe(missed.includes(name));
			}
		}
		expect([...open].map(({ type, name }) => `${type} ${name}`)).toEqual([]);
	});
});

describe('persons', () => {
	test('a family name stands for the person whom the article names in full', () => {
		const { mentions, found } = read('Sergey Lavrov flew to Cairo. Lavrov’s plane was late, Lavrov said.');
		expect(mentions.filter((mention) => mention.entity === 'sergey-lavrov')).toHaveLength(3);
		expect(entity(found, 'sergey-lavrov')).toMatchObject({ type: 'person', short: 'Lavrov' });
	});

	test('a family name that two people share stands for neither', () => {
		const { mentions } = read('Joe Biden met Hunter Biden in Paris. Biden smiled.');
		expect(mentions.filter(({ sentence }) => sentence === 1)).toEqual([]);
	});

	test.each([
		['Ursula von der Leyen spoke. Von der Leyen left.', 'ursula-von-der-leyen', 'von der Leyen'],
		['North Korea’s Kim Jong Un spoke. Kim left.', 'kim-jong-un', 'Kim'],
		['Kim Jong-un spoke. Kim left.', 'kim-jong-un', 'Kim'],
		['Xi Jinping spoke. Xi left.', 'xi-jinping', 'Xi'],
		['Abdel Fattah al-Sisi spoke. Al-Sisi left.', 'abdel-fattah-al-sisi', 'al-Sisi'],
		['Maria Sanchez-Lopez spoke. Sanchez-Lopez left.', 'maria-sanchez-lopez', 'Sanchez-Lopez'],
		['Virgil van Dijk scored. Van Dijk left.', 'virgil-van-dijk', 'van Dijk'],
	])('%s', (text, id, short) => {
		const { mentions, found } = read(text);
		expect(entity(found, id)?.short).toBe(short);
		expect(mentions.map((mention) => mention.entity).filter((each) => each === id)).toHaveLength(2);
	});

	test('a title is no part of a name', () => {
		const { mentions } = read('President Vladimir Putin met Dr Maria Silva.');
		expect(mentions.map(({ words, entity }) => [words, entity])).toEqual([
			['Vladimir Putin', 'vladimir-putin'],
			['Maria Silva', 'maria-silva'],
		]);
	});
});

describe('offices', () => {
	test.each([
		[
			'Russian Foreign Minister Sergey Lavrov spoke.',
			'Foreign Minister of {russia}',
			'Russian Foreign Minister Sergey Lavrov',
		],
		[
			'The Russian Foreign Minister, Sergey Lavrov, spoke.',
			'Foreign Minister of {russia}',
			'The Russian Foreign Minister, Sergey Lavrov',
		],
		[
			'North Korea’s Foreign Minister, Choe Son Hui, spoke.',
			'Foreign Minister of {north-korea}',
			'North Korea’s Foreign Minister, Choe Son Hui',
		],
		['Apple chief executive Tim Cook spoke.', 'chief executive of {apple}', 'Apple chief executive Tim Cook'],
		[
			'Andrew Bailey, 66, the governor of the Bank of England, spoke.',
			'governor of {bank-of-england}',
			'Andrew Bailey, 66, the governor of the Bank of England',
		],
		[
			'Anita Anand, Canada’s foreign minister, spoke.',
			'foreign minister of {canada}',
			'Anita Anand, Canada’s foreign minister',
		],
		['Mayor of London Sadiq Khan spoke.', 'Mayor of {london}', 'Mayor of London Sadiq Khan'],
		['London mayor Sadiq Khan spoke.', 'mayor of {london}', 'London mayor Sadiq Khan'],
		['California Governor Gavin Newsom spoke.', 'Governor of California', 'California Governor Gavin Newsom'],
		[
			'US Secretary of State Marco Rubio spoke.',
			'Secretary of State of {united-states}',
			'US Secretary of State Marco Rubio',
		],
		['Kremlin spokesman Dmitry Peskov spoke.', 'spokesman for {kremlin}', 'Kremlin spokesman Dmitry Peskov'],
	])('%s', (text, office, proof) => {
		const { found, words } = read(text);
		expect(found.offices.map((each) => each.office)).toEqual([office]);
		expect(words(0, found.offices[0]?.words)).toBe(proof);
	});

	test('the entity tells its office in words, and for whom it acts', () => {
		const { found } = read('US President Donald Trump spoke.');
		expect(entity(found, 'donald-trump')).toMatchObject({
			office: 'President of the United States',
			of: 'united-states',
		});
	});

	test.each([
		'Former US President Barack Obama spoke.',
		'Dr Maria Silva spoke.',
		'Striker Erling Haaland scored.',
		'Barack Obama, the former president of the United States, spoke.',
	])('no office is told by: %s', (text) => {
		expect(read(text).found.offices).toEqual([]);
	});

	test('the words of a title and of an apposition are told with the name', () => {
		const { mentions, words } = read(
			'The Russian President, Vladimir Putin, met Tim Cook, the chief executive of Apple, and Ana Diaz, 41, in Cairo.',
		);
		const told = (mention: Mention & { sentence: number }) => [
			words(mention.sentence, mention.titled),
			words(mention.sentence, mention.apposition),
		];
		expect(mentions.filter(({ entity }) => /putin|cook|diaz/.test(entity)).map(told)).toEqual([
			['The Russian President,', undefined],
			[undefined, ', the chief executive of Apple,'],
			[undefined, ', 41,'],
		]);
	});
});

describe('countries and cities', () => {
	test.each(['US', 'U.S.', 'USA', 'the United States', 'America'])('%s is the United States', (name) => {
		expect(entity(read(`Troops left ${name} on Monday.`).found, 'united-states')).toMatchObject({
			type: 'country',
			name: 'United States',
			definite: true,
			demonym: 'American',
		});
	});

	test('an adjective is a mention of its country, before a noun only', () => {
		const { mentions } = read(
			'Russian troops met French officials. The French have left. He spoke in Russian.',
		);
		expect(mentions.map(({ words, demonym }) => [words, demonym])).toEqual([
			['Russian', true],
			['French', true],
		]);
	});

	test('"us" and "it" are no country', () => {
		expect(read('Us against them. It tells us all.').found.entities).toEqual([]);
	});

	test('a capital that stands for its government is left out', () => {
		expect(read('Washington changed its stance. Moscow’s patience ended.').found.entities).toEqual([]);
	});

	test('a city has its country where the article names that', () => {
		expect(entity(read('Russia held talks in Moscow.').found, 'moscow')?.of).toBe('russia');
		expect(entity(read('They held talks in Moscow.').found, 'moscow')?.of).toBeUndefined();
	});

	test('a name tied to another word by a hyphen is no mention', () => {
		expect(
			read('The U.S.-led coalition and pro-Russian forces in North Korea-Russia talks.').mentions,
		).toEqual([]);
	});
});

describe('organisations', () => {
	test('initials in brackets stand for the name from there on', () => {
		const { mentions, found } = read('The Korean Central News Agency (KCNA) denied it. KCNA said so.');
		expect(mentions.map(({ words }) => words)).toEqual(['Korean Central News Agency', 'KCNA', 'KCNA']);
		expect(found.entities).toMatchObject([{ short: 'KCNA', definite: true, type: 'organisation' }]);
	});

	test('"the" before the name makes it definite', () => {
		const { found } = read('The Acme Corporation and Globex Corporation merged.');
		expect(entity(found, 'acme-corporation')?.definite).toBe(true);
		expect(entity(found, 'globex-corporation')?.definite).toBeUndefined();
	});

	test('a possessive is told, and is no part of the name', () => {
		expect(read('Boeing’s profits fell.').mentions).toMatchObject([{ words: 'Boeing', possessive: true }]);
	});
});

describe('what is no name', () => {
	test.each([
		'Officials said on Monday that prices rose in October.',
		'However, Researchers Found Many New Things In The Old Town Today',
		'Reading is fun. Nice people live there. Most agree.',
		'“We won,” she said. “Nobody believed in us.”',
		'The project began in May and ended in August 2024.',
	])('%s', (text) => {
		expect(read(text).found.entities).toEqual([]);
	});
});

const PARTS = [
	'President',
	'Vladimir',
	'Putin',
	'of',
	'the',
	'The',
	'and',
	'(',
	'KCNA',
	')',
	',',
	'’s',
	"'",
	'al',
	'-',
	'Sisi',
	'Kim',
	'Bank',
	'University',
	'Paris',
	'in',
	'64',
	'.',
	'said',
	'Russian',
	'US',
	'U.S.',
	'Mr',
	'chief',
	'executive',
	'&',
	'for',
	'von',
	'World',
	'Cup',
	'FC',
	'é',
	'Džeko',
	'“',
	'who',
];

describe('whatever the text', () => {
	const texts = fc.oneof(
		fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
		fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' ')),
		fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
	);

	test('ranges lie inside their sentence and do not overlap; entities are sound and told by unique ids', () => {
		fc.assert(
			fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (paragraphs) => {
				const { found, sentences } = read(...paragraphs);
				const ids = new Set(found.entities.map(({ id }) => id));
				expect(ids.size).toBe(found.entities.length);
				for (const each of found.entities) expect(Entity.safeParse(each).error).toBeUndefined();
				expect(found.mentions).toHaveLength(sentences.length);
				found.mentions.forEach((mentions, index) => {
					const length = sentences[index]?.tokens.length ?? 0;
					let end = 0;
					for (const mention of mentions) {
						expect(ids).toContain(mention.entity);
						expect(mention.from).toBeGreaterThanOrEqual(end);
						expect(mention.to).toBeGreaterThan(mention.from);
						end = mention.to;
						expect(end).toBeLessThanOrEqual(length);
						if (mention.titled !== undefined) expect(mention.titled.to).toBeLessThanOrEqual(mention.from);
						if (mention.apposition !== undefined) expect(mention.apposition.to).toBeLessThanOrEqual(length);
					}
				});
				for (const { person, words, sentence } of found.offices) {
					expect(ids).toContain(person);
					expect(words.to).toBeLessThanOrEqual(sentences[sentence]?.tokens.length ?? 0);
				}
			}),
		);
	});

	test('ids, `of` and offices name entities that are there', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { entities, offices } = read(text).found;
				const ids = new Set(entities.map(({ id }) => id));
				for (const { of } of entities) if (of !== undefined) expect(ids).toContain(of);
				for (const { office } of offices) {
					for (const [, id] of office.matchAll(/\{([a-z0-9-]+)\}/g)) expect(ids).toContain(id);
				}
			}),
		);
	});
});

/** How often a word is looked at while names are found in the text. */
function looks(text: string): number {
	const { sentences } = read(text);
	let count = 0;
	const counted = sentences.map((sentence): ReadSentence => {
		const { words } = readSentence(sentence);
		const watched = new Proxy(words, {
			get(target, key): unknown {
				if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
				return Reflect.get(target, key);
			},
		});
		return { words: watched, pieces: findRuns(watched).flatMap((run) => readPieces(watched, run)) };
	});
	findRoles(counted, resolve(counted, ''));
	return count;
}

describe('time is linear in the length of the text', () => {
	test.each([
		'Aa ',
		'Putin, Lavrov and ',
		'Bank of ',
		'Kim Jong-',
		'the Foreign Minister Mr Putin, ',
		', 64, ',
		'in Paris, ',
		'Foreign Prime Deputy ',
		'University of the Art and Science ',
		'Tim Cook, the chief executive of Apple, ',
		'(KCNA) ',
	])('%j', (unit) => {
		const [short, long] = [looks(unit.repeat(200)), looks(unit.repeat(800))];
		expect(long).toBeLessThanOrEqual(short * 4.5 + 200);
	});
});
