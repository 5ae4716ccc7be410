import { afterEach, describe, expect, it } from 'vitest';
import { generate } from '../../core/generate/index.ts';
import { findFacts } from '../../nlp/find-facts.ts';
import { chatServer, refuses, type ChatServer } from '../testing/chat-server.ts';
import { ARTICLE, BOUGHT, ENTITIES, LATE, MET, NOT_SIGNED, PAID, reply } from '../testing/model-reply.ts';
import { findAllFacts } from './find-all-facts.ts';

let server: ChatServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

const GOOD = JSON.stringify(reply([MET, BOUGHT, LATE, NOT_SIGNED, PAID]));

describe('all the facts of an article', () => {
	const byRules = findFacts(ARTICLE);

	it('are those of the rules where no model is set', async () => {
		expect(await findAllFacts(ARTICLE, { model: undefined })).toEqual({ found: byRules });
	});

	it('are those of the rules, then those that only the model found', async () => {
		server = await chatServer([GOOD]);
		const { found, model } = await findAllFacts(ARTICLE, { model: { url: server.url, name: 'm' } });
		expect(found.facts.slice(0, byRules.facts.length)).toEqual(byRules.facts);
		expect(found.entities.slice(0, byRules.entities.length)).toEqual(byRules.entities);
		const added = found.facts.slice(byRules.facts.length);
		expect(added.every(({ origin }) => origin === 'model')).toBe(true);
		expect(model).toMatchObject({ added: added.length });
		expect(new Set(found.facts.map(({ id }) => id)).size).toBe(found.facts.length);
		expect(new Set(found.entities.map(({ id }) => id)).size).toBe(found.entities.length);
	});

	it('make a bank', async () => {
		server = await chatServer([GOOD]);
		const { found } = await findAllFacts(ARTICLE, { model: { url: server.url, name: 'm' } });
		const { entities, facts } = found;
		expect(generate({ article: ARTICLE, entities, facts }).questions.length).toBeGreaterThan(0);
	});

	it('are those of the rules where the model fails, with its error beside them', async () => {
		server = await chatServer([refuses(401, 'no')]);
		const { found, model } = await findAllFacts(ARTICLE, { model: { url: server.url, name: 'm' } });
		expect(found).toEqual(byRules);
		expect(model).toMatchObject({
			error: { code: 'model_refused', path: 'DATELINE_LLM_KEY', found: 'status 401' },
		});
	});

	it('know no entity twice that the model calls otherwise', async () => {
		const renamed = JSON.stringify(
			reply([PAID], [{ ...ENTITIES.norland, id: 'kingdom-of-norland' }]),
		).replaceAll('{"entity":"norland"}', '{"entity":"kingdom-of-norland"}');
		server = await chatServer([renamed]);
		const { found } = await findAllFacts(ARTICLE, { model: { url: server.url, name: 'm' } });
		expect(found.entities.filter(({ name }) => name === 'Norland')).toHaveLength(1);
	});
});
