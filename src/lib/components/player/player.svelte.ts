import type { Certainty } from '../../core/attempt/certainty.ts';
import type { AttemptFeedback, TryAgain } from '../../core/attempt/shown.ts';
import type { AttemptItem, AttemptView } from '../../core/attempt/view.ts';
import { uuidv7 } from '../../core/kernel/uuidv7.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { Response } from '../../core/question/index.ts';
import { count } from '../amount.ts';
import { VERDICT } from '../feedback/verdict.ts';
import { blank, missing, withoutStruck } from '../question/response.ts';
import { keepDrafts, keptDrafts, type Draft, type Drafts } from './drafts.ts';
import { isOpen } from './place.ts';
import { sendFlag, sendResponse } from './send.ts';

/** What this page has learnt since the server rendered it. */
type Learnt = { response?: Response; feedback?: AttemptFeedback; again?: TryAgain; flagged?: boolean };

/** What a form held that was posted without script and not accepted. */
export type Posted = { question: QuestionId; response?: Response; certainty?: Certainty };

const newId = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
const NOT_SAVED =
	'Not saved yet. Your answer is kept here and sent again as soon as the server can be reached.';

/** Why an answer was refused. Few learners ever read one of these sentences: they come when one is wanted. */
async function refusalOf(code: string): Promise<string> {
	try {
		const { trouble } = await import('../trouble.ts');
		return trouble(code).sentence;
	} catch {
		return 'That answer was not accepted. Load the page again and answer once more.';
	}
}

/** A question of the attempt as this tab knows it; `unsaved` where an answer was sent and no reply came that it is saved. */
export type PlayerItem = AttemptItem & { unsaved: boolean };

/** The state of the player; `view` is what the server said, `at` the index of the question shown. */
export class Player {
	readonly #view: () => AttemptView;
	readonly #at: () => number;
	readonly #refresh: () => Promise<void>;
	readonly #posted: () => Posted | undefined;
	#learnt = $state<Record<QuestionId, Learnt>>({});
	#drafts = $state.raw<Drafts>({});
	/** How sure the learner said to be, before there was a draft to keep it with. */
	#sure = $state<Record<QuestionId, Certainty>>({});
	#retry: ReturnType<typeof setTimeout> | undefined;
	#waits = 0;
	#problem = $state('');

	/** For the polite live region. */
	said = $state('');
	saving = $state(false);
	/** Another window finished this attempt. */
	finished = $state(false);

	readonly items: PlayerItem[] = $derived.by(() =>
		this.#view().items.map((item) => {
			const { id } = item.question;
			const known = { ...item, ...this.#learnt[id], unsaved: this.#drafts[id]?.sent === true };
			if (known.feedback) delete known.again;
			return known;
		}),
	);
	readonly item: PlayerItem | undefined = $derived.by(() => this.items[this.#at()]);
	/** The response in the form: what was typed last, what is recorded, or what the form begins with. */
	readonly response: Response | null = $derived.by(() => {
		const { item } = this;
		if (item === undefined) return null;
		const { again, feedback, question } = item;
		const posted = this.#posted();
		return (
			(feedback ? undefined : this.#drafts[question.id]?.response) ??
			(posted?.question === question.id && !feedback ? posted.response : undefined) ??
			(again && item.response ? withoutStruck(item.response, again.hint.struck) : item.response) ??
			blank(question)
		);
	});
	/** How sure the learner says to be of the answer in the form. */
	readonly certainty: Certainty | undefined = $derived.by(() => {
		const question = this.item?.question.id ?? '';
		const posted = this.#posted();
		return (
			this.#drafts[question]?.certainty ??
			this.#sure[question] ??
			(posted?.question === question ? posted.certainty : undefined)
		);
	});
	/** How many answers were sent and are not known to be saved. */
	readonly waiting = $derived.by(() => this.items.filter((item) => item.unsaved).length);
	readonly answered = $derived.by(() => this.items.filter((item) => item.response).length);
	readonly open = $derived.by(() => this.items.length - this.answered);
	/** Questions that were tried and may be tried again. */
	readonly triable = $derived.by(() => this.items.filter((item) => item.again).length);
	/** Index of the first question at which there is something to do; -1 where there is none. */
	readonly firstOpen = $derived.by(() => this.items.findIndex(isOpen));
	/** The sum of the marks that may be seen, and of how many; of the certainty marks where certainty counts. */
	readonly score = $derived.by(() => {
		const marks = this.items.flatMap(({ feedback }) => feedback?.certainty?.mark ?? feedback?.mark ?? []);
		return { marks: marks.reduce((sum, mark) => sum + mark, 0), of: marks.length };
	});

	/**
	 * @param refresh fetches the view anew, where another window got ahead of this one
	 * @param posted what a form that was not accepted held
	 */
	constructor(
		view: () => AttemptView,
		at: () => number,
		refresh: () => Promise<void>,
		posted: () => Posted | undefined = () => undefined,
	) {
		this.#view = view;
		this.#at = at;
		this.#refresh = refresh;
		this.#posted = posted;
	}

	/** Why the answer shown could not be checked, for the learner to read; empty where nothing is wrong. */
	get problem(): string {
		return this.#problem || (this.item?.unsaved && !this.saving ? NOT_SAVED : '');
	}
	set problem(sentence: string) {
		this.#problem = sentence;
	}

	/** Takes up the drafts of this tab, and sends what was not confirmed. Call it in the browser only; gives the undoing. */
	resume(): () => void {
		this.#drafts = { ...keptDrafts(this.#view().id), ...this.#drafts };
		const again = () => void this.sendWaiting();
		again();
		addEventListener('online', again);
		return () => {
			removeEventListener('online', again);
			clearTimeout(this.#retry);
		};
	}

	/** The learner changed the answer shown. */
	change(response: Response, said = ''): void {
		const question = this.item?.question.id;
		if (question === undefined || this.item?.feedback) return;
		this.#draft(question, response, this.certainty);
		if (said !== '') this.said = said;
	}

	/** The learner says how sure they are of the answer shown. */
	beSure(certainty: Certainty): void {
		const question = this.item?.question.id;
		if (question === undefined || this.item?.feedback) return;
		this.#sure[question] = certainty;
		const response = this.#drafts[question]?.response;
		if (response) this.#draft(question, response, certainty);
		else this.problem = '';
	}

	/** Keeps what is in the form. An answer that was sent may be recorded: another one must not carry its id. */
	#draft(question: QuestionId, response: Response, certainty: Certainty | undefined): void {
		const before = this.#drafts[question];
		const id = before && !before.sent ? before.id : newId();
		this.#setDrafts({
			...this.#drafts,
			[question]: { id, response, sent: false, ...(certainty && { certainty }) },
		});
		this.problem = '';
	}

	/** What is still to be given before the answer shown can be checked; empty where it is whole. */
	get #lacks(): string {
		const { item, response } = this;
		if (item === undefined) return '';
		const lacks = missing(item.question, response);
		if (lacks !== '') return lacks;
		if (item.again && !this.#drafts[item.question.id]) return 'Change your answer first, or give up.';
		const unsure = this.#view().behaviour === 'certainty' && this.certainty === undefined;
		return unsure ? 'Say how sure you are first.' : '';
	}

	/** Sends the answer shown; true once it is recorded, and neither it nor the question shown was changed meanwhile. */
	async check(): Promise<boolean> {
		const { item, response } = this;
		if (item === undefined || this.saving) return false;
		const lacks = this.#lacks;
		if (lacks !== '' || response === null) {
			this.problem = lacks;
			return false;
		}
		const question = item.question.id;
		// A deferred answer that is recorded and was not touched since needs no second sending.
		if (item.response && !this.#drafts[question]) return true;
		if (!this.#drafts[question]) this.change(response);
		return this.#sendShown(question);
	}

	/** Closes the question shown, which was tried, with the last response; true once that is recorded. */
	async giveUp(): Promise<boolean> {
		const { item } = this;
		if (!item?.again || !item.response || this.saving) return false;
		const draft: Draft = { id: newId(), response: item.response, sent: false, giveUp: true };
		this.#setDrafts({ ...this.#drafts, [item.question.id]: draft });
		return this.#sendShown(item.question.id);
	}

	async #sendShown(question: QuestionId): Promise<boolean> {
		this.saving = true;
		this.problem = '';
		const recorded = await this.#send(question);
		this.saving = false;
		return recorded && !this.#drafts[question] && this.item?.question.id === question;
	}

	/** Sends the draft of a question, whether it was sent before or not; true once it is recorded. */
	async #send(question: QuestionId): Promise<boolean> {
		const draft = this.#drafts[question];
		if (draft === undefined) return true;
		this.#setDrafts({ ...this.#drafts, [question]: { ...draft, sent: true } });
		const outcome = await sendResponse(this.#view().id, question, draft);
		if (outcome.at === 'lost') {
			this.#sendLater();
			return false;
		}
		this.#waits = 0;
		const refusal = outcome.at === 'refused' ? outcome.code : '';
		const { feedback, again } = outcome.at === 'recorded' ? outcome.shown : {};
		const final = feedback !== undefined || refusal === 'already_answered';
		// What was typed while the reply was under way is an answer of its own.
		if (final || this.#drafts[question]?.id === draft.id) {
			const { [question]: _, ...others } = this.#drafts;
			const again = !final && refusal !== '';
			this.#setDrafts(again ? { ...others, [question]: { ...draft, sent: false } } : others);
		}
		if (outcome.at === 'refused') {
			this.finished ||= refusal === 'attempt_finished';
			const sentence = await refusalOf(refusal);
			if (this.item?.question.id === question) this.problem = sentence;
			if (final) await this.#refresh();
			return false;
		}
		this.#learn(question, {
			response: draft.response,
			...(feedback && { feedback }),
			...(again && { again }),
		});
		const shown = this.item?.question.id === question;
		if (shown) this.problem = '';
		if (shown && feedback) {
			this.said = `${VERDICT[feedback.verdict]}. The right answer: ${feedback.right.join('; ')}.`;
		} else if (shown && again)
			this.said = `${VERDICT[again.verdict]}. ${count(again.left, 'try', 'tries')} left.`;
		else this.said = 'Answer saved.';
		return true;
	}

	/** Sends again what was sent without a reply: after 2 seconds, then 4, 8, 16 and every 30. */
	#sendLater(): void {
		clearTimeout(this.#retry);
		this.#retry = setTimeout(
			() => {
				this.#waits += 1;
				void this.sendWaiting();
			},
			Math.min(30_000, 2000 * 2 ** this.#waits),
		);
	}

	/** Sends again, now, what was sent without a reply; true where nothing waits any longer. The same id counts once. */
	async sendWaiting(): Promise<boolean> {
		// Each is looked at when its turn comes: one that was changed meanwhile is not for sending.
		for (const { question } of this.items) if (this.#drafts[question.id]?.sent) await this.#send(question.id);
		return this.waiting === 0;
	}

	/** Turns the flag of the question shown; turns it back where the server could not be told. */
	async flag(): Promise<void> {
		const { item } = this;
		if (item === undefined) return;
		const question = item.question.id;
		const flagged = !item.flagged;
		this.#learn(question, { flagged });
		this.said = flagged ? 'Flagged.' : 'Flag taken away.';
		if (await sendFlag(this.#view().id, question, flagged)) return;
		this.#learn(question, { flagged: !flagged });
		this.problem = 'The flag could not be saved. Try again in a moment.';
	}

	#learn(question: QuestionId, learnt: Learnt): void {
		this.#learnt[question] = { ...this.#learnt[question], ...learnt };
	}

	#setDrafts(drafts: Drafts): void {
		this.#drafts = drafts;
		keepDrafts(this.#view().id, drafts);
	}
}
