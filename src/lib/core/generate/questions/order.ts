import type { ClauseFact } from '../../fact/schema.ts';
import { isBefore } from '../../kernel/edtf.ts';
import { hash32 } from '../../kernel/chance.ts';
import { dateOf, said, type Material } from '../material.ts';
import { holdsYear } from '../realise/dating.ts';
import { attributed, sentence } from '../realise/statement.ts';
import { mayAsk } from './askable.ts';
import { basis, partId, questionId, unordered, type Made } from './made.ts';

const STEM = 'Put these events in the order in which they happened, the earliest first.';
const MOST = 5;

/** An event of the past, told without its date; undefined where its other words give the date away. */
export function eventText(fact: ClauseFact, m: Material): string | undefined {
	const { verb } = fact.clause;
	if (verb.tense !== 'past' || verb.lemma === 'be' || fact.attribution !== undefined || verb.negated)
		return undefined;
	const told = attributed(fact, m.names, { omit: ['time'] });
	return holdsYear(told) ? undefined : sentence(told, m.names, '.').slice(0, -1);
}

/** For each event the ones that surely came before it, by date or by the article's word, through others too. */
function earlier(events: readonly ClauseFact[], m: Material): Map<string, Set<string>> {
	const known = new Map(m.facts.map((fact) => [fact.id, new Set(fact.after ?? [])]));
	for (const fact of m.facts) {
		for (const other of m.facts) {
			const [first, second] = [dateOf(other), dateOf(fact)];
			if (first !== undefined && second !== undefined && isBefore(first, second))
				known.get(fact.id)?.add(other.id);
		}
	}
	for (const middle of m.facts) {
		for (const before of known.values()) {
			if (before.has(middle.id)) for (const first of known.get(middle.id) ?? []) before.add(first);
		}
	}
	return new Map(events.map((fact) => [fact.id, known.get(fact.id) ?? new Set()]));
}

/** The longest chains in which each event surely follows the one before it; every pair of a chain is then in order. */
function chains(
	events: readonly ClauseFact[],
	before: ReadonlyMap<string, ReadonlySet<string>>,
): ClauseFact[][] {
	const grow = (chain: readonly ClauseFact[]): ClauseFact[][] => {
		const last = chain.at(-1);
		const next = events.filter((fact) => last === undefined || before.get(fact.id)?.has(last.id));
		const direct = next.filter((fact) => !next.some((other) => before.get(fact.id)?.has(other.id)));
		if (direct.length === 0 || chain.length === MOST) return [[...chain]];
		return direct.flatMap((fact) => grow([...chain, fact]));
	};
	return grow([]).filter((chain) => chain.length >= 3);
}

function made(chain: readonly ClauseFact[], m: Material): Made[] {
	const facts = chain.map((fact) => fact.id);
	const id = questionId('order', facts, 'all');
	const items = chain.map((fact) => ({ id: partId(id, fact.id), text: eventText(fact, m) ?? '' }));
	const rationale = chain.map((fact) => said(fact, m)).join(' ');
	if (rationale.length > 900) return [];
	return [
		{
			question: {
				kind: 'order',
				...basis('order', id, chain, undefined, STEM, m),
				items: unordered(items),
				key: items.map((item) => item.id),
				rationale,
			},
			worth: chain.length,
		},
	];
}

/** Events that the article dates, or expressly puts one after another, to be put in their order. */
export function order(m: Material): Made[] {
	const events = m.facts.filter((fact) => mayAsk(fact) && eventText(fact, m) !== undefined);
	const before = earlier(events, m);
	const found = chains(events, before).sort(
		(one, other) => other.length - one.length || hash32(keyOf(one)) - hash32(keyOf(other)),
	);
	return found.slice(0, 6).flatMap((chain) => made(chain, m));
}

const keyOf = (chain: readonly ClauseFact[]) => chain.map((fact) => fact.id).join('/');
