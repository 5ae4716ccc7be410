import type { AccountId, LearnerId } from '../../core/kernel/id.ts';

/** From the one who may least to the one who may most. */
export const ROLES = ['visitor', 'guest', 'student', 'teacher', 'admin'] as const;
export type Role = (typeof ROLES)[number];
/** The roles that an account can have. */
export type AccountRole = Extract<Role, 'student' | 'teacher' | 'admin'>;

/** Who asks. */
export type Person = {
	role: Role;
	/** Owns the attempts; null of a visitor who has none yet. */
	learner: LearnerId | null;
	/** Null of a visitor and a guest. */
	account: AccountId | null;
	/** The session by which they are signed in. */
	session: string | null;
	/** As others see them; empty of a visitor. */
	name: string;
};

/** Somebody of whom nothing is known but, perhaps, the attempts of this browser. */
export const visitor = (learner: LearnerId | null): Person => ({
	role: 'visitor',
	learner,
	account: null,
	session: null,
	name: '',
});
