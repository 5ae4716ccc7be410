import { Document, isMap, isScalar, isSeq, stringify, visit } from 'yaml';
import { FactsFile, isClause, SLOTS, type Entity, type Fact, type WrittenFact } from './schema.ts';

/** The longest line that a mapping is put on, in letters; a longer one gets a line for each key. */
const LINE = 110;
/** How far the keys of a clause are indented. */
const INDENT = 6;
/** Keys whose mappings read best on one line. */
const ON_ONE_LINE: ReadonlySet<unknown> = new Set([...SLOTS, 'verb', 'attribution', 'fills']);
const STYLE = { lineWidth: 0, singleQuote: true, blockQuote: false } as const;

/**
 * The text of a `facts.yaml`: entities and facts, each fact with the words that prove it in place of their position.
 * `readFacts` with the same article gives the same entities and facts again where each quote stands once in it, as
 * `quotable` makes them. There must be one entity and one fact at least.
 * @param comments lines for the head of the file, without their `#`
 */
export function writeFacts(
	entities: readonly Entity[],
	facts: readonly Fact[],
	comments: readonly string[] = [],
): string {
	const file = FactsFile.parse({
		version: 1,
		entities,
		facts: facts.map(written),
	});
	const quoteFirst = file.facts.map(quotesFirst);
	const document = new Document({ ...file, facts: quoteFirst }, { aliasDuplicateObjects: false });
	if (comments.length > 0) document.commentBefore = comments.map((line) => ` ${line}`).join('\n');
	visit(document, {
		Pair(_, { key, value }, path) {
			if (!isScalar(key)) return;
			if (path.length === 2 && key.value !== 'version') key.spaceBefore = true;
			if (key.value === 'facts' && isSeq(value)) spread(value.items);
			if (!ON_ONE_LINE.has(key.value) || !isMap(value) || value.items.some((pair) => isSeq(pair.value)))
				return;
			const line = stringify(value, { ...STYLE, collectionStyle: 'flow' }).trimEnd();
			value.flow = INDENT + `${String(key.value)}: `.length + line.length <= LINE;
		},
	});
	return document.toString(STYLE);
}

/** The fact as a person writes it: quotes in place of anchors. */
function written(fact: Fact): WrittenFact {
	if (isClause(fact)) {
		const { anchor, ...rest } = fact;
		return { ...rest, quote: anchor.quote };
	}
	const { anchor, before, ...rest } = fact;
	return { ...rest, quote: anchor.quote, ...(before !== undefined && { before: before.quote }) };
}

function quotesFirst(fact: WrittenFact) {
	if ('clause' in fact) {
		const { id, quote, ...rest } = fact;
		return { id, quote, ...rest };
	}
	const { id, before, quote, ...rest } = fact;
	return { id, ...(before !== undefined && { before }), quote, ...rest };
}

/** An empty line between items. */
function spread(items: readonly unknown[]): void {
	for (const item of items.slice(1)) if (isMap(item)) item.spaceBefore = true;
}
