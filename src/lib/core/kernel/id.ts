import { z } from 'zod';

export { uuidv7 } from './uuidv7.ts';

/** A name fit for a file, an address and a key: lower-case words joined by hyphens. */
export const Slug = z
	.string()
	.max(120)
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'Use lower-case letters, digits and single hyphens, as in "choe-met-putin".',
	);
export type Slug = z.infer<typeof Slug>;

/** Any UUID, in small letters: capitals name the same one (RFC 9562, section 4). The ones that Dateline makes are of version 7. */
export const Uuid = z.uuid().toLowerCase();

export const LearnerId = Uuid.brand<'learner'>();
export type LearnerId = z.infer<typeof LearnerId>;
export const AttemptId = Uuid.brand<'attempt'>();
export type AttemptId = z.infer<typeof AttemptId>;
export const SetId = Uuid.brand<'set'>();
export type SetId = z.infer<typeof SetId>;
export const AssignmentId = Uuid.brand<'assignment'>();
export type AssignmentId = z.infer<typeof AssignmentId>;
/** Made by the learner's device, so that a response sent twice counts once. */
export const ResponseId = Uuid.brand<'response'>();
export type ResponseId = z.infer<typeof ResponseId>;
export const AccountId = Uuid.brand<'account'>();
export type AccountId = z.infer<typeof AccountId>;
export const ClassId = Uuid.brand<'class'>();
export type ClassId = z.infer<typeof ClassId>;
