import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptView } from '../../core/attempt/view.ts';
import { AttemptId } from '../../core/kernel/id.ts';
import type { Feedback } from '../../core/question/feedback.ts';
import { Player } from './player.svelte.ts';

const view: AttemptView = {
	id: AttemptId.parse('0190aaaa-0000-7000-8000-000000000000'),
	bank: { id: 'bank', title: 'Bank', published: '2025-10-27' },
	behaviour: 'immediate',
	finished: false,
	items: [
		{ question: { kind: 'true-false', id: 'q1', stem: 'It is so.' }, flagged: false },
		{ question: { kind: 'short-answer', id: 'q2', stem: 'Who?' }, flagged: false },
	],
	resumeAt: 0,
};
const right: Feedback = {
	question: 'q1',
	mark: 1,
	verdict: 'right',
	given: ['True'],
	right: ['True'],
	parts: [],
	explanation: 'It is so.',
	evidence: [],
};
const typed = (text: string) => ({ kind: 'short-answer', text }) as const;
const YES = { kind: 'true-false', value: true } as const;
const NO = { kind: 'true-false', value: false } as const;

type Sent = { id: string; response: unknown };
let sent: Sent[];
let replies: (() => Response | Promise<Response>)[];
/** A reply that comes when the test lets it. */
function held(reply: () => Response) {
	const { promise, resolve } = Promise.withResolvers<void>();
	return { reply: () => promise.then(reply), letGo: resolve };
}
/** The index of the question shown. */
let at: number;
let refreshed: number;
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });
const lost = () => {
	throw new TypeError('no network');
};
const player = (behaviour: AttemptView['behaviour'] = 'immediate') =>
	new Player(
		() => ({ ...view, behaviour }),
		() => at,
		() => {
			refreshed += 1;
			return Promise.resolve();
		},
	);

beforeEach(() => {
	[sent, replies, refreshed, at] = [[], [], 0, 0];
	vi.useFakeTimers();
	vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
		sent.push(JSON.parse(body) as Sent);
		return Promise.resolve().then(replies.shift() ?? lost);
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the player', () => {
	it('sends nothing before an answer is given, and says what is missing', async () => {
		const played = player();
		expect(await played.check()).toBe(false);
		expect(sent).toEqual([]);
		expect(played.problem).toBe('Choose an answer first.');
	});

	it('shows the feedback and counts its mark once the answer is recorded', async () => {
		replies = [json(200, { feedback: right, finished: false })];
		const played = player();
		played.change(YES);
		expect(await played.check()).toBe(true);
		expect(played.item?.feedback).toEqual(right);
		expect(played.score).toEqual({ marks: 1, of: 1 });
		expect(played.said).toBe('Right. The right answer: True.');
	});

	it('keeps an answer that got no reply, and sends it again under the same id', async () => {
		replies = [lost, json(503, { code: 'busy' }), json(200, { feedback: right })];
		const played = player();
		played.change(YES);
		expect(await played.check()).toBe(false);
		expect(played.problem).toMatch(/^Not saved yet/);
		expect(played.response).toEqual(YES);
		expect(await played.check()).toBe(false);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
		expect(sent).toHaveLength(3);
		expect(played.item?.feedback).toEqual(right);
		expect(played.problem).toBe('');
	});

	it('gives a changed answer a new id once the former was sent: that one may be recorded', async () => {
		replies = [lost, json(200, { feedback: right })];
		const played = player();
		played.change(NO);
		played.change(YES);
		await played.check();
		played.change(NO);
		await played.check();
		expect(sent.map(({ response }) => response)).toEqual([YES, NO]);
		expect(sent[0]?.id).not.toBe(sent[1]?.id);
	});

	it('sends again no answer that was changed while another was being sent again', async () => {
		const played = player();
		played.change(YES);
		await played.check();
		at = 1;
		played.change(typed('Ada'));
		await played.check();
		const first = held(json(200, { feedback: right }));
		replies = [first.reply];
		const again = played.sendWaiting();
		played.change(typed('Ada Qu'));
		first.letGo();
		expect(await again).toBe(true);
		expect(sent.slice(2).map(({ response }) => response)).toEqual([YES]);
		expect(played.response).toEqual(typed('Ada Qu'));
	});

	it('keeps what is typed while the former answer is being saved, and stays with it', async () => {
		at = 1;
		const former = held(json(200, {}));
		replies = [former.reply];
		const played = player();
		played.change(typed('first'));
		const saved = played.check();
		played.change(typed('second'));
		former.letGo();
		expect(await saved).toBe(false);
		expect(played.response).toEqual(typed('second'));
		replies = [json(200, {})];
		expect(await played.check()).toBe(true);
		expect(sent.map(({ response }) => response)).toEqual([typed('first'), typed('second')]);
	});

	it('keeps what is typed while the former answer is being refused', async () => {
		at = 1;
		const former = held(json(422, { code: 'kind_mismatch' }));
		replies = [former.reply];
		const played = player();
		played.change(typed('first'));
		const saved = played.check();
		played.change(typed('second'));
		former.letGo();
		expect(await saved).toBe(false);
		expect(played.response).toEqual(typed('second'));
	});

	it('does not go on where the learner went elsewhere meanwhile', async () => {
		const late = held(json(200, { feedback: right }));
		replies = [late.reply];
		const played = player();
		played.change(YES);
		const checked = played.check();
		at = 1;
		late.letGo();
		expect(await checked).toBe(false);
		expect(played.items[0]?.feedback).toEqual(right);
	});

	it('says of every answer that waits that it is not saved, wherever the learner is', async () => {
		const played = player();
		played.change(YES);
		await played.check();
		at = 1;
		expect(played.waiting).toBe(1);
		expect(played.items.map(({ unsaved }) => unsaved)).toEqual([true, false]);
		expect(played.problem).toBe('');
		at = 0;
		expect(played.problem).toMatch(/^Not saved yet/);
		expect(await played.sendWaiting()).toBe(false);
		replies = [json(200, { feedback: right })];
		expect(await played.sendWaiting()).toBe(true);
		expect(played.waiting).toBe(0);
	});

	it('sends an answer that waits again when its time comes, though another is being saved just then', async () => {
		const played = player();
		played.change(YES);
		await played.check();
		at = 1;
		const slow = held(json(200, {}));
		replies = [slow.reply, json(200, { feedback: right })];
		played.change(typed('Ada'));
		const saved = played.check();
		await vi.advanceTimersByTimeAsync(60_000);
		slow.letGo();
		await saved;
		expect(played.items[0]?.feedback).toEqual(right);
		expect(played.waiting).toBe(0);
	});

	it('fetches the view anew where another window answered first', async () => {
		replies = [json(409, { code: 'already_answered' })];
		const played = player();
		played.change(YES);
		expect(await played.check()).toBe(false);
		expect(refreshed).toBe(1);
		expect(played.problem).toMatch(/another window/);
	});

	it('says that the attempt is finished, and keeps the answer in the form', async () => {
		replies = [json(409, { code: 'attempt_finished' })];
		const played = player();
		played.change(YES);
		await played.check();
		expect(played.finished).toBe(true);
		expect(played.response).toEqual(YES);
	});

	it('shows the hint of a wrong try, wants another answer, and shows the feedback of the next', async () => {
		at = 1;
		const again = { verdict: 'wrong', used: 1, left: 2, hint: { struck: [], paragraphs: [] } } as const;
		replies = [
			json(200, { again }),
			json(200, { feedback: { ...right, question: 'q2', mark: 2 / 3, tries: 2 } }),
		];
		const played = player('tries');
		played.change(typed('Bob'));
		expect(await played.check()).toBe(true);
		expect(played.item).toMatchObject({ again, response: typed('Bob') });
		expect([played.said, played.triable, played.firstOpen]).toEqual(['Wrong. 2 tries left.', 1, 0]);
		expect(await played.check()).toBe(false);
		expect(played.problem).toMatch(/Change your answer first/);
		expect(sent).toHaveLength(1);
		played.change(typed('Ada'));
		expect(await played.check()).toBe(true);
		expect(played.item?.again).toBeUndefined();
		expect(played.score).toEqual({ marks: 2 / 3, of: 1 });
		expect(sent[0]?.id).not.toBe(sent[1]?.id);
	});

	it('gives up with the last answer that was tried, and again under the same id where no reply came', async () => {
		at = 1;
		const again = { verdict: 'wrong', used: 1, left: 2, hint: { struck: [], paragraphs: [] } } as const;
		replies = [json(200, { again }), lost, json(200, { feedback: { ...right, question: 'q2', mark: 0 } })];
		const played = player('tries');
		expect(await played.giveUp()).toBe(false);
		played.change(typed('Bob'));
		await played.check();
		played.change(typed('half an ans'));
		expect(await played.giveUp()).toBe(false);
		expect(played.problem).toMatch(/^Not saved yet/);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(sent.slice(1)).toEqual([
			{ ...sent[1], response: typed('Bob'), giveUp: true },
			{ ...sent[1], response: typed('Bob'), giveUp: true },
		]);
		expect(played.item?.feedback?.mark).toBe(0);
	});

	it('asks how sure the learner is, in either order, and sends it under a new id where it changed after sending', async () => {
		replies = [lost, json(200, { feedback: { ...right, certainty: { level: 3, mark: 3 } } })];
		const played = player('certainty');
		played.change(YES);
		expect(await played.check()).toBe(false);
		expect(played.problem).toBe('Say how sure you are first.');
		played.beSure(2);
		await played.check();
		played.beSure(3);
		expect(await played.check()).toBe(true);
		expect(sent).toMatchObject([
			{ response: YES, certainty: 2 },
			{ response: YES, certainty: 3 },
		]);
		expect(sent[0]?.id).not.toBe(sent[1]?.id);
		expect(played.score).toEqual({ marks: 3, of: 1 });
		at = 1;
		played.beSure(1);
		played.change(typed('Ada'));
		expect(played.certainty).toBe(1);
	});

	it('turns a flag back where the server could not be told', async () => {
		const played = player();
		const flagging = played.flag();
		expect(played.item?.flagged).toBe(true);
		await flagging;
		expect(played.item?.flagged).toBe(false);
		expect(played.problem).not.toBe('');
	});
});
