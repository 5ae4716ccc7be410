import type { Article } from '../../../lib/core/article/schema.ts';
import { NO_PLACE, NO_PUBLISHER } from '../../../lib/formats/article-text/index.ts';
import { bankReport, type BankReport } from '../../../lib/nlp/bank-report.ts';
import type { MadeBank } from '../../../lib/server/banks/make-bank.ts';

/** What came of a text, for its author. */
export type Report = Omit<BankReport, 'warnings'> & {
	/** What neither the text nor a flag says of the article. */
	unnamed: ('place' | 'publisher')[];
	warnings: (BankReport['warnings'][number] | 'without_model')[];
	/** What came of asking a language model; absent where none is set. */
	model?: MadeBank['model'];
};

export function reportOn(made: MadeBank): Report {
	const { warnings, ...report } = bankReport(made);
	const { model } = made;
	return {
		...report,
		unnamed: unnamedIn(made.bank.article),
		...(model && { model }),
		warnings: [...warnings, ...(model && 'error' in model ? (['without_model'] as const) : [])],
	};
}

const unnamedIn = ({ dateline, source }: Article): Report['unnamed'] => [
	...(dateline.place === NO_PLACE ? (['place'] as const) : []),
	...(source.publisher === NO_PUBLISHER ? (['publisher'] as const) : []),
];
