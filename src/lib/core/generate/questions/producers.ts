import type { Kind } from '../../question/index.ts';
import { chosenGaps } from '../passages/chosen.ts';
import { judgedPassages } from '../passages/judged.ts';
import { numericGaps, typedGaps } from '../passages/typed.ts';
import { hotText } from './hot-text.ts';
import type { Producer } from './made.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';
import { whChoice } from './wh-choice.ts';

/** What makes the questions of each kind. The compiler finds the kind that is missing. */
export const PRODUCERS: Record<Kind, Producer> = {
	choice: (m) => [...whChoice(m), ...chosenGaps(m)],
	multiple,
	'true-false': (m) => [...trueFalse(m), ...judgedPassages(m)],
	'short-answer': (m) => [...shortAnswer(m), ...typedGaps(m)],
	numeric: (m) => [...numeric(m), ...numericGaps(m)],
	order,
	match,
	'hot-text': hotText,
};
