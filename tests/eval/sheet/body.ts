import type { Question } from '../../../src/lib/core/question/index.ts';

/** A text on one line, as a sheet shows it. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const ticked = (is: boolean) => (is ? '[x]' : '[ ]');

/** What a learner may answer, with the key marked, and why each is right or wrong; line by line. */
export function bodyLines(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple': {
			const keys = question.kind === 'choice' ? [question.key] : question.keys;
			return question.options.map(
				({ id, text, rationale }) => `${ticked(keys.includes(id))} ${text} — ${rationale}`,
			);
		}
		case 'true-false':
			return [`answer: ${question.key} — ${question.rationale}`];
		case 'short-answer':
			return [
				`answer: ${question.accepted.join(' / ')} — ${question.rationale}`,
				`rivals: ${question.rivals.join(' / ')}`,
			];
		case 'numeric':
			return [
				`answer: ${question.shown} (${question.key} ± ${question.tolerance} ${question.unit}) — ${question.rationale}`,
			];
		case 'order':
			return [
				...question.key.map((id, place) => {
					const item = question.items.find((each) => each.id === id);
					return `${place + 1}. ${item?.text ?? ''}`;
				}),
				`why: ${question.rationale}`,
			];
		case 'match':
			return [
				...question.left.map(({ id, text, rationale }) => {
					const right = question.right.find((each) => each.id === question.key[id]);
					return `[x] ${text} → ${right?.text ?? ''} — ${rationale}`;
				}),
				...question.right
					.filter(({ id }) => !Object.values(question.key).includes(id))
					.map(({ text }) => `[ ] → ${text}`),
			];
		case 'hot-text':
			return [
				...question.sentences.map(({ id, text }) => `${ticked(question.key.includes(id))} ${text}`),
				`why: ${question.rationale}`,
			];
	}
}
