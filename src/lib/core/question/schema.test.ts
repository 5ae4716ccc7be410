import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion, questionsOf } from '../../../../tests/arbitraries/question.ts';
import { Question } from './index.ts';

describe('the schema of a question', () => {
	const withDoubledPart = (question: Question): unknown => {
		const double = <T>(parts: T[]) => [...parts.slice(0, -1), parts[0]];
		switch (question.kind) {
			case 'choice':
			case 'multiple':
				return { ...question, options: double(question.options) };
			case 'order':
				return { ...question, items: double(question.items) };
			case 'match':
				return { ...question, right: double(question.right) };
			case 'hot-text':
				return { ...question, sentences: double(question.sentences) };
			default:
				return { ...question, stem: '' };
		}
	};
	const withForeignKey = (question: Question): unknown => {
		switch (question.kind) {
			case 'choice':
				return { ...question, key: 'nosuchpart' };
			case 'multiple':
				return { ...question, keys: ['nosuchpart'] };
			case 'order':
				return { ...question, key: question.key.slice(1) };
			case 'match':
				return { ...question, key: { ...question.key, nosuchpart: question.right[0]?.id } };
			case 'hot-text':
				return { ...question, key: ['nosuchpart'] };
			default:
				return { ...question, key: undefined, accepted: [] };
		}
	};

	it('refuses a question in which one id names two parts', () => {
		fc.assert(
			fc.property(anyQuestion(), (question) => {
				expect(Question.safeParse(withDoubledPart(question)).success).toBe(false);
			}),
		);
	});

	it('refuses a key that names no part, or not every part', () => {
		fc.assert(
			fc.property(anyQuestion(), (question) => {
				expect(Question.safeParse(withForeignKey(question)).success).toBe(false);
			}),
		);
	});

	it('refuses sentences out of reading order', () => {
		fc.assert(
			fc.property(questionsOf()['hot-text'], (question) => {
				const reversed = { ...question, sentences: question.sentences.toReversed() };
				expect(Question.safeParse(reversed).success).toBe(false);
			}),
		);
	});
});
