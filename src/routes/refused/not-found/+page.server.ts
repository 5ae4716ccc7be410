import { accept } from '../../refuse.ts';
import type { PageServerLoad } from './$types';

/** What the hook answers with where the table of permissions lets somebody not in. */
export const load: PageServerLoad = () => accept<never>({ ok: false, error: { code: 'page_not_found' } });
