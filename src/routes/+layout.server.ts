import { ownAccommodations } from '$lib/server/use-cases/classes/accommodate.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, for the masthead; and larger text for whom it is set. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { role, name } = locals.person;
	const { largerText } = await ownAccommodations(locals.app, locals.person);
	return { person: { role, name }, largerText };
};
