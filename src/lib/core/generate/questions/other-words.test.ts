import { describe, expect, it } from 'vitest';
import type { Clause, ClauseFact } from '../../fact/schema.ts';
import { namesOf } from '../realise/names.ts';
import { declarative } from '../realise/statement.ts';
import { inOtherWords } from './other-words.ts';

const anchor = { paragraph: 0, start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };
const told = (clause: Clause, rest: Partial<ClauseFact> = {}): ClauseFact =>
	inOtherWords({ id: 'fact', anchor, certainty: 'stated', clause, ...rest });
const said = (clause: Clause) => declarative(told(clause), namesOf([]));

const council = { text: 'the council', type: 'organisation' } as const;
const plan = { text: 'the plan', type: 'thing' } as const;

describe('a fact in other words', () => {
	it('has another verb of the same sense, in the same form', () => {
		expect(said({ subject: council, verb: { lemma: 'stress', tense: 'past' }, object: plan })).toBe(
			'the council underlined the plan',
		);
		const verb = { lemma: 'hold', particle: 'up', tense: 'past', perfect: true, voice: 'passive' } as const;
		expect(said({ subject: plan, verb })).toBe('the plan had been delayed');
	});

	it('has none that would not stand before what follows', () => {
		const clause: Clause = { subject: council, verb: { lemma: 'seek', tense: 'present' } };
		const help = { text: 'help', type: 'thing' } as const;
		const toBuild = { text: 'to build a bridge', type: 'action' } as const;
		expect(said({ ...clause, object: help })).toBe('the council seeks help');
		expect(said({ ...clause, complement: toBuild })).toBe('the council tries to build a bridge');
	});

	it('has none of several words in the passive', () => {
		const rejected: Clause = { subject: plan, verb: { lemma: 'reject', tense: 'past', voice: 'passive' } };
		expect(said(rejected)).toBe('the plan was rejected');
	});

	it('keeps the forms of a verb only with that verb', () => {
		const verb = { lemma: 'find', past: 'fand', participle: 'funden', tense: 'past' } as const;
		expect(said({ subject: council, verb, object: plan })).toBe('the council discovered the plan');
	});

	it('says otherwise that someone said it', () => {
		const clause: Clause = { subject: council, verb: { lemma: 'exist', tense: 'present' } };
		expect(told(clause, { attribution: { source: 'ann', verb: 'acknowledge' } }).attribution?.verb).toBe(
			'admit',
		);
		expect(told(clause, { attribution: { source: 'ann', verb: 'whisper' } }).attribution?.verb).toBe(
			'whisper',
		);
	});
});
