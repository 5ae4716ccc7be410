import { describe, expect, it } from 'vitest';
import type { ClauseFact } from '../../core/fact/schema.ts';
import type { Found } from '../../nlp/find-facts.ts';
import { ARTICLE, MET, NOT_SIGNED, PAID, reply } from '../testing/model-reply.ts';
import { addModelFacts } from './add-model-facts.ts';
import { sift } from './sift.ts';

const model = (...facts: unknown[]) => sift(ARTICLE, [], reply(facts));

/** What the rules would have found: these facts, each on its own sentence. */
function rules(...given: unknown[]): Found {
	const { entities, facts } = model(...given);
	return {
		entities,
		facts: facts.map((fact): ClauseFact => ({ ...fact, origin: 'rules' })),
		sentences: facts.map(({ id, anchor: { paragraph, start, end, quote } }) => ({
			paragraph,
			start,
			end,
			text: quote,
			facts: [id],
		})),
	};
}

describe('facts of a model beside those of the rules', () => {
	it('come after them, and stand on their sentence', () => {
		const { found, dropped } = addModelFacts(rules(MET), model(PAID));
		expect(found.facts.map(({ id, origin }) => [id, origin])).toEqual([
			['met', 'rules'],
			['paid', 'model'],
		]);
		expect(found.sentences.map(({ facts }) => facts)).toEqual([['met']]);
		expect(dropped).toEqual({});
	});

	it('are dropped where they repeat one, or say a part of it', () => {
		const { time: _, ...part } = MET.clause;
		const { found, dropped } = addModelFacts(rules(MET), model(MET, { ...MET, id: 'part', clause: part }));
		expect(found.facts.map(({ id }) => id)).toEqual(['met']);
		expect(dropped).toEqual({ repeated: 2 });
	});

	it('are kept where they say another thing of the same sentence', () => {
		const office = {
			...MET,
			id: 'office',
			clause: {
				subject: { entity: 'varga' },
				verb: { lemma: 'be', tense: 'present' },
				complement: { text: 'Transport Minister of {sundia}', type: 'office' },
			},
		};
		const { found } = addModelFacts(rules(MET), model(office));
		expect(found.sentences[0]?.facts).toEqual(['met', 'office']);
	});

	it('are renamed where a rule’s fact has their id', () => {
		const { found } = addModelFacts(rules(MET), model({ ...NOT_SIGNED, id: 'met' }));
		expect(found.facts.map(({ id }) => id)).toEqual(['met', 'met-2']);
		expect(found.facts[1]).toMatchObject({ clause: { verb: { lemma: 'sign' } } });
	});

	it('leave what they are given as it was', () => {
		const found = rules(MET);
		const before = structuredClone(found);
		addModelFacts(found, model(PAID));
		expect(found).toEqual(before);
	});
});
