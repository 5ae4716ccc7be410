import { z } from 'zod';
import { Article } from '../article/schema.ts';
import { Entity, Fact } from '../fact/schema.ts';
import { Question } from '../question/index.ts';

/** The version of the bank format that this code writes. Older ones are migrated when read; newer ones are refused. */
export const BANK_VERSION = 1;

/** A versioned file of one article's questions, whole in itself: the article, its facts and what was made from them. */
export const Bank = z.strictObject({
	format: z.literal('dateline-bank'),
	version: z.literal(BANK_VERSION),
	article: Article,
	entities: z.array(Entity),
	facts: z.array(Fact).min(1),
	questions: z.array(Question).min(1),
});
export type Bank = z.infer<typeof Bank>;
