import type { AnchorError } from '../article/anchor.ts';
import type { Anchor } from '../article/schema.ts';
import type { Slug } from '../kernel/id.ts';
import { shown, type Problem } from '../kernel/problem.ts';
import { entityIndex, filledSlots, PLACEHOLDER, placeholders, templates } from './mentions.ts';
import { timesIn } from './passage.ts';
import type { Entity, Fact, WrittenFact } from './schema.ts';

type Checked = Fact | WrittenFact;
type CheckedPassage = Extract<Checked, { gaps: unknown }>;

/** Ids that stand more than once, as problems `duplicate_id` at the second and later places. */
export function repeatedIds(path: string, items: readonly { id: string }[]): Problem[] {
	const first = new Map<string, number>();
	const problems: Problem[] = [];
	items.forEach(({ id }, index) => {
		const before = first.get(id);
		if (before === undefined) first.set(id, index);
		else {
			const expected = `an id that ${path}[${before}] has not`;
			problems.push({ code: 'duplicate_id', path: `${path}[${index}].id`, found: shown(id), expected });
		}
	});
	return problems;
}

/** Problems of one code about ids that stand nowhere, one for each id however often it is named, at its first place. */
function unknownIds(code: string, expected: string, named: readonly { path: string; id: Slug }[]): Problem[] {
	return [...Map.groupBy(named, ({ id }) => id)].map(([id, places]) => {
		const often = places.length === 1 ? '' : `, named in ${places.length} places`;
		return { code, path: places[0]?.path ?? '', found: `${shown(id)}${often}`, expected };
	});
}

/**
 * What is wrong between entities and facts that each fit their schema: `duplicate_id`, `unknown_entity`,
 * `template_malformed`, `unknown_fact` and `fact_cycle` (facts that come after one another in a ring). An id that is nowhere
 * defined is one problem, at the first place that names it.
 */
export function factProblems(entities: readonly Entity[], facts: readonly Checked[]): Problem[] {
	const known = entityIndex(entities);
	const ids = new Set(facts.map(({ id }) => id));
	const problems = [...repeatedIds('entities', entities), ...repeatedIds('facts', facts)];
	const noEntity: { path: string; id: Slug }[] = [];
	const noFact: { path: string; id: Slug }[] = [];
	const needEntity = (path: string, id: Slug) => {
		if (!known.has(id)) noEntity.push({ path, id });
	};
	entities.forEach(({ of }, index) => {
		if (of !== undefined) needEntity(`entities[${index}].of`, of);
	});
	facts.forEach((fact, index) => {
		const path = `facts[${index}]`;
		if ('gaps' in fact) {
			fact.gaps.forEach(({ fills }, place) => {
				if ('entity' in fills) needEntity(`${path}.gaps[${place}].fills.entity`, fills.entity);
			});
			problems.push(...wordProblems(path, fact));
			return;
		}
		for (const [slot, filler] of filledSlots(fact.clause)) {
			if ('entity' in filler) needEntity(`${path}.clause.${slot}.entity`, filler.entity);
			templates(filler).forEach((template, part) => {
				if (!/[{}]/.test(template)) return;
				const at = `${path}.clause.${slot}.${'all' in filler ? `all[${part}]` : 'text'}`;
				for (const id of placeholders(template)) needEntity(at, id);
				if (/[{}]/.test(template.replace(PLACEHOLDER, ''))) {
					const expected = 'braces only around the id of an entity, as in {choe}';
					problems.push({ code: 'template_malformed', path: at, found: shown(template), expected });
				}
			});
		}
		if (fact.attribution !== undefined) needEntity(`${path}.attribution.source`, fact.attribution.source);
		fact.after?.forEach((id, place) => {
			if (!ids.has(id)) noFact.push({ path: `${path}.after[${place}]`, id });
		});
	});
	problems.push(...unknownIds('unknown_entity', 'the id of an entity', noEntity));
	problems.push(...unknownIds('unknown_fact', 'the id of a fact', noFact));
	const ring = findRing(facts);
	if (ring !== undefined) {
		const index = facts.findIndex(({ id }) => id === ring[0]);
		const expected = 'facts in an order without a ring';
		problems.push({
			code: 'fact_cycle',
			path: `facts[${index}].after`,
			found: ring.join(' after '),
			expected,
		});
	}
	return problems;
}

const quoteOf = (fact: CheckedPassage): string => ('anchor' in fact ? fact.anchor.quote : fact.quote);

const beforeOf = ({ before }: CheckedPassage): string =>
	before === undefined ? '' : typeof before === 'string' ? before : before.quote;

/** Words of gaps that do not stand once in the quote, and of glosses not once in the passage: `words_not_once`. */
function wordProblems(path: string, fact: CheckedPassage): Problem[] {
	const quote = quoteOf(fact);
	const once = (at: string, words: string, text: string): Problem[] => {
		const times = timesIn(text, words);
		const expected = `words that stand once in it; these stand ${times === 0 ? 'nowhere' : `${times} times`}`;
		return times === 1 ? [] : [{ code: 'words_not_once', path: at, found: shown(words), expected }];
	};
	return [
		...fact.gaps.flatMap(({ words }, place) => once(`${path}.gaps[${place}].words`, words, quote)),
		...(fact.glosses ?? []).flatMap(({ words }, place) =>
			once(`${path}.glosses[${place}].words`, words, `${beforeOf(fact)} ${quote}`),
		),
	];
}

/** The first ring of `after`, its first id again at its end. */
function findRing(facts: readonly Checked[]): Slug[] | undefined {
	const after = new Map(facts.map((fact) => [fact.id, 'clause' in fact ? (fact.after ?? []) : []]));
	const done = new Set<Slug>();
	for (const { id } of facts) {
		const way: { id: Slug; next: number }[] = [{ id, next: 0 }];
		const onWay = new Set([id]);
		for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
			const next = done.has(top.id) ? undefined : after.get(top.id)?.[top.next];
			top.next += 1;
			if (next === undefined) {
				done.add(top.id);
				onWay.delete(top.id);
				way.pop();
			} else if (onWay.has(next)) {
				const ids = way.map((step) => step.id);
				return [...ids.slice(ids.indexOf(next)), next];
			} else {
				way.push({ id: next, next: 0 });
				onWay.add(next);
			}
		}
	}
	return undefined;
}

/** What is wrong with an anchor in a file, where it does not hold: the code of the error, with what stands in the article now. */
export function anchorProblem(path: string, anchor: Anchor, error: AnchorError): Problem {
	if (error.code === 'paragraph_missing') {
		const expected = `a paragraph from 0 to ${error.paragraphs - 1}`;
		return { code: error.code, path: `${path}.paragraph`, found: String(error.paragraph), expected };
	}
	if (error.code === 'quote_not_found' || error.code === 'quote_ambiguous')
		return quoteProblem(`${path}.quote`, anchor.quote, error);
	return {
		code: error.code,
		path,
		found: JSON.stringify(error.found),
		expected: JSON.stringify(anchor.quote),
	};
}

/** What is wrong with a quote that does not stand in the article, or not in one place only. */
export function quoteProblem(path: string, quote: string, error: AnchorError): Problem {
	const found = shown(quote);
	if (error.code === 'quote_ambiguous') {
		const expected = `words that stand once; these stand ${error.places} times`;
		return { code: error.code, path, found, expected };
	}
	const like = error.code === 'quote_not_found' ? error.nearest : undefined;
	const expected = like === undefined ? 'words of the article' : `words of the article; most alike: ${like}`;
	return { code: error.code, path, found, expected };
}
