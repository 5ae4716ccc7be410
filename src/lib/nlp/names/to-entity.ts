import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { nameKey } from '../gazetteer/key.ts';
import type { Draft } from './draft.ts';

const LONGEST_ID = 60;
/** Organisations, events and things of this kind have "the" where no sentence shows it. */
const DEFINITE =
	/\b(?:of|for|Ministry|Department|Commission|Council|Court|Committee|Agency|Union|Association|Federation|Authority|Institute|Army|Navy|Party|Olympics|Games|Cup|Championships?|Prize|Award|Treaty|Agreement|Act|War|Festival)\b/;

/** Last words of organisations that take a plural verb: sides and parties named after their members. */
const PLURAL =
	/\b(?:All Blacks|Springboks|Wallabies|Yankees|Lakers|Celtics|Democrats|Republicans|Conservatives|Boys|Pirates|Chiefs|Tigers|Saints|Giants|Warriors|Hurricanes)$/;

/** Gives each draft an id of its own, made of its name. */
export function idsOf(drafts: readonly Draft[]): Map<Draft, Slug> {
	const taken = new Set<string>();
	const ids = new Map<Draft, Slug>();
	for (const draft of drafts) {
		const plain = nameKey(draft.name)
			.replace(/'/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '')
			.slice(0, LONGEST_ID)
			.replace(/-$/, '');
		const base = plain === '' ? draft.type : plain;
		let id = base;
		for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
		taken.add(id);
		ids.set(draft, id);
	}
	return ids;
}

/** The ids of the countries by their codes. */
export function countriesOf(ids: ReadonlyMap<Draft, Slug>): Map<string, Slug> {
	const countries = new Map<string, Slug>();
	for (const [{ type, country }, id] of ids) {
		if (type === 'country' && country !== undefined) countries.set(country.code, id);
	}
	return countries;
}

/** The entity that a draft has become. */
export function toEntity(
	draft: Draft,
	ids: ReadonlyMap<Draft, Slug>,
	countries: ReadonlyMap<string, Slug>,
): Entity {
	const { type, name } = draft;
	const short = shortOf(draft);
	const known = [
		...(short === undefined ? [] : [short]),
		...draft.forms.keys(),
		...(draft.country?.others ?? []),
		...(draft.known?.short === undefined ? [] : [draft.known.short]),
		...(draft.known?.others ?? []),
	];
	const aliases = [...new Set(known)].filter((alias) => alias !== name && alias.length <= 120);
	const of = draft.of === undefined ? countryId(draft, countries) : ids.get(draft.of);
	const demonym = draft.country?.demonyms[0];
	return {
		id: ids.get(draft) ?? type,
		type,
		name,
		...(short !== undefined && { short }),
		...(aliases.length > 0 && { aliases }),
		...(draft.office !== undefined && { office: draft.office }),
		...(of !== undefined && { of }),
		...(demonym !== undefined && type === 'country' && { demonym }),
		...(isDefinite(draft) && { definite: true }),
		...(type === 'organisation' && PLURAL.test(name) && { plural: true }),
	};
}

/** A city's country, where the article names it. */
function countryId({ within }: Draft, countries: ReadonlyMap<string, Slug>): Slug | undefined {
	if (within === undefined) return undefined;
	return countries.get(within);
}

/** The name once it is known who is meant: of the ways a person is written, the one that the article has most often. */
function shortOf({ type, name, forms, short, known }: Draft): string | undefined {
	if (type === 'organisation' || type === 'event' || type === 'thing') {
		const initials = [...forms.keys()].find((form) => /^[A-Z][A-Za-z]*[A-Z]$/.test(form) && form !== name);
		const told = initials ?? (known?.short !== undefined && forms.has(known.short) ? known.short : undefined);
		return told === name ? undefined : (told ?? plainFirm(name));
	}
	if (type !== 'person') return undefined;
	const parts = [...forms].filter(
		([form]) => form !== name && name.includes(form) && !form.startsWith(name.split(' ')[0] ?? ' '),
	);
	const most = parts.reduce<[string, number] | undefined>(
		(best, each) => (best === undefined || each[1] > best[1] ? each : best),
		undefined,
	);
	const told = most?.[0] ?? short;
	// Le Pen, de Wit: the small word belongs to the family name, however often it is left out.
	const one = short !== undefined && told !== undefined && short.endsWith(` ${told}`) ? short : told;
	return one === name ? undefined : one;
}

/** A firm without what says that it is one. */
function plainFirm(name: string): string | undefined {
	const plain = name.replace(
		/,? (?:Inc|Inc\.|Ltd|Ltd\.|Limited|PLC|Plc|plc|LLC|Corp|Corp\.|Co|Co\.|AG|GmbH|SA|NV|SE)$/,
		'',
	);
	return plain === name || plain === '' ? undefined : plain;
}

function isDefinite({ type, name, country, known, the, bare }: Draft): boolean {
	if (country !== undefined && type === 'country') return country.definite;
	if (type === 'person' || type === 'city') return false;
	if (the + bare > 0) return the >= bare && the > 0;
	return known !== undefined && known.name !== '' ? known.definite : DEFINITE.test(name);
}
