/** What is made easier for a learner; as `classes/accommodations.ts` has it. */
type Easier = { time: number | null; largerText: boolean; fewerDistractors: boolean };

/** What is made easier, in lines for whom it is for; none where nothing is. */
export function easierLines({ time, largerText, fewerDistractors }: Easier): string[] {
	return [
		...(time === null ? ['No time limit'] : time > 1 ? [`${time} times the usual time`] : []),
		...(largerText ? ['Larger text'] : []),
		...(fewerDistractors ? ['One wrong option less to choose from'] : []),
	];
}
