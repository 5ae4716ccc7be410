/** What SvelteKit finds in a route's files. */
type Page = { actions?: Record<string, unknown> };
type Endpoint = Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', unknown>>;

const PAGES = import.meta.glob<Page>('/src/routes/**/+page.server.ts');
const VIEWS = import.meta.glob('/src/routes/**/+page.svelte');
const ENDPOINTS = import.meta.glob<Endpoint>('/src/routes/**/+server.ts');

const routeOf = (file: string): string => file.replace(/^\/src\/routes/, '').replace(/\/\+[^/]*$/, '') || '/';

/** Every way into the app, by the names that the table of permissions uses: found in the routes themselves. */
export async function findDoors(): Promise<string[]> {
	const doors = new Set<string>();
	for (const file of [...Object.keys(VIEWS), ...Object.keys(PAGES)]) doors.add(`GET ${routeOf(file)}`);
	for (const [file, load] of Object.entries(PAGES)) {
		for (const action of Object.keys((await load()).actions ?? {})) {
			doors.add(`POST ${routeOf(file)}?/${action}`);
		}
	}
	for (const [file, load] of Object.entries(ENDPOINTS)) {
		const endpoint = await load();
		for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
			if (method in endpoint) doors.add(`${method} ${routeOf(file)}`);
		}
	}
	return [...doors].sort();
}
