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
	words_not_once: ({ found, expected }) =>
		`The words ${found} do not mark one place in the passage; take ${orElse(expected, 'words that stand once in it')}.`,
	quote_not_found: ({ found, expected }) =>
		`The quote ${found} is not in the article; copy ${orElse(expected, 'its exact words')}.`,
	quote_ambiguous: ({ found, expected }) =>
		`The quote ${found} does not point at one place; make it longer, to ${orElse(expected, 'words that stand once')}.`,
	quote_too_long: ({ found, expected }) =>
		`The quote ${found} is too long; quote ${orElse(expected, 'fewer words')}.`,
	quote_changed: ({ found, expected }) =>
		`The article now says ${found}${expected === undefined ? '' : `, not ${expected}`}; put its words back, or correct the fact and its quote in facts.yaml and generate the bank again.`,
	anchor_moved: ({ found, expected }) =>
		`The article has ${found} where the proof ${orElse(expected, 'of a fact')} should stand; generate the bank again.`,
	paragraph_missing: ({ found, expected }) =>
		`The proof points at paragraph ${found}, and the article has ${orElse(expected, 'fewer')}; generate the bank again.`,
	sentence_moved: ({ found, expected }) =>
		`The article has ${found} where the passage has ${orElse(expected, 'a sentence')}; generate the bank again.`,
	text_missing: () => 'There is no such file; see to its name and to the folder in which it is.',
	text_too_large: ({ found, expected }) => `The text has ${found}; cut it to ${orElse(expected, 'less')}.`,
	format_unknown: () =>
		'Only plain text (.txt), Markdown (.md) and web pages (.html) are read; save the text as one of these.',
	binary_file: () =>
		'The file is not plain text (a PDF, a Word document, an image, or text in UTF-16 or UTF-32 without its mark); copy its text into a plain text file in UTF-8.',
	encoding_broken: ({ found }) =>
		`The file has ${found}, so that letters would be lost; save it again as UTF-8.`,
	encoding_garbled: ({ found }) =>
		`The text has ${found}, such as "â€™" for an apostrophe; it was once read in the wrong encoding, so copy it from its source again.`,
	html_too_complex: ({ expected }) =>
		`The page has too many elements, or they nest too deeply (${orElse(expected, 'fewer are read')}); copy the text of its article into a plain text file.`,
	html_no_article: () =>
		'No article was found in the page; copy the text of its article into a plain text file.',
	text_empty: () => 'There is no text; give a file that holds the text of an article.',
	text_too_short: ({ found, expected }) =>
		`The text has ${found}; give the whole article, ${orElse(expected, 'more words')}.`,
	text_too_long: ({ found, expected }) =>
		`The text has ${found}; give one article of ${orElse(expected, 'fewer words')}, or parts of it one by one.`,
	not_english: () => 'The text is not in English, the only language that is read; give an English article.',
	not_prose: () =>
		'Most of the text is lists, tables or headings; facts are found in paragraphs of whole sentences, so give those.',
	title_missing: () =>
		'The text does not say its title; give it with --title, or write it on the first line.',
	date_missing: () =>
		'The text does not say its date; give it with --date YYYY-MM-DD, or write it on the second line.',
	date_malformed: ({ found }) => `The date ${found} is no day; write one such as 2025-10-27.`,
	url_malformed: ({ found }) =>
		`The address ${found} cannot be linked to; write the whole of it, from https:// on, or leave it out.`,
	sent_json_syntax: ({ found, expected }) =>
		`This is not JSON: found ${found}, expected ${orElse(expected, 'another character')}; send {"title", "published", "text"}, or plain text.`,
	no_facts: () =>
		'No fact was found that is safe to ask; the text may be all quotations, questions or opinions. Try another, or write facts.yaml by hand.',
	no_questions: () =>
		'No question can be asked of the facts that were found; try another text, or write facts.yaml by hand.',
	setting_malformed: ({ found }) => `A setting is wrong: ${found}.`,
	no_files: () => 'Name the file of a text, such as article.txt.',
	flag_for_one: ({ found }) =>
		`The flag says something of one article, and ${found} were named; leave it out, or name one file.`,
	stdin_alone: ({ found }) => `With --stdin the text comes from standard input; leave ${found} out.`,
	folder_exists: () =>
		'The folder is there already; add --force to write it anew, or give the article another title or date.',
	folder_has_more: ({ found }) =>
		`The folder also holds ${found}, which would be lost; move that elsewhere, then write the folder anew.`,
	folder_unwritable: ({ found }) =>
		`The folder cannot be written (${found}), and nothing was; see to its permissions, the space on the disk and the path.`,
	thread_broken: ({ found }) =>
		`The work on this file broke off (${found}); this is a fault of Dateline, and the other files were done.`,
	article_too_large_for_model: ({ found, expected }) =>
		`The article has ${found}, and the language model is sent ${orElse(expected, 'less')}; shorten it, or do without the model.`,
	model_unreachable: ({ found }) =>
		`The language model cannot be reached (${found}); see that it runs and that DATELINE_LLM_URL is its address, or unset that to do without one.`,
	model_timeout: ({ found }) =>
		`The language model did not answer within ${found}; try again, or set a faster one in DATELINE_LLM_MODEL.`,
	model_refused: ({ found }) =>
		`The language model refused (${found}); see that DATELINE_LLM_KEY is right and that its account may use the model.`,
	model_unknown: ({ found }) =>
		`The endpoint has no such address or model (${found}); DATELINE_LLM_URL ends before /chat/completions, often in /v1, and DATELINE_LLM_MODEL is the name that the endpoint uses.`,
	model_busy: ({ found }) =>
		`The language model has too much to do, or its account has used up its share (${found}); try again later.`,
	model_failed: ({ found }) => `The language model failed (${found}); try again later.`,
	model_rejected: ({ found }) =>
		`The language model did not take the request (${found}); set another one in DATELINE_LLM_MODEL, or shorten the article.`,
	model_reply_cut: ({ found }) =>
		`The language model came to the end of its room with ${found}; shorten the article, or set one that writes less before it answers.`,
	model_reply_too_large: ({ found }) =>
		`The language model sent ${found}, and it was not read to its end; try again, or set another one in DATELINE_LLM_MODEL.`,
	model_reply_malformed: ({ found }) =>
		`The language model sent ${found}; try again, or set one in DATELINE_LLM_MODEL that can answer in JSON.`,
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
