import type { Quantity } from '../../core/fact/schema.ts';
import type { TokenRange } from '../tagged.ts';

export type QuantityType = 'count' | 'money' | 'percent' | 'duration' | 'measure';

/**
 * A number with what it counts: `around 15,000 troops`, `$3.5 million`, `12%`, `three days`, `40 km`. The range takes in
 * hedge, number and unit (the whole counted noun phrase: `1,200 people`, `two patrol ships`), no preposition before or after.
 */
export type QuantityMention = TokenRange & { quantity: Quantity; type: QuantityType };
