import type { Problem } from '../core/kernel/problem.ts';

const orElse = (expected: string | undefined, otherwise: string): string => expected ?? otherwise;

/** One sentence for each code; `found` and `expected` are already in words. */
const SENTENCES: Readonly<Record<string, (problem: Problem) => string>> = {
	file_missing: ({ expected }) => `The file is missing; ${orElse(expected, 'write it')}.`,
	questions_missing: () =>
		'There is no such folder; make it, or set DATELINE_QUESTIONS to the folder that holds the bank folders.',
	questions_not_a_folder: () =>
		'This is a file; set DATELINE_QUESTIONS to the folder that holds the bank folders.',
	questions_unreadable: ({ found }) =>
		`The folder cannot be read (${found}); see to its permissions, or set DATELINE_QUESTIONS to another.`,
	link_broken: () => 'The link leads nowhere; point it at a bank folder, or remove it.',
	file_unreadable: ({ found }) => `The file cannot be read (${found}); see to its permissions.`,
	not_utf8: () => 'The file is not text in UTF-8; save it again with that encoding.',
	folder_missing: () =>
		'There is no such folder; give the path of a folder that holds article.md and facts.yaml.',
	yaml_syntax: ({ found, expected }) =>
		`This is not YAML: found ${found}${expected === undefined ? '' : `, expected ${expected}`}; mend the line, often an indent or a quotation mark.`,
	yaml_alias: ({ found }) =>
		`YAML's anchors and aliases are not read here; write the value out in place of ${found}.`,
	json_syntax: ({ found, expected }) =>
		`This is not JSON: found ${found}, expected ${orElse(expected, 'another character')}; do not edit the file by hand, generate it again.`,
	schema: ({ found, expected }) =>
		`Found ${found}; write ${orElse(expected, 'what the schema asks for')} instead.`,
	unknown_key: ({ found }) =>
		`Nothing is read under this name, where ${found} stands; correct the name, or take it out.`,
	keys: ({ found, expected }) =>
		`Found ${found} where ${orElse(expected, 'other keys')} should stand; see to the spelling, the indent, and the dash of a list.`,
	rule: ({ found, expected }) => `Found ${found}. ${orElse(expected, 'Mend it.')}`,
	id_malformed: ({ found, expected }) =>
		`The folder's name ${found} cannot be an article's id; rename it with ${orElse(expected, 'lower-case letters, digits and single hyphens')}.`,
	article_too_large: ({ found, expected }) =>
		`The article has ${found}; shorten it to ${orElse(expected, 'less')}.`,
	facts_too_large: ({ found, expected }) =>
		`The file has ${found}; shorten it to ${orElse(expected, 'less')}.`,
	bank_too_large: ({ found, expected }) =>
		`The bank has ${found}; split its article to keep to ${orElse(expected, 'less')}.`,
	front_matter_missing: ({ found }) =>
		`The file begins with ${found}; begin it with a line of ---, then title, published, dateline, source and language, then another line of ---.`,
	markup_not_plain: ({ found }) =>
		`Found markup, ${found}; write plain paragraphs with an empty line between them.`,
	bank_format_unknown: ({ found }) =>
		`The file says that its format is ${found}, not "dateline-bank"; generate the bank again.`,
	bank_version_unknown: ({ found, expected }) =>
		`The bank is of version ${found}, and this Dateline reads ${orElse(expected, 'older ones')}; update Dateline or generate the bank again.`,
	facts_version_unknown: ({ found, expected }) =>
		`The facts are of version ${found}, and this Dateline reads version ${orElse(expected, 'of its own')}; update Dateline, or write the facts in that version.`,
	bank_of_another_article: ({ found, expected }) =>
		`The bank was made for the article ${found}, and the one beside it is ${orElse(expected, 'another')}; generate the bank again.`,
	duplicate_bank: ({ found }) => `Another folder already holds the article ${found}; remove one of the two.`,
	duplicate_id: ({ found, expected }) =>
		`The id ${found} stands more than once; give ${orElse(expected, 'each its own')}.`,
	unknown_entity: ({ found }) => `There is no entity ${found}; add it to the entities or correct the id.`,
	unknown_fact: ({ found }) => `There is no fact ${found}; add it to the facts or correct the id.`,
	fact_cycle: ({ found }) => `These facts come after one another in a ring, ${found}; take one "after" away.`,
	template_malformed: ({ found, expected }) =>
		`The text ${found} has stray braces; use ${orElse(expected, 'pairs of them')}.`,
	quote_not_found: ({ found, expected }) =>
		`The quote ${found} is not in the article; copy ${orElse(expected, 'its exact words')}.`,
	quote_ambiguous: ({ found, expected }) =>
		`The quote ${found} does not point at one place; make it longer, to ${orElse(expected, 'words that stand once')}.`,
	quote_changed: ({ found, expected }) =>
		`The article now says ${found}${expected === undefined ? '' : `, not ${expected}`}; put its words back, or correct the fact and its quote in facts.yaml and generate the bank again.`,
	anchor_moved: ({ found, expected }) =>
		`The article has ${found} where the proof ${orElse(expected, 'of a fact')} should stand; generate the bank again.`,
	paragraph_missing: ({ found, expected }) =>
		`The proof points at paragraph ${found}, and the article has ${orElse(expected, 'fewer')}; generate the bank again.`,
	sentence_moved: ({ found, expected }) =>
		`The article has ${found} where the passage has ${orElse(expected, 'a sentence')}; generate the bank again.`,
	bank_stale: () => 'The bank is not what its article and facts make; generate it again and keep the result.',
};

/** A problem in one English sentence that says what is wrong and how to mend it. The place is in the problem's path. */
export function explain(problem: Problem): string {
	const sentence = SENTENCES[problem.code];
	if (sentence) return sentence(problem);
	const { code, found, expected } = problem;
	return expected === undefined
		? `Found ${found} (${code}); mend it.`
		: `Found ${found} (${code}); write ${expected}.`;
}
