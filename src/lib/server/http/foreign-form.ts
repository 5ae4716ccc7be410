const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a form of any site can post without being asked first (the HTML standard's `enctype`). */
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

/**
 * Whether another site's page posted a form, with the cookies of this one. Browsers name the origin of whatever they
 * post; a form without one is refused as well.
 */
export const isForeignForm = ({ method, headers }: Request, { origin }: URL): boolean =>
	!SAFE.has(method) && FORM.test(headers.get('content-type') ?? '') && headers.get('origin') !== origin;
