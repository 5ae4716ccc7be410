/** Elements that are never the text of an article. JSON-LD stays: it tells title and date. */
const ELEMENTS = [
	'script:not([type="application/ld+json"]), style, noscript, template, iframe, object, svg, canvas, video, audio',
	'form, button, select, dialog, nav, footer, aside, figure, figcaption, table, pre',
	'[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]',
].join(', ');

/** Names that sites give to what stands beside an article, as a whole word of a class or id. */
const NAMES =
	/(?:^|[\s_-])(?:captions?|related|recommended|newsletter|promo|shar(?:e|ing)|social|adverts?|advertisement|cookies?|readmore|byline|credit|subscribe)(?:$|[\s_-])/i;
/** An element with more paragraphs than this is the article's own, whatever its name. */
const MOST_PARAGRAPHS = 3;

/** Takes out of a page what stands beside its article: scripts, captions, tables, forms, lists of related articles. */
export function removeBesides(document: Document): void {
	for (const element of document.querySelectorAll(ELEMENTS)) element.remove();
	for (const element of document.querySelectorAll('[class], [id]')) {
		const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
		if (!NAMES.test(name) || ['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(element.tagName)) continue;
		if (element.querySelectorAll('p').length <= MOST_PARAGRAPHS) element.remove();
	}
}
