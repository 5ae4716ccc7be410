import type { EntityType } from '../../fact/schema.ts';
import { optionTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { rule, type Subject } from '../rule.ts';

/** What may stand beside what: a country acts as a person does, and is a place as a city is. */
const ROLES: Record<EntityType, readonly string[]> = {
	person: ['actor'],
	organisation: ['actor'],
	country: ['actor', 'place'],
	city: ['place'],
	event: ['event'],
	thing: ['thing', 'actor'],
};
/** Stems that name the type themselves. */
const ASKED: readonly [stem: RegExp, types: readonly EntityType[]][] = [
	[/\b(?:which|what) cit(?:y|ies)\b/i, ['city']],
	[/\b(?:which|what) countr(?:y|ies)\b/i, ['country']],
	[/^whom?\b/i, ['person', 'organisation', 'country', 'thing']],
];

/** A distractor of another sort than the key is ruled out without knowing the article. */
export const implausibleDistractor = rule('implausible-distractor', 'error', (subject) => {
	const { question, names } = subject;
	const options = optionTexts(question);
	const key = options.find(({ right }) => right);
	if (!key) return false;
	const keyMeasure = measureOf(key.text);
	const keyType = names.entityOf(key.text)?.type;
	return options.flatMap(({ at, text, right }) => {
		if (right) return [];
		const measure = measureOf(text);
		if (
			(keyMeasure === undefined) !== (measure === undefined) ||
			isOtherScale(keyMeasure?.scale, measure?.scale)
		) {
			return { at, mend: 'Numbers or dates stand beside words; make all options of one sort.' };
		}
		const type = names.entityOf(text)?.type;
		return type && isOtherSort(type, keyType, subject)
			? {
					at,
					mend: `It is a ${type}, which the stem or the right answer rules out; take one of the same type.`,
				}
			: [];
	});
});

const isOtherScale = (one: string | undefined, other: string | undefined) =>
	one !== other && (one === 'date' || other === 'date');

function isOtherSort(type: EntityType, keyType: EntityType | undefined, { question }: Subject): boolean {
	const asked = ASKED.find(([stem]) => stem.test(question.stem))?.[1];
	if (asked && (keyType === undefined || asked.includes(keyType))) return !asked.includes(type);
	return keyType !== undefined && !ROLES[type].some((role) => ROLES[keyType].includes(role));
}
