import { accept } from '../refuse.ts';
import type { PageServerLoad } from './$types';

/** What a form of another site is answered with. */
export const load: PageServerLoad = () => accept<never>({ ok: false, error: { code: 'cross_site' } });
