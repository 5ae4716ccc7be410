import type { SentenceSpan } from '../../article/sentences.ts';
import type { ClauseFact, Entity } from '../../fact/schema.ts';
import { precision, spokenDate } from '../../kernel/edtf.ts';
import type { Sentence } from '../../question/hot-text.ts';
import { contentOf, dateOf, said, type Material } from '../material.ts';
import { mentionsOfFiller } from '../mentions.ts';
import { holdsYear } from '../realise/dating.ts';
import { indirectQuestion, type Asked } from '../realise/question.ts';
import { askableSlots, isVouchedFor, namesFor, quotes } from './askable.ts';
import { basis, partId, questionId, type Made } from './made.ts';
import { inOtherWords } from './other-words.ts';

/** What is denied is often said of again in the sentences around: several would answer. */
const DENYING = new Set(['deny', 'reject', 'dispute', 'claim', 'dismiss']);
/** Fewer sentences than this are no search. */
const LEAST = 6;
/** A question that has more of its words than this from the sentence looked for, and from no other, is a matter of matching words. */
const MOST_ECHO = 0.5;

/** A heading, a caption or a row of a table is no sentence to choose. */
const isSentence = ({ text }: SentenceSpan): boolean => /[.!?…]['"”’)]*$/.test(text) && text.length > 20;

/** The sentences of the fact's paragraph, and of so many around it, the next ones first, that there is something to search. */
function passage(fact: ClauseFact, id: string, m: Material): Sentence[] {
	const of = (paragraph: number): Sentence[] =>
		(m.passage[paragraph] ?? []).filter(isSentence).map(({ start, end, text }) => ({
			id: partId(id, `${paragraph}/${start}`),
			paragraph,
			start,
			end,
			text,
		}));
	const home = fact.anchor.paragraph;
	// What the words of the fact point at stands before them.
	let first = fact.leans === true ? Math.max(0, home - 1) : home;
	let next = home + 1;
	let found = first === home ? of(home) : [...of(first), ...of(home)];
	while (found.length < LEAST && (next < m.passage.length || first > 0))
		found = next < m.passage.length ? [...found, ...of(next++)] : [...of(--first), ...found];
	return found;
}

/** The words by which a reader would find the answer in a sentence. */
function traces(fact: ClauseFact, asked: Asked, m: Material): string[] {
	const filler = asked === 'attribution' ? { entity: fact.attribution?.source ?? '' } : fact.clause[asked];
	if (filler === undefined) return [];
	if ('date' in filler)
		return precision(filler.date) === 'year'
			? [filler.date]
			: [spokenDate(filler.date), filler.date.slice(0, 4)];
	return mentionsOfFiller(filler).flatMap((id) => {
		const entity = m.names.get(id);
		return entity === undefined ? [] : namesFor(entity);
	});
}

/** Another sentence could prove it too: it holds the answer and another fact that shares a name or a date with this one. */
function isRival(sentence: Sentence, fact: ClauseFact, words: readonly string[], m: Material): boolean {
	if (!words.some((word) => sentence.text.includes(word))) return false;
	return m.facts.some((other) => {
		const { paragraph, start, end } = other.anchor;
		if (
			other.id === fact.id ||
			paragraph !== sentence.paragraph ||
			start >= sentence.end ||
			end <= sentence.start
		)
			return false;
		const related = other.after?.includes(fact.id) === true || fact.after?.includes(other.id) === true;
		const alike = other.clause.verb.lemma === fact.clause.verb.lemma;
		return related || alike || (dateOf(other) !== undefined && dateOf(other) === dateOf(fact));
	});
}

/** The content of each sentence of the article, by its text. */
type Contents = ReadonlyMap<string, ReadonlySet<string>>;

/** How many words of the question stand in the sentences looked for and in no other. */
function echoes(
	words: ReadonlySet<string>,
	sentences: readonly Sentence[],
	key: readonly string[],
	contents: Contents,
): number {
	const stands = (word: string, isKey: boolean) =>
		sentences.some(({ id, text }) => key.includes(id) === isKey && contents.get(text)?.has(word));
	return [...words].filter((word) => stands(word, true) && !stands(word, false)).length;
}

/** True where a name in the question stands in the sentence looked for, and in no other: it is found by that alone. */
function isGivenByName(
	asks: string,
	sentences: readonly Sentence[],
	key: readonly string[],
	m: Material,
): boolean {
	const holds = (text: string, entity: Entity) => namesFor(entity).some((name) => text.includes(name));
	return m.entities.some(
		(entity) =>
			holds(asks, entity) &&
			sentences.some(({ id, text }) => key.includes(id) && holds(text, entity)) &&
			!sentences.some(({ id, text }) => !key.includes(id) && holds(text, entity)),
	);
}

const WORTH: Partial<Record<Asked, number>> = {
	cause: 7,
	condition: 7,
	time: 5,
	object: 6,
	place: 5,
	purpose: 6,
	subject: 4,
};

function made(fact: ClauseFact, asked: Asked, contents: Contents, m: Material): Made[] {
	// With the quotation in the question, finding it is a matter of matching letters.
	if (fact.origin !== undefined && (quotes(fact) || DENYING.has(fact.clause.verb.lemma))) return [];
	const asks = indirectQuestion(inOtherWords(fact), asked, m.names);
	if (asks === undefined) return [];
	const id = questionId('hot-text', [fact.id], asked);
	const sentences = passage(fact, id, m);
	const { paragraph, start, end } = fact.anchor;
	const proves = (one: Sentence) => one.paragraph === paragraph && one.start < end && one.end > start;
	const key = sentences.filter(proves).map((one) => one.id);
	const words = traces(fact, asked, m);
	const rival = sentences.some((one) => !proves(one) && isRival(one, fact, words, m));
	if (key.length === 0 || rival || sentences.length < LEAST) return [];
	if (fact.origin !== undefined && isGivenByName(asks, sentences, key, m)) return [];
	const content = contentOf(asks);
	const echo = echoes(content, sentences, key, contents);
	if (echo > MOST_ECHO * content.size) return [];
	const source =
		holdsYear(asks) && fact.origin === undefined ? '' : ` of the article of ${spokenDate(m.day)}`;
	const stem = `Which sentence${source} tells you ${asks}?`;
	return [
		{
			question: {
				kind: 'hot-text',
				...basis('hot-text', id, [fact], asked, stem, m),
				sentences,
				key,
				rationale: said(fact, m),
			},
			worth: (WORTH[asked] ?? 3) - echo,
		},
	];
}

/** Find the sentence that answers a question; the passage stands beside it, so that its words may point into that. */
export function hotText(m: Material): Made[] {
	const contents = new Map(m.passage.flat().map(({ text }) => [text, contentOf(text)]));
	return m.facts
		.filter(isVouchedFor)
		.flatMap((fact) =>
			([...askableSlots(fact), 'attribution'] as const).flatMap((asked) => made(fact, asked, contents, m)),
		);
}
