import { anchorQuote } from '../article/anchor.ts';
import type { Anchor, Article } from '../article/schema.ts';
import { MOST_PROBLEMS, refused, schemaProblems, shown, type Problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { readYaml } from '../kernel/yaml.ts';
import { factProblems, quoteProblem } from './check.ts';
import { FACTS_VERSION, FactsFile, type Entity, type Fact } from './schema.ts';

/** The longest facts file that is read, in UTF-16 code units. */
export const FACTS_LIMIT = 1_000_000;

/** Keys of dates: a year alone, `date: 2019`, is a number to YAML and text here. */
const DATES = ['date', 'asOf', 'expires'];

/**
 * The entities and facts of `facts.yaml`, each quote turned into its anchor in the article. All problems are told at
 * once, at most `MOST_PROBLEMS`: `facts_too_large`, `yaml_syntax`, `yaml_alias`, `facts_version_unknown`, `schema`, those of `factProblems`, and
 * `quote_not_found` (expected: the most alike words) and `quote_ambiguous`.
 */
export function readFacts(
	article: Article,
	yaml: string,
): Result<{ entities: Entity[]; facts: Fact[] }, Problem[]> {
	if (yaml.length > FACTS_LIMIT) {
		const found = `${yaml.length} characters`;
		return refused({
			code: 'facts_too_large',
			path: '',
			found,
			expected: `at most ${FACTS_LIMIT} characters`,
		});
	}
	const read = readYaml(yaml, DATES);
	if (!read.ok) return read;
	const version = versionOf(read.value);
	if (version !== undefined && version !== FACTS_VERSION) {
		const expected = String(FACTS_VERSION);
		return refused({ code: 'facts_version_unknown', path: 'version', found: shown(version), expected });
	}
	const file = FactsFile.safeParse(read.value);
	if (!file.success) return fail(schemaProblems(file.error, read.value));
	const { entities, facts: written } = file.data;
	const problems = factProblems(entities, written);
	const facts: Fact[] = [];
	const anchored = (path: string, quote: string): Anchor | undefined => {
		const anchor = anchorQuote(article, quote);
		if (anchor.ok) return anchor.value;
		problems.push(quoteProblem(path, quote, anchor.error));
		return undefined;
	};
	for (const [index, { quote, ...fact }] of written.entries()) {
		if (problems.length >= MOST_PROBLEMS) break;
		const anchor = anchored(`facts[${index}].quote`, quote);
		if (anchor === undefined) continue;
		if ('clause' in fact) facts.push({ ...fact, anchor });
		else {
			const { before, ...passage } = fact;
			const lead = before === undefined ? undefined : anchored(`facts[${index}].before`, before);
			facts.push({ ...passage, anchor, ...(lead !== undefined && { before: lead }) });
		}
	}
	return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : ok({ entities, facts });
}

/** What stands under `version`, if anything does. */
const versionOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
