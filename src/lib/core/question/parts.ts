import { shuffle } from '../kernel/chance.ts';
import type { Misfit, Part, PartId, QuestionId } from './base.ts';

/** What every public view begins with. Picked by name: a field added to a schema stays on the server until it is picked here. */
export const head = <K extends string>(question: { kind: K; id: QuestionId; stem: string }) => ({
	kind: question.kind,
	id: question.id,
	stem: question.stem,
});

/** What may be seen of an option or item. */
export const part = ({ id, text }: Part): Part => ({ id, text });

/** Parts in the order of their ids, which tells nothing of the key or of the order in the bank. */
export const inIdOrder = <P extends { id: PartId }>(parts: readonly P[]): P[] =>
	parts.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/**
 * Parts in a seeded order that depends on their ids and the seed alone. The order in the bank goes for nothing: a learner
 * knows the attempt's id and this code, could undo the shuffle, and would find the key wherever the bank puts it first.
 */
export const shuffledParts = (parts: readonly Part[], seed: string): Part[] =>
	shuffle(inIdOrder(parts.map(part)), seed);

/** The texts of the parts named, in the order named; unknown ids are left out. */
export const textsOf = (parts: readonly Part[], ids: Iterable<PartId>): string[] =>
	Array.from(ids).flatMap((id) => parts.find((each) => each.id === id)?.text ?? []);

/** True where no id names two parts. */
export const haveDistinctIds = (parts: readonly { id: PartId }[]): boolean =>
	new Set(parts.map(({ id }) => id)).size === parts.length;

/** What is wrong with ids that are to name some of the parts, each once. */
export function misnamed(ids: readonly PartId[], parts: readonly { id: PartId }[]): Misfit | undefined {
	const unknown = ids.find((id) => !parts.some((each) => each.id === id));
	if (unknown !== undefined) return { code: 'part_unknown', part: unknown };
	const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
	return repeated === undefined ? undefined : { code: 'part_repeated', part: repeated };
}

/** The first part that no id names. */
export function unnamed(ids: readonly PartId[], parts: readonly { id: PartId }[]): Misfit | undefined {
	const missing = parts.find(({ id }) => !ids.includes(id));
	return missing === undefined ? undefined : { code: 'part_missing', part: missing.id };
}

/** True where the ids are distinct and each names one of the parts. */
export const nameParts = (ids: readonly PartId[], parts: readonly { id: PartId }[]): boolean =>
	misnamed(ids, parts) === undefined;
