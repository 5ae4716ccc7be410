/** What `data.json` holds. Lists are strings joined by commas: the file stays small, and its type plain. */
export type GazetteerData = {
	/** `code|the?|name|other names|adjectives` */
	countries: string[];
	/** Country code → its cities and towns of over 15,000, the largest first: `name=other name*:size`, `*` a capital, size in hundred thousands, 0 where left out. */
	cities: Record<string, string>;
	/** Given names, with nothing on sex. */
	firstNames: string;
	surnames: string;
	organisations: string;
	/** States and provinces. */
	regions: string;
	/** Seas, districts, sights: places that are neither country nor city, or small. */
	places: string;
	/** Common nouns for people: `author`, `minister`. */
	people: string;
	/** Infinitives. */
	verbs: string;
	nouns: string;
	adjectives: string;
};
