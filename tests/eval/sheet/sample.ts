import { shuffle } from '../../../src/lib/core/kernel/chance.ts';
import type { Evaluated } from '../evaluate.ts';
import type { Sampled } from './write.ts';

/** So many published questions by chance, in the order of their articles. The same seed and banks give the same sample. */
export function sampleOf(articles: readonly Evaluated[], size: number, seed: string): Sampled[] {
	const all = articles.flatMap(({ article, bank, published }) =>
		published.map((question) => {
			const facts = question.facts.flatMap((id) => bank?.facts.find((fact) => fact.id === id) ?? []);
			return { article, question, evidence: [...new Set(facts.map(({ anchor }) => anchor.quote))] };
		}),
	);
	const drawn = new Set(shuffle([...all.keys()], seed).slice(0, size));
	return all.filter((_, index) => drawn.has(index));
}
