import { givenTo } from '../attempt/counted.ts';
import type { Attempt, Behaviour, Recorded } from '../attempt/schema.ts';
import { shuffleSeed } from '../attempt/seed.ts';
import { closedFeedback, type AttemptFeedback } from '../attempt/shown.ts';
import { askedOf } from '../attempt/view.ts';
import type { Bank } from '../bank/schema.ts';
import type { Fact } from '../fact/schema.ts';
import { statement } from '../generate/realise/statement.ts';
import type { AttemptId, Slug } from '../kernel/id.ts';
import { marked } from '../question/base.ts';
import { evidenceOf, type Evidence } from '../question/evidence.ts';
import type { PublicQuestion, Question, Response } from '../question/index.ts';
import { publicView } from '../question/kinds.ts';
import { certaintyReport, type CertaintyReport } from './certainty.ts';
import { shareText, type Outcome } from './share.ts';

/** One question of a finished attempt. A question without a response keeps its key: it has no feedback. */
export type ResultItem = {
	question: PublicQuestion;
	/** What it earned, in [0, 1]: less where it was tried again; 0 where there is no response. */
	mark: number;
	response?: Response;
	feedback?: AttemptFeedback;
};

/** What the attempt showed of one fact. */
export type FactResult = {
	/** Left out with statement and evidence while a question about it in this attempt has no response: an id may tell the answer. */
	fact?: Slug;
	/** The fact as a statement. */
	statement?: string;
	/** Mean mark of the fact's questions, in [0, 1]. */
	mark: number;
	questions: number;
	evidence?: Evidence[];
};

/** The learner's report of one finished attempt. */
export type Result = {
	id: AttemptId;
	bank: { id: Slug; title: string; published: string };
	behaviour: Behaviour;
	practises?: AttemptId;
	/** Sum of the marks, and of how many. */
	score: number;
	of: number;
	/** score / of as a whole per cent, rounded down, so that 100 means all right. */
	percent: number;
	/** From start to finish, in whole seconds. */
	seconds: number;
	right: number;
	partly: number;
	wrong: number;
	unanswered: number;
	/** In the order of the article. */
	facts: FactResult[];
	/** Every question, as asked. */
	items: ResultItem[];
	/** Of a `certainty` attempt with a response: what being sure earned, and whether the learner was as right as sure. */
	certainty?: CertaintyReport;
	/** A text to share, without questions or answers. */
	share: string;
};

/**
 * The report of a finished attempt; throws where it is not finished, or the bank is not the one that it pins.
 * A question without a response keeps its key: no feedback, and no statement or evidence of its facts.
 */
export function resultOf(attempt: Attempt, bank: Bank): Result {
	const { id, behaviour, practises, startedAt, finishedAt } = attempt;
	if (finishedAt === undefined) throw new Error(`The attempt ${id} is not finished.`);
	const responses = givenTo(attempt);
	const asked = askedOf(attempt, bank).map((question): Asked => {
		const given = responses.get(question.id) ?? [];
		const last = given.at(-1);
		return { question, given, ...(last && { response: last.response }), mark: last?.mark ?? 0 };
	});
	const { title, published } = bank.article;
	const score = asked.reduce((sum, { mark }) => sum + mark, 0);
	const outcomes = asked.map(outcome);
	const count = (wanted: Outcome) => outcomes.filter((each) => each === wanted).length;
	// A sum of thirds may fall a hair short of the whole number that it is.
	const percent = Math.floor((score / asked.length) * 100 + 1e-9);
	const certainty = certaintyReport(
		asked.flatMap(({ given }) => given.at(-1) ?? []),
		asked.length,
	);
	return {
		id,
		bank: { id: attempt.bank.id, title, published },
		behaviour,
		...(practises && { practises }),
		score,
		of: asked.length,
		percent,
		seconds: Math.max(0, Math.floor((finishedAt - startedAt) / 1000)),
		right: count('right'),
		partly: count('partly'),
		wrong: count('wrong'),
		unanswered: count('unanswered'),
		facts: factResults(asked, bank),
		items: asked.map(({ question, given, response, mark }) => {
			const feedback = closedFeedback(attempt, question, given, bank);
			return {
				question: publicView(question, shuffleSeed(attempt, question)),
				mark,
				...(response && { response }),
				...(feedback && { feedback }),
			};
		}),
		...(certainty && { certainty }),
		share: shareText({ title, published, right: count('right'), percent, outcomes }),
	};
}

type Asked = { question: Question; given: readonly Recorded[]; response?: Response; mark: number };

const outcome = ({ response, mark }: Asked): Outcome =>
	response === undefined ? 'unanswered' : marked(mark).verdict;

/** In the order of the article: by paragraph, then by place in it. */
function factResults(asked: readonly Asked[], { article, entities, facts }: Bank): FactResult[] {
	const byArticle = (one: Fact, other: Fact) =>
		one.anchor.paragraph - other.anchor.paragraph || one.anchor.start - other.anchor.start;
	return facts.toSorted(byArticle).flatMap((fact): FactResult[] => {
		const about = asked.filter(({ question }) => question.facts.includes(fact.id));
		if (about.length === 0) return [];
		const mark = about.reduce((sum, each) => sum + each.mark, 0) / about.length;
		const open = about.some(({ response }) => response === undefined);
		return [
			{
				mark,
				questions: about.length,
				...(!open && {
					fact: fact.id,
					statement: statement(fact, entities, article),
					evidence: evidenceOf([fact], article),
				}),
			},
		];
	});
}
