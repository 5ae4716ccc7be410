/** Verbs with another of the same sense that stands in the same place; a particle belongs to its verb. */
const table = (rows: string): ReadonlyMap<string, string> =>
	new Map(
		rows
			.trim()
			.split(/[|\n]/)
			.map((row): [string, string] => {
				const [verb = '', other = ''] = row.split('>').map((words) => words.trim());
				return [verb, other];
			}),
	);

/** Before an object: acknowledge losses, admit losses. */
export const WITH_OBJECT = table(`
acknowledge > admit|admit > acknowledge|back > support|ban > forbid|build > construct|buy > purchase|cancel > call off|choose > pick
commemorate > mark|commend > praise|criticise > find fault with|damage > harm|delay > put off|demand > call for|discuss > talk about
discover > find|embark on > set out on|emphasise > underline|express > voice|find > discover|forbid > ban|harm > damage
highlight > call attention to|hold up > delay|injure > hurt|lead > head|note > remark on|permit > allow|postpone > put off
praise > commend|propose > suggest|provide > supply|publish > issue|purchase > buy|reaffirm > restate|reject > turn down
rescue > save|send > dispatch|stress > underline|suggest > propose|supply > provide|support > back|avoid > stay away from
`);

/** Before "to" with a verb: aim to sell, intend to sell. */
export const WITH_INFINITIVE = table(`
aim > intend|attempt > try|begin > start|decline > refuse|hope > aim|intend > aim|plan > intend|refuse > decline|seek > try|start > begin|try > seek
`);

/** With nothing after them but when, where and why: talks collapse, talks fall apart. */
export const ALONE = table(`
collapse > fall apart|go back > return|happen > take place|occur > take place|resign > step down|return > go back|take place > happen
`);

/** Before "that": say that it rains, state that it rains. */
export const OF_SAYING = table(`
acknowledge > admit|admit > acknowledge|announce > declare|assert > claim|claim > assert|declare > announce|say > state|state > say
`);
