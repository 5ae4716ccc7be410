import { gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/key.ts';
import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';

/** What may follow the name of a firm that the article calls by its first word elsewhere. */
const CORPORATE =
	/^(?:motors?|corporation|corp\.?|inc\.?|group|company|co\.?|electronics|holdings?|ltd\.?|plc|platforms|ag|sa|se|nv|industries|international)$/;
/** Last words by which an article calls a club. */
const CLUB =
	/^(?:united|city|rovers|wanderers|rangers|albion|athletic|hotspur|forest|villa|palace|county|town)$/;

const add = (names: Map<string, Draft | undefined>, key: string, draft: Draft): void => {
	names.set(key, names.has(key) && names.get(key) !== draft ? undefined : draft);
};

/** Organisations by a part of their name that stands for one only: the first word of a firm (Goldman), the last of a club (United). */
export function organisationsByPart(cast: Cast): ReadonlyMap<string, Draft | undefined> {
	const parts = new Map<string, Draft | undefined>();
	const names = gazetteer();
	for (const draft of cast.byKey.values()) {
		if (draft.type !== 'organisation') continue;
		const words = draft.name.split(' ').map(nameKey);
		const [first = '', last = ''] = [words[0], words.at(-1)];
		if (words.length < 2) continue;
		if (CLUB.test(last)) add(parts, last, draft);
		if (CLUB.test(first) || names.common.has(first) || names.countries.has(first) || names.cities.has(first))
			continue;
		if (names.demonyms.has(first) || names.firstNames.has(first) || names.regions.has(first)) continue;
		add(parts, first, draft);
	}
	return parts;
}

/**
 * Two drafts that are one organisation: `Toyota` beside `Toyota Motor Corporation`, `Supreme Court` beside `U.S. Supreme
 * Court`. Short one → long one, where only one long one fits.
 */
export function sameOrganisations(cast: Cast): ReadonlyMap<Draft, Draft> {
	const longer = new Map<string, Draft | undefined>();
	const names = gazetteer();
	for (const draft of cast.byKey.values()) {
		if (draft.type !== 'organisation') continue;
		const words = draft.name.split(' ').map(nameKey);
		const rest = words.slice(1);
		if (rest.length === 0) continue;
		if (rest.every((word) => CORPORATE.test(word))) add(longer, words[0] ?? '', draft);
		for (const length of [1, 2]) {
			const head = words.slice(0, length).join(' ');
			const tail = words.slice(length);
			if (tail.length > 0 && (names.countries.has(head) || names.demonyms.has(head)))
				add(longer, tail.join(' '), draft);
		}
	}
	const same = new Map<Draft, Draft>();
	for (const draft of cast.byKey.values()) {
		const other = draft.type === 'organisation' ? longer.get(nameKey(draft.name)) : undefined;
		if (other !== undefined && other !== draft) same.set(draft, other);
	}
	return same;
}
