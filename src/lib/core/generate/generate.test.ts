import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/read.ts';
import { readBank, writeBank } from '../bank/read.ts';
import { isClause, type ClauseFact, type SlotName } from '../fact/schema.ts';
import { readFacts } from '../fact/read.ts';
import { fold } from '../kernel/fold.ts';
import { lintBank } from '../lint/index.ts';
import type { Kind, Question } from '../question/index.ts';
import { generate, statement } from './index.ts';
import { contentOf, material, type Source } from './material.ts';
import { namesFor } from './questions/askable.ts';
import { falsehoods } from './questions/falsehoods.ts';
import { trueFalse } from './questions/true-false.ts';
import { asTold } from './realise/statement.ts';

const root = new URL('../../../../', import.meta.url);

function source(folder: string): Omit<Source, 'facts'> & { facts: ClauseFact[] } {
	const text = (file: string) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
	const article = readArticle(folder.split('/').at(-1) ?? '', text('article.md'));
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	const read = readFacts(article.value, text('facts.yaml'));
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return { article: article.value, ...read.value, facts: read.value.facts.filter(isClause) };
}

const SOURCES = ['questions/2025-10-27-choe-putin-moscow', 'tests/golden/generate/deep-reef'].map(
	(folder) => [folder, source(folder)] as const,
);

/** Every text of a question that a reader sees. */
function texts(question: Question): string[] {
	const own = [question.stem, question.explanation];
	switch (question.kind) {
		case 'choice':
		case 'multiple':
			return [...own, ...question.options.flatMap(({ text, rationale }) => [text, rationale])];
		case 'order':
			return [...own, question.rationale, ...question.items.map(({ text }) => text)];
		case 'match':
			return [
				...own,
				...question.left.flatMap(({ text, rationale }) => [text, rationale]),
				...question.right.map(({ text }) => text),
			];
		default:
			return [...own, question.rationale];
	}
}

const keysOf = (question: Question): string[] => {
	if (question.kind === 'choice')
		return question.options.filter(({ id }) => id === question.key).map(({ text }) => text);
	if (question.kind === 'multiple')
		return question.options.filter(({ id }) => question.keys.includes(id)).map(({ text }) => text);
	return question.kind === 'short-answer' ? question.accepted : [];
};

describe.each(SOURCES)('the bank of %s', (_, from) => {
	const bank = generate(from);
	const { questions, entities } = bank;

	it('is the same to the byte when generated again', () => {
		expect(writeBank(generate(from))).toBe(writeBank(bank));
	});

	it('is read back without a problem', () => {
		expect(readBank(writeBank(bank))).toEqual({ ok: true, value: bank });
	});

	it('is published only where lint finds nothing', () => {
		const drafts = new Set(questions.filter(({ status }) => status === 'draft').map(({ id }) => id));
		const errors = lintBank(bank).filter(
			({ question, findings }) =>
				!drafts.has(question) && findings.some(({ severity }) => severity === 'error'),
		);
		expect(errors).toEqual([]);
		expect(
			questions.filter(({ status, findings }) => status === 'published' && findings !== undefined),
		).toEqual([]);
	});

	it('asks every fact', () => {
		const asked = new Set(questions.flatMap(({ facts }) => facts));
		expect(from.facts.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
	});

	it('has all eight kinds', () => {
		const kinds = new Set<Kind>(questions.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual([
			'choice',
			'hot-text',
			'match',
			'multiple',
			'numeric',
			'order',
			'short-answer',
			'true-false',
		]);
	});

	it('makes no entity the key of more than a fifth of its questions', () => {
		const most = entities.map((entity) => {
			const own = new Set(namesFor(entity).map(fold));
			return questions.filter(
				(question) => question.kind !== 'multiple' && keysOf(question).some((key) => own.has(fold(key))),
			).length;
		});
		expect(Math.max(...most)).toBeLessThanOrEqual(questions.length / 5);
	});

	it('asks no slot of a fact twice in one kind', () => {
		const asked = questions.map(({ kind, facts, asks }) => `${kind} ${facts.join('+')} ${asks ?? ''}`);
		expect(new Set(asked).size).toBe(asked.length);
	});

	it('has as many true statements as false ones, or nearly', () => {
		const keys = questions.flatMap((question) => (question.kind === 'true-false' ? [question.key] : []));
		const truths = keys.filter(Boolean).length;
		expect(Math.abs(keys.length - 2 * truths)).toBeLessThanOrEqual(2);
	});

	it('asks an office by itself once at most', () => {
		const offices = from.facts.flatMap(({ id, clause: { complement } }) =>
			complement !== undefined && 'text' in complement && complement.type === 'office' ? [id] : [],
		);
		expect(offices.length).toBeGreaterThan(1);
		for (const id of offices) {
			const own = questions.filter(({ facts }) => facts.length === 1 && facts[0] === id);
			expect(own.length).toBeLessThanOrEqual(1);
		}
	});

	it('seeks a sentence among six or more, by a question that shares no more than half of its words with that one alone', () => {
		for (const question of questions) {
			if (question.kind !== 'hot-text') continue;
			expect(question.sentences.length).toBeGreaterThanOrEqual(6);
			const within = (isKey: boolean) =>
				contentOf(
					question.sentences
						.filter(({ id }) => question.key.includes(id) === isKey)
						.map(({ text }) => text)
						.join(' '),
				);
			const asks = [...contentOf(question.stem.replace(/^Which sentence .*?tells you /, ''))];
			const shared = asks.filter((word) => within(true).has(word) && !within(false).has(word));
			expect(shared.length, question.stem).toBeLessThanOrEqual(asks.length / 2);
		}
	});

	it('writes whole, clean sentences', () => {
		for (const text of questions.flatMap(texts)) {
			expect(text).not.toMatch(/[{}]|undefined| {2}| [,.?;:]|\bthe the\b|’s’s/);
			expect(text).toMatch(/^[\p{Lu}\d_“]/u);
		}
		for (const { stem } of questions) expect(stem).toMatch(/[.?]$/);
	});

	it('never holds a key in its own stem', () => {
		for (const question of questions) {
			const stem = ` ${fold(question.stem)} `;
			for (const key of keysOf(question)) expect(stem).not.toContain(` ${fold(key)} `);
		}
	});

	it('offers no option twice, and none that is a key under another name', () => {
		for (const question of questions) {
			if (question.kind !== 'choice' && question.kind !== 'multiple') continue;
			const shown = question.options.map(({ text }) => fold(text));
			expect(new Set(shown).size).toBe(shown.length);
			for (const entity of entities) {
				const own = namesFor(entity).map(fold);
				expect(shown.filter((text) => own.includes(text)).length).toBeLessThanOrEqual(1);
			}
		}
	});

	it('says that the article does not mention a thing only where it does not', () => {
		const article = ` ${fold([from.article.title, ...from.article.paragraphs].join(' '))} `;
		const denied = questions
			.flatMap(texts)
			.flatMap((text) => /^The article does not mention (.+?)\./.exec(text)?.[1] ?? []);
		for (const words of denied) expect(article).not.toContain(` ${fold(words)} `);
	});

	it('makes false statements that differ from the fact in one place and that no fact states', () => {
		const ready = material(from);
		const stated = new Set(ready.statements.values());
		const made = from.facts.flatMap((fact) =>
			falsehoods(fact, ready).map((changed) => [fact, changed.fact] as const),
		);
		expect(made.length).toBeGreaterThan(from.facts.length);
		for (const [fact, changed] of made) {
			expect(differences(fact, changed)).toHaveLength(1);
			expect(stated).not.toContain(statement(changed, entities, ready.article));
			for (const filler of Object.values(changed.clause)) {
				if ('all' in filler) expect(new Set(filler.all).size).toBe(filler.all.length);
			}
		}
	});

	const ARTICLES = /\baccording to the article of \d+ \w+ \d{4}\b/i;
	const isOffice = (question: Question) =>
		question.facts.some((id) => {
			const office = from.facts.find((fact) => fact.id === id)?.clause.complement;
			return office !== undefined && 'text' in office && office.type === 'office';
		});

	it('says of what only silence speaks against that it goes by the article, and what the article says instead', () => {
		const ready = material(from);
		const swaps = new Map(
			from.facts
				.flatMap((fact) => falsehoods(fact, ready))
				.flatMap((changed) =>
					changed.swap === undefined
						? []
						: [[asTold(changed.fact, ready.names, ready.article), changed.swap]],
				),
		);
		expect(swaps.size).toBeGreaterThan(3);
		const lies = trueFalse(ready).flatMap(({ question }) =>
			question.kind === 'true-false' && !question.key ? question : [],
		);
		for (const { stem, rationale, asks } of lies) {
			if (asks === undefined || ['time', 'place'].includes(asks)) continue;
			expect(swaps.has(stem), stem).toBe(ARTICLES.test(stem));
			if (ARTICLES.test(stem))
				expect(rationale).toMatch(/^The article (?:says this of .+, not of|has this from .+, not from) .+: /);
		}
		expect(lies.filter(({ stem }) => ARTICLES.test(stem)).length).toBeGreaterThan(3);
	});

	it('does not tell by these words whether a statement is true', () => {
		const statements = questions.flatMap((question) => (question.kind === 'true-false' ? question : []));
		for (const has of [true, false]) {
			const keys = statements.filter(({ stem }) => ARTICLES.test(stem) === has).map(({ key }) => key);
			const truths = keys.filter(Boolean).length;
			expect(truths).toBeGreaterThanOrEqual(keys.length / 4);
			expect(truths).toBeLessThanOrEqual((keys.length * 3) / 4);
		}
	});

	it('asks who else or what else might have done it too by the article’s word', () => {
		const open = questions.filter(
			({ kind, asks }) =>
				(kind === 'choice' || kind === 'multiple') &&
				asks !== undefined &&
				['subject', 'object', 'recipient', 'companion', 'attribution'].includes(asks),
		);
		const ofArticle = open.filter((question) => {
			const { clause, attribution } = from.facts.find(({ id }) => id === question.facts[0]) ?? {};
			const filler = clause?.[question.asks as SlotName];
			const isNumber = filler !== undefined && 'quantity' in filler;
			return (
				!isOffice(question) && !isNumber && (attribution === undefined || question.asks === 'attribution')
			);
		});
		expect(ofArticle.length).toBeGreaterThan(1);
		for (const { stem } of ofArticle) expect(stem).toMatch(ARTICLES);
		for (const question of questions.filter(isOffice)) expect(question.stem).not.toMatch(ARTICLES);
	});

	it('gives nothing of a key away in its ids', () => {
		for (const question of questions) {
			expect(question.id).toMatch(/^q[0-9a-f]{8}$/);
			if (question.kind === 'choice' && question.order === 'shuffled') {
				const ids = question.options.map(({ id }) => id);
				expect(ids).toEqual([...ids].sort());
			}
		}
	});
});

it('the bank of 27 October 2025 has at least 45 published questions', () => {
	const [first] = SOURCES;
	const published =
		first === undefined ? [] : generate(first[1]).questions.filter(({ status }) => status === 'published');
	expect(published.length).toBeGreaterThanOrEqual(45);
});

it('takes nothing from a gazetteer that the article names, even where no fact does', () => {
	const [first] = SOURCES;
	if (first === undefined) throw new Error('There is no article.');
	const from = first[1];
	const options = ({ questions }: ReturnType<typeof generate>) =>
		questions.flatMap((question) =>
			question.kind === 'choice' ? question.options.map(({ text }) => text) : [],
		);
	expect(options(generate(from))).toContain('Crimean War');
	const paragraphs = [...from.article.paragraphs, 'A film about the Crimean War opened that day.'];
	expect(options(generate({ ...from, article: { ...from.article, paragraphs } }))).not.toContain(
		'Crimean War',
	);
});

it('keeps what only flawed questions ask as a draft with its findings', () => {
	const [, reef] = SOURCES;
	const [fact] = reef?.[1].facts ?? [];
	if (reef === undefined || fact === undefined) throw new Error('The reef has no facts.');
	const moved = {
		...fact,
		id: 'moved',
		anchor: { ...fact.anchor, start: fact.anchor.start + 1, end: fact.anchor.end + 1 },
	};
	const { questions } = generate({ ...reef[1], facts: [...reef[1].facts, moved] });
	const own = questions.filter(({ facts }) => facts.includes('moved'));
	expect(own.map(({ status }) => status)).toEqual(['draft']);
	expect(own[0]?.findings?.map(({ rule }) => rule)).toContain('evidence-moved');
});

it('the bank of the reef is the golden one', () => {
	const file = new URL('tests/golden/generate/deep-reef/bank.json', root);
	const [, reef] = SOURCES;
	expect(reef === undefined ? '' : writeBank(generate(reef[1]))).toBe(readFileSync(file, 'utf8'));
});

/** Where two facts differ: slots of the clause, the verb, the source. */
function differences(one: ClauseFact, other: ClauseFact): string[] {
	const parts = (fact: ClauseFact): Record<string, unknown> => ({ ...fact.clause, source: fact.attribution });
	const [here, there] = [parts(one), parts(other)];
	return Object.keys(here).filter((part) => JSON.stringify(here[part]) !== JSON.stringify(there[part]));
}
