import { entityIndex } from '../fact/mentions.ts';
import type { Finding, QuestionId } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import { names } from './names.ts';
import type { Context, Prepared, Rule, SetRule } from './rule.ts';
import { absoluteTerm } from './rules/absolute-term.ts';
import { allOfTheAbove } from './rules/all-of-the-above.ts';
import { ambiguousName } from './rules/ambiguous-name.ts';
import { answerInStem } from './rules/answer-in-stem.ts';
import { claimWithoutSource } from './rules/claim-without-source.ts';
import { combinedOptions } from './rules/combined-options.ts';
import { convergenceCue } from './rules/convergence-cue.ts';
import { cueInDraw } from './rules/cue-in-draw.ts';
import { danglingPhrase } from './rules/dangling-phrase.ts';
import { danglingPronoun } from './rules/dangling-pronoun.ts';
import { duplicateOptions } from './rules/duplicate-options.ts';
import { evidenceMissing } from './rules/evidence-missing.ts';
import { evidenceMoved } from './rules/evidence-moved.ts';
import { gapGrammar } from './rules/gap-grammar.ts';
import { grammaticalCue } from './rules/grammatical-cue.ts';
import { gratuitousInformation } from './rules/gratuitous-information.ts';
import { guessingDeaths } from './rules/guessing-deaths.ts';
import { implausibleDistractor } from './rules/implausible-distractor.ts';
import { logicalCue } from './rules/logical-cue.ts';
import { longStem } from './rules/long-stem.ts';
import { longestOptionCorrect } from './rules/longest-option-correct.ts';
import { lostAttribution } from './rules/lost-attribution.ts';
import { lostCertainty } from './rules/lost-certainty.ts';
import { misplacedGap } from './rules/misplaced-gap.ts';
import { negativeStem } from './rules/negative-stem.ts';
import { noneOfTheAbove } from './rules/none-of-the-above.ts';
import { numberOutOfScale } from './rules/number-out-of-scale.ts';
import { oneSidedTrueFalse } from './rules/one-sided-true-false.ts';
import { optionOrder } from './rules/option-order.ts';
import { proofElsewhere } from './rules/proof-elsewhere.ts';
import { repeatedKey } from './rules/repeated-key.ts';
import { repeatedQuestion } from './rules/repeated-question.ts';
import { sensitiveFalsehood } from './rules/sensitive-falsehood.ts';
import { stemEnd } from './rules/stem-end.ts';
import { trueDistractor } from './rules/true-distractor.ts';
import { trueFalseOptions } from './rules/true-false-options.ts';
import { twoOptions } from './rules/two-options.ts';
import { undatedRelativeTime } from './rules/undated-relative-time.ts';
import { undatedStem } from './rules/undated-stem.ts';
import { unfocusedStem } from './rules/unfocused-stem.ts';
import { unprovenKey } from './rules/unproven-key.ts';
import { vagueTerm } from './rules/vague-term.ts';
import { wordRepeat } from './rules/word-repeat.ts';

export type { Context } from './rule.ts';

/** The rules about one question: what proves it, its stem, its news, its cues, its options. */
export const RULES: readonly Rule[] = [
	evidenceMissing,
	evidenceMoved,
	proofElsewhere,
	unprovenKey,
	trueDistractor,
	stemEnd,
	unfocusedStem,
	negativeStem,
	misplacedGap,
	gapGrammar,
	longStem,
	gratuitousInformation,
	undatedRelativeTime,
	undatedStem,
	danglingPronoun,
	danglingPhrase,
	ambiguousName,
	lostCertainty,
	lostAttribution,
	claimWithoutSource,
	sensitiveFalsehood,
	guessingDeaths,
	answerInStem,
	wordRepeat,
	grammaticalCue,
	logicalCue,
	convergenceCue,
	longestOptionCorrect,
	noneOfTheAbove,
	allOfTheAbove,
	combinedOptions,
	trueFalseOptions,
	duplicateOptions,
	twoOptions,
	implausibleDistractor,
	numberOutOfScale,
	optionOrder,
	absoluteTerm,
	vagueTerm,
];

/** The rules about the questions of a whole bank. */
export const BANK_RULES: readonly SetRule[] = [repeatedKey, repeatedQuestion, oneSidedTrueFalse];

/** The rules about the questions of one draw. */
export const DRAW_RULES: readonly SetRule[] = [cueInDraw];

/** A question with what its rules found; never without a finding. */
export type Linted = { question: QuestionId; findings: Finding[] };

/** Every finding about one question by itself, by the rules of `RULES`, in their order. For many questions of one article, see `linter`. */
export const lintQuestion = (question: Question, context: Context): Finding[] => linter(context)(question);

/** As `lintQuestion`, with the entities and facts prepared once for many questions. */
export function linter(context: Context): (question: Question) => Finding[] {
	const prepared = prepare(context);
	return (question) => {
		const asked = question.facts.flatMap((id) => prepared.factById.get(id) ?? []);
		const subject = { ...prepared, question, asked };
		return RULES.flatMap((each) => each.check(subject));
	};
}

/** Every finding about a bank: question by question, and by the questions together. In the order of the bank. */
export function lintBank(bank: Context & { questions: readonly Question[] }): Linted[] {
	const lint = linter(bank);
	return grouped(bank.questions, lint, checkAll(BANK_RULES, bank.questions, bank));
}

/** What is wrong with these questions being asked together: `DRAW_RULES` only, for each question is linted with its bank. */
export const lintDraw = (questions: readonly Question[], context: Context): Linted[] =>
	grouped(questions, () => [], checkAll(DRAW_RULES, questions, context));

type Named = { question: QuestionId; finding: Finding };

function checkAll(rules: readonly SetRule[], questions: readonly Question[], context: Context): Named[] {
	const prepared = prepare(context);
	return rules.flatMap((each) => each.check(questions, prepared));
}

function grouped(
	questions: readonly Question[],
	lint: (question: Question) => Finding[],
	together: readonly Named[],
): Linted[] {
	const byQuestion = Map.groupBy(together, ({ question }) => question);
	return questions.flatMap((question) => {
		const others = byQuestion.get(question.id) ?? [];
		const findings = [...lint(question), ...others.map(({ finding }) => finding)];
		return findings.length > 0 ? { question: question.id, findings } : [];
	});
}

const prepare = ({ article, entities, facts }: Context): Prepared => ({
	article,
	entities,
	facts,
	names: names(entityIndex(entities)),
	factById: new Map(facts.map((fact) => [fact.id, fact])),
});
