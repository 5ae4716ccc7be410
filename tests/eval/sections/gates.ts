import { verifyAnchor } from '../../../src/lib/core/article/anchor.ts';
import { RULES } from '../../../src/lib/core/lint/index.ts';
import { counted, total, type Part, type Section } from './section.ts';

/** What each gate let through and held back: every candidate at every rule, every fact at its anchor, every bank at its schema. */
export function gatesSection({ articles, figure }: Part): Section {
	const candidates = articles.flatMap((each) => each.candidates);
	const failures = new Map(
		counted(candidates.flatMap(({ findings }) => [...new Set(findings.map(({ rule }) => rule))])),
	);
	const facts = total(articles, ({ found }) => found.facts.length);
	const proved = total(
		articles,
		({ article, found }) => found.facts.filter(({ anchor }) => verifyAnchor(article, anchor).ok).length,
	);
	const banks = articles.filter(({ bank }) => bank !== undefined);
	const accepted = banks.filter((each) => each.accepted).length;
	const gate = (name: string, passed: number, failed: number) => [
		figure(`gate ${name}, passed`, passed, ''),
		figure(`gate ${name}, failed`, failed, ''),
	];
	const noneFails = { must: 'at most', value: 0 } as const;
	return {
		title: 'Gates',
		figures: [
			figure('candidates', candidates.length, ''),
			figure(
				'candidates without a finding',
				candidates.filter(({ findings }) => findings.length === 0).length,
				'',
			),
			figure('gate bank schema, passed', accepted, ''),
			figure('gate bank schema, failed', banks.length - accepted, '', noneFails),
			figure('gate evidence, passed', proved, ''),
			figure('gate evidence, failed', facts - proved, '', noneFails),
			...RULES.flatMap(({ name }) => {
				const failed = failures.get(name) ?? 0;
				return gate(name, candidates.length - failed, failed);
			}),
		],
		notes: [],
	};
}
