import { SLOTS, type ClauseFact } from '../../fact/schema.ts';

/** An event told with "the" or "her": the reader takes it for the subject's. */
const POINTS_BACK = /^(?:the|his|her|its|their) /;
/** Words that say whose it is, or which. */
const OWNED = /[’']s? |\b(?:of|between|by|among|that|which|who|when|where|held|led)\b/;

/**
 * True where another slot tells of something that is the subject's without saying so: "during the visit to Moscow", "before the
 * talks with Putin". Under another subject, or where the subject is asked for, it would be nobody's.
 */
export const leansOnSubject = ({ clause }: ClauseFact): boolean =>
	SLOTS.some((slot) => {
		const filler = clause[slot];
		if (slot === 'subject' || filler === undefined || !('text' in filler) || filler.type !== 'event')
			return false;
		return POINTS_BACK.test(filler.text) && !OWNED.test(filler.text);
	});
