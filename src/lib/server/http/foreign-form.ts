const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a form of any site can post without being asked first (the HTML standard's `enctype`). */
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

/** Where a browser says that a request comes from, when it is none of another site's. */
const OWN = new Set(['same-origin', 'none']);

/**
 * Whether another site's page posted a form, with the cookies of this one. Browsers name the origin of whatever they
 * post; a form without one is refused as well, and so is one whose `Sec-Fetch-Site` says another site. A post without any
 * type has no form in it, and is refused by the second of the two alone. JSON is for its endpoints to look at.
 */
export function isForeignForm({ method, headers }: Request, { origin }: URL): boolean {
	const type = headers.get('content-type') ?? '';
	const site = headers.get('sec-fetch-site');
	if (SAFE.has(method) || (type !== '' && !FORM.test(type))) return false;
	const elsewhere = site !== null && !OWN.has(site);
	return elsewhere || (type !== '' && headers.get('origin') !== origin);
}
