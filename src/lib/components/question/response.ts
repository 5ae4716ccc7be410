import type { PublicQuestion, Response, ResponseOf } from '../../core/question/index.ts';

/** What stands in the form before the learner has done anything; null where nothing is chosen yet. */
export function blank(question: PublicQuestion): Response | null {
	switch (question.kind) {
		case 'order':
			return { kind: 'order', order: question.items.map((item) => item.id) };
		case 'match':
			return { kind: 'match', pairs: {} };
		case 'multiple':
			return { kind: 'multiple', options: [] };
		case 'hot-text':
			return { kind: 'hot-text', sentences: [] };
		case 'short-answer':
		case 'numeric':
			return { kind: question.kind, text: '' };
		default:
			return null;
	}
}

/** What is still to be given before the response can be checked; empty where it is whole. */
export function missing(question: PublicQuestion, response: Response | null): string {
	switch (response?.kind) {
		case undefined:
			return 'Choose an answer first.';
		case 'multiple':
			return response.options.length > 0 ? '' : 'Choose at least one answer first.';
		case 'hot-text':
			return response.sentences.length > 0 ? '' : 'Choose a sentence first.';
		case 'short-answer':
		case 'numeric':
			return response.text.trim() !== '' ? '' : 'Write an answer first.';
		case 'match': {
			const left = question.kind === 'match' ? question.left : [];
			return left.every((part) => part.id in response.pairs) ? '' : 'Give every one its match first.';
		}
		default:
			return '';
	}
}

/** A response without the parts that a hint struck out; null where nothing that may be given is left of it. */
export function withoutStruck(response: Response, struck: readonly string[]): Response | null {
	const open = (ids: readonly string[]) => ids.filter((id) => !struck.includes(id));
	switch (response.kind) {
		case 'choice':
			return struck.includes(response.option) ? null : response;
		case 'multiple':
			return { ...response, options: open(response.options) };
		case 'hot-text':
			return { ...response, sentences: open(response.sentences) };
		default:
			return response;
	}
}

/** The list with `id` put in or taken out. */
export const toggled = (ids: readonly string[], id: string): string[] =>
	ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** The list with the entry at `from` moved to `to`; unchanged where either is outside it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const copy = [...list];
	if (from < 0 || to < 0 || from >= copy.length || to >= copy.length) return copy;
	copy.splice(to, 0, ...copy.splice(from, 1));
	return copy;
}

/** The response narrowed to a kind; undefined where it is of another. */
export const ofKind = <K extends Response['kind']>(
	response: Response | null,
	kind: K,
): ResponseOf<K> | undefined => (response?.kind === kind ? (response as ResponseOf<K>) : undefined);
