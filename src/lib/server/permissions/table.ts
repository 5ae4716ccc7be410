import type { Role } from './person.ts';

/**
 * How far a right reaches: over `own` things or over `any`. What is whose is for the use-case to find out: an attempt is
 * its learner's, a class its teachers', a membership its learner's. What is not theirs is not found.
 */
export type Reach = 'own' | 'any';

export type Permission = {
	may: Readonly<Partial<Record<Role, Reach>>>;
	/** Where it is asked for: `GET` and a route, or `POST` with the action of a form. A door stands in one row only. */
	doors: readonly string[];
};

const EVERYBODY = { visitor: 'any', guest: 'any', student: 'any', teacher: 'any', admin: 'any' } as const;
const EACH_THEIRS = { visitor: 'own', guest: 'own', student: 'own', teacher: 'own', admin: 'own' } as const;
const SIGNED_IN = { student: 'own', teacher: 'own', admin: 'own' } as const;
const TEACHERS = { teacher: 'own', admin: 'any' } as const;

/**
 * Who may do what: the whole of it. The hook asks it at every door, the use-cases ask it again with the thing in hand, and
 * a test goes through every door as everybody. A door without a row lets nobody in.
 */
export const PERMISSIONS = {
	'paper.read': {
		may: EVERYBODY,
		doors: ['GET /', 'GET /articles/[bank]', 'GET /refused', 'GET /refused/not-found', 'GET /health'],
	},
	'attempt.start': { may: EVERYBODY, doors: ['POST /articles/[bank]?/start'] },
	'attempt.take': {
		may: EACH_THEIRS,
		doors: [
			'GET /attempts/[id]',
			'POST /attempts/[id]?/answer',
			'POST /attempts/[id]?/giveUp',
			'POST /attempts/[id]?/flag',
			'POST /attempts/[id]?/finish',
			'POST /attempts/[id]/flags',
			'POST /attempts/[id]/responses',
			'GET /attempts/[id]/result',
			'POST /attempts/[id]/result?/practise',
			'GET /review',
			'POST /review?/practise',
		],
	},
	'installation.set-up': { may: EVERYBODY, doors: ['GET /setup', 'POST /setup?/make'] },
	'session.start': {
		may: EVERYBODY,
		doors: ['GET /sign-in', 'POST /sign-in?/enter', 'GET /oidc', 'GET /oidc/callback'],
	},
	'password.reset': {
		may: EVERYBODY,
		doors: ['GET /forgot', 'POST /forgot?/send', 'GET /reset/[token]', 'POST /reset/[token]?/set'],
	},
	'account.keep': {
		may: SIGNED_IN,
		doors: [
			'POST /account?/sign-out',
			'POST /account?/end',
			'POST /account?/end-others',
			'POST /account?/password',
		],
	},
	'account.read': { may: { guest: 'own', ...SIGNED_IN }, doors: ['GET /account'] },
	'guest.keep': {
		may: { guest: 'own' },
		doors: ['POST /account?/become', 'POST /account?/new-link', 'POST /account?/leave'],
	},
	'guest.return': { may: EVERYBODY, doors: ['GET /return/[link]', 'POST /return/[link]?/open'] },
	'class.join': {
		may: { visitor: 'own', guest: 'own', student: 'own' },
		doors: ['GET /join/[[code]]', 'POST /join/[[code]]?/enter'],
	},
	'class.list': { may: { guest: 'own', ...SIGNED_IN }, doors: ['GET /classes'] },
	'class.make': { may: TEACHERS, doors: ['POST /classes?/make'] },
	'class.read': { may: TEACHERS, doors: ['GET /classes/[class]', 'GET /classes/[class]/roster'] },
	'class.change': {
		may: TEACHERS,
		doors: [
			'POST /classes/[class]?/rename',
			'POST /classes/[class]?/archive',
			'POST /classes/[class]?/restore',
			'POST /classes/[class]?/new-code',
			'POST /classes/[class]?/close-code',
			'POST /classes/[class]?/invite',
			'POST /classes/[class]?/withdraw',
			'POST /classes/[class]?/leave',
			'POST /classes/[class]/roster?/preview',
			'POST /classes/[class]/roster?/add',
		],
	},
	'member.change': {
		may: TEACHERS,
		doors: [
			'GET /classes/[class]/members/[learner]',
			'POST /classes/[class]/members/[learner]?/rename',
			'POST /classes/[class]/members/[learner]?/merge',
			'POST /classes/[class]/members/[learner]?/accommodate',
			'POST /classes/[class]/members/[learner]?/new-link',
			'POST /classes/[class]/members/[learner]?/remove',
		],
	},
	'invitation.accept': {
		may: EVERYBODY,
		doors: ['GET /invited/[token]', 'POST /invited/[token]?/make', 'POST /invited/[token]?/teach'],
	},
	'installation.keep': {
		may: { admin: 'any' },
		doors: ['GET /admin', 'GET /admin/banks', 'POST /admin?/invite', 'POST /admin?/withdraw'],
	},
} as const satisfies Readonly<Record<string, Permission>>;

export type Right = keyof typeof PERMISSIONS;
