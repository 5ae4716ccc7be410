import type { EntityType } from '../../core/fact/schema.ts';
import type { Country } from '../gazetteer/gazetteer.ts';
import type { KnownOrganisation } from '../gazetteer/known-organisations.ts';

/** An entity while the article is read: what is called by which words, how often, and with "the" or without. */
export type Draft = {
	type: EntityType;
	/** By which it is found again. */
	key: string;
	/** As first written, or as the gazetteer has it. */
	name: string;
	/** Form → how often. */
	forms: Map<string, number>;
	/** How often "the" stood before the name, and how often it did not. */
	the: number;
	bare: number;
	/** Of a person: where the family name begins in the words of the name. */
	short?: string;
	country?: Country;
	/** Code of a city's country. */
	within?: string;
	known?: KnownOrganisation;
	office?: string;
	of?: Draft;
};

export const newDraft = (type: EntityType, key: string, name: string): Draft => ({
	type,
	key,
	name,
	forms: new Map(),
	the: 0,
	bare: 0,
});

/** Counts one way of writing the name. */
export const useForm = (draft: Draft, form: string): void => {
	draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
};
