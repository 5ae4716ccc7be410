import type { Entity, ClauseFact } from '../../fact/schema.ts';
import { isBefore, spokenDate } from '../../kernel/edtf.ts';
import { mayFill } from '../distractors/same-event.ts';
import { officeCandidates } from '../distractors/offices.ts';
import { dateOf, said, type Material } from '../material.ts';
import { mentionsOf } from '../mentions.ts';
import { arrange } from '../realise/arrange.ts';
import { capital, speak } from '../realise/names.ts';
import { adverbOf } from '../realise/statement.ts';
import { spokenGroup, verbGroup } from '../realise/verb-group.ts';
import { mayAsk } from './askable.ts';
import { basis, partId, questionId, unordered, type Made } from './made.ts';
import { eventText } from './order.ts';

type Pair = { fact: ClauseFact; left: string; right: string };

const MOST = 5;

/** The two columns and what joins them; extra entries belong to nothing on the left. */
function columns(
	pairs: readonly Pair[],
	extra: readonly string[],
	stem: string,
	variant: string,
	worth: number,
	m: Material,
): Made[] {
	const texts = [...pairs.map(({ right }) => right), ...extra];
	if (pairs.length < 3 || new Set(texts).size !== texts.length) return [];
	const facts = pairs.map(({ fact }) => fact);
	const id = questionId(
		'match',
		facts.map((fact) => fact.id),
		'all',
		variant,
	);
	const left = pairs.map((pair) => ({
		id: partId(id, `left/${pair.left}`),
		text: pair.left,
		rationale: said(pair.fact, m),
	}));
	const right = texts.map((text) => ({ id: partId(id, `right/${text}`), text }));
	const key = Object.fromEntries(
		left.flatMap((item, index) => (right[index] === undefined ? [] : [[item.id, right[index].id]])),
	);
	return [
		{
			question: {
				kind: 'match',
				...basis('match', id, facts, undefined, stem, m),
				left: unordered(left),
				right: unordered(right),
				key,
			},
			worth,
		},
	];
}

const subjectOf = (fact: ClauseFact, m: Material): Entity | undefined =>
	'entity' in fact.clause.subject ? m.names.get(fact.clause.subject.entity) : undefined;

/** People and the offices that they hold. */
function offices(m: Material): Made[] {
	const pairs = m.facts.flatMap((fact): Pair[] => {
		const office = fact.clause.complement;
		const holder = subjectOf(fact, m);
		if (
			office === undefined ||
			!('text' in office) ||
			office.type !== 'office' ||
			fact.clause.verb.lemma !== 'be'
		)
			return [];
		return holder === undefined
			? []
			: [{ fact, left: holder.name, right: capital(speak(office.text, m.names)) }];
	});
	const [first] = pairs;
	const office = first?.fact.clause.complement;
	const extra =
		first === undefined || office === undefined || !('text' in office)
			? []
			: officeCandidates(office.text, first.fact, m, 'match')
					.filter(({ from }) => from === 'gazetteer')
					.slice(0, 1);
	const stem = `Match each person with the office held as of ${spokenDate(m.day)}.`;
	return columns(
		pairs.slice(0, MOST),
		extra.map(({ text }) => text),
		stem,
		'offices',
		10,
		m,
	);
}

/** Events and their dates, no two of which overlap. */
function dates(m: Material): Made[] {
	const dated = m.facts.flatMap((fact) => {
		const [date, text] = [dateOf(fact), eventText(fact, m)];
		return date === undefined || text === undefined || !mayAsk(fact) ? [] : [{ fact, date, text }];
	});
	const apart = dated.reduce<typeof dated>(
		(kept, one) =>
			kept.every(({ date }) => isBefore(date, one.date) || isBefore(one.date, date)) ? [...kept, one] : kept,
		[],
	);
	const pairs = apart
		.slice(0, MOST)
		.map(({ fact, date, text }) => ({ fact, left: text, right: capital(spokenDate(date)) }));
	return columns(pairs, [], 'Match each event with its date.', 'dates', 9, m);
}

/** What a fact says of its subject, without the subject and the time: `praised North Korean troops for …`. */
function predicate(fact: ClauseFact, m: Material): string {
	const { after } = arrange(fact.clause, ['time'], false);
	const group = verbGroup(fact.clause.verb, { plural: false });
	return speak([spokenGroup(group, adverbOf(fact)), ...after].join(' '), m.names);
}

/** Who did what. A deed is shown only if none of the others could have done it by any fact. */
function deeds(m: Material): Made[] {
	const told = m.facts.flatMap((fact) => {
		const subject = subjectOf(fact, m);
		const isDeed =
			fact.clause.verb.tense === 'past' && fact.clause.verb.lemma !== 'be' && fact.attribution === undefined;
		return subject?.type === 'person' && isDeed && mayAsk(fact) ? [{ fact, subject }] : [];
	});
	const doers = new Set(told.map(({ subject }) => subject.id));
	const clean = told.filter(
		({ fact, subject }) =>
			![...mentionsOf({ ...fact, clause: { ...fact.clause, time: undefined } }, 'subject')].some((id) =>
				doers.has(id),
			) &&
			[...doers].every(
				(id) => id === subject.id || !mayFill(id, fact, 'subject', m) || mentionsOf(fact).has(id),
			),
	);
	const choices = [...doers]
		.map((id) => clean.filter(({ subject }) => subject.id === id))
		.sort((one, other) => one.length - other.length);
	const verbs = new Set<string>();
	const pairs = choices.flatMap((own): Pair[] => {
		const one = own.find(({ fact }) => !verbs.has(fact.clause.verb.lemma)) ?? own[0];
		if (one === undefined) return [];
		verbs.add(one.fact.clause.verb.lemma);
		return [{ fact: one.fact, left: one.subject.name, right: capital(predicate(one.fact, m)) }];
	});
	const stem = `Match each person with what the article of ${spokenDate(m.day)} says that person did.`;
	return columns(pairs.slice(0, MOST), [], stem, 'deeds', 8, m);
}

/** Two columns to be joined: people and offices, events and dates, people and deeds. */
export const match = (m: Material): Made[] => [...offices(m), ...dates(m), ...deeds(m)];
