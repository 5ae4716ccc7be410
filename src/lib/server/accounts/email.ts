import { z } from 'zod';
import { parser } from '../../core/kernel/accepts.ts';

/** An address of mail, in small letters: an account has one, however it is typed. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email()).brand<'email'>();
export type Email = z.infer<typeof Email>;
export const readEmail = parser(Email);

/** What a person or a class is called: one line, without control characters. */
export const Name = z
	.string()
	.transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
	.pipe(
		z
			.string()
			.min(1)
			.max(80)
			.regex(/^\P{Cc}+$/u),
	)
	.brand<'name'>();
export type Name = z.infer<typeof Name>;
export const readName = parser(Name);
