import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

const LABEL = String.raw`(?:option\s+)?(?:[A-H]|[1-9]|[ivx]{1,4}|[IVX]{1,4}|\((?:[a-h]|[1-9]|[ivx]{1,4})\))`;
const COMBINED = new RegExp(
	`^(?:both |only |neither )?(?:${LABEL}(?:, ${LABEL})*,? (?:and|or|nor|&) ${LABEL})(?: (?:only|alone|but not .{1,12}))?\\.?$`,
);

/** The complex (K) type: it tests the reading of combinations, and a part known gives away the rest. */
export const combinedOptions = rule('combined-options', 'error', ({ question }) =>
	optionTexts(question)
		.filter(({ text }) => COMBINED.test(text.trim()) && !/^\d+ (?:and|or) \d+$/.test(text))
		.map(({ at }) => ({
			at,
			mend: 'Give each option its own answer; where several are right, make the question a multiple.',
		})),
);
