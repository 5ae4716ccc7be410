import type { AttemptItem, AttemptView } from '../../core/attempt/view.ts';
import { uuidv7 } from '../../core/kernel/uuidv7.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { Feedback } from '../../core/question/feedback.ts';
import type { Response } from '../../core/question/index.ts';
import { VERDICT } from '../feedback/verdict.ts';
import { blank, missing } from '../question/response.ts';
import { keepDrafts, keptDrafts, type Drafts } from './drafts.ts';
import { sendFlag, sendResponse } from './send.ts';

/** What this page has learnt since the server rendered it. */
type Learnt = { response?: Response; feedback?: Feedback; flagged?: boolean };

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
	#learnt = $state<Record<QuestionId, Learnt>>({});
	#drafts = $state.raw<Drafts>({});
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
			return { ...item, ...this.#learnt[id], unsaved: this.#drafts[id]?.sent === true };
		}),
	);
	readonly item: PlayerItem | undefined = $derived.by(() => this.items[this.#at()]);
	/** The response in the form: what was typed last, what is recorded, or what the form begins with. */
	readonly response: Response | null = $derived.by(() => {
		const { item } = this;
		if (item === undefined) return null;
		return (
			(item.feedback ? undefined : this.#drafts[item.question.id]?.response) ??
			item.response ??
			blank(item.question)
		);
	});
	/** How many answers were sent and are not known to be saved. */
	readonly waiting = $derived.by(() => this.items.filter((item) => item.unsaved).length);
	readonly answered = $derived.by(() => this.items.filter((item) => item.response).length);
	readonly open = $derived.by(() => this.items.length - this.answered);
	/** The sum of the marks that may be seen, and of how many. */
	readonly score = $derived.by(() => {
		const marks = this.items.flatMap((item) => item.feedback?.mark ?? []);
		return { marks: marks.reduce((sum, mark) => sum + mark, 0), of: marks.length };
	});

	/** @param refresh fetches the view anew, where another window got ahead of this one */
	constructor(view: () => AttemptView, at: () => number, refresh: () => Promise<void>) {
		this.#view = view;
		this.#at = at;
		this.#refresh = refresh;
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
		const before = this.#drafts[question];
		// An answer that was sent may be recorded: another one must not carry its id.
		this.#setDrafts({
			...this.#drafts,
			[question]: { id: before && !before.sent ? before.id : newId(), response, sent: false },
		});
		this.problem = '';
		if (said !== '') this.said = said;
	}

	/** Sends the answer shown; true once it is recorded, and neither it nor the question shown was changed meanwhile. */
	async check(): Promise<boolean> {
		const { item, response } = this;
		if (item === undefined || this.saving) return false;
		const lacks = missing(item.question, response);
		if (lacks !== '' || response === null) {
			this.problem = lacks;
			return false;
		}
		const question = item.question.id;
		// A deferred answer that is recorded and was not touched since needs no second sending.
		if (item.response && !this.#drafts[question]) return true;
		if (!this.#drafts[question]) this.change(response);
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
		const feedback = outcome.at === 'recorded' ? outcome.feedback : undefined;
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
		this.#learn(question, { response: draft.response, ...(feedback && { feedback }) });
		const shown = this.item?.question.id === question;
		if (shown) this.problem = '';
		this.said =
			shown && feedback
				? `${VERDICT[feedback.verdict]}. The right answer: ${feedback.right.join('; ')}.`
				: 'Answer saved.';
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
