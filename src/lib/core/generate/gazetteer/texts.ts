/** Phrases for distractors, by the field of the article. Every one must fit beside a key of its shape in any article of that field. */
export type Field = {
	/** Words whose presence shows that an article is of this field. */
	signs: RegExp;
	/** Things that talks, quarrels and reports are about. */
	matters: readonly string[];
	/** What someone may stress, note or express. */
	views: readonly string[];
	/** Doings, after "for" or as an object. */
	doings: readonly string[];
	/** Aims of a policy or plan, after "to". */
	aims: readonly string[];
	/** What something is sent, paid or built for, after "to". */
	purposes: readonly string[];
	/** Things to be counted, sent or found, by what the article calls them. */
	things: readonly { noun: RegExp; names: readonly string[] }[];
};

export const FIELDS: readonly Field[] = [
	{
		signs:
			/\b(?:minister|president|troops|talks|diplomacy|military|treaty|sanctions|embassy|summit|ceasefire|election)\b/gi,
		matters: [
			'trade tariffs',
			'fishing rights',
			'visa-free travel',
			'prisoner swaps',
			'gas supplies',
			'border crossings',
			'naval exercises',
		],
		views: [
			'concern about naval exercises in the region',
			'regret over the delay of a trade agreement',
			'hopes for a new arms control treaty',
			'gratitude for help after the floods',
		],
		doings: [
			'rebuilding roads and bridges damaged by floods',
			'delivering medical supplies to field hospitals',
			'guarding nuclear power stations along the border',
			'opening an embassy in Brussels',
			'signing a treaty on fishing rights',
			'returning works of art taken in wartime',
		],
		aims: [
			'to sign a free-trade agreement within three years',
			'to hold naval exercises every spring',
			'to mediate between rival powers',
			'to become less dependent on oil and gas',
			'to spend less on defence',
		],
		purposes: [
			'to rebuild towns damaged by floods',
			'to guard nuclear power stations',
			'to repay loans of earlier years',
			'to clear land mines along the border',
		],
		things: [
			{
				noun: /hardware|weapon|arms|equipment|munition/i,
				names: ['fighter jets', 'submarines', 'helicopters', 'warships'],
			},
			{
				noun: /help|aid|assistance|support/i,
				names: ['large amounts of food aid', 'hundreds of doctors and nurses', 'interest-free loans'],
			},
		],
	},
	{
		signs: /\b(?:company|shares|profit|market|bank|investors|sales|billion|merger|factory|workers)\b/gi,
		matters: [
			'interest rates',
			'staff pensions',
			'data protection',
			'import duties',
			'patent rights',
			'fuel costs',
		],
		views: [
			'concern about rising fuel costs',
			'doubts about new import duties',
			'interest in smaller rivals',
		],
		doings: [
			'cutting prices for new customers',
			'closing two regional offices',
			'delaying the annual report',
			'buying a smaller rival',
		],
		aims: [
			'to enter the Asian market',
			'to buy a smaller rival',
			'to raise dividends for shareholders',
			'to double its number of shops',
		],
		purposes: [
			'to pay off old debts',
			'to settle a claim in court',
			'to train apprentices',
			'to replace ageing lorries',
		],
		things: [],
	},
	{
		signs:
			/\b(?:scientists|researchers|study|species|climate|telescope|laboratory|vaccine|ocean|fossil|expedition)\b/gi,
		matters: [
			'light pollution',
			'soil erosion',
			'animal migration',
			'solar storms',
			'drug resistance',
			'plastic waste',
		],
		views: ['doubts about older measurements', 'concern about melting ice', 'interest in deep-sea mining'],
		doings: [
			'measuring the depth of mountain lakes',
			'tagging migrating birds by satellite',
			'mapping old river beds',
		],
		aims: [
			'to test a new kind of battery',
			'to count migrating birds',
			'to search for lost ships',
			'to map underground rivers',
			'to train student divers',
		],
		purposes: [
			'to search for lost ships',
			'to test a new kind of battery',
			'to repair undersea cables',
			'to count migrating birds',
		],
		things: [
			{
				noun: /animal|creature|species|life/i,
				names: ['giant squid', 'sea snakes', 'flightless birds', 'freshwater eels'],
			},
		],
	},
	{
		signs: /\b(?:match|goal|race|champion|league|coach|medal|stadium|tournament|team|runner|season)\b/gi,
		matters: ['ticket prices', 'the choice of venue', 'prize money', 'broadcasting rights', 'drug testing'],
		views: ['regret over a missed penalty', 'concern about ticket prices', 'doubts about the new ball'],
		doings: [
			'arriving late at the stadium',
			'arguing with the referee',
			'leaving the team hotel without leave',
		],
		aims: [
			'to save money for the youth team',
			'to rest before the final',
			'to train at high altitude',
			'to move to a bigger stadium',
		],
		purposes: [
			'to pay a fine',
			'to repair the stadium roof',
			'to support the youth team',
			'to hire a new physiotherapist',
		],
		things: [],
	},
];

/** The field whose signs the text shows most often; undefined where it shows none. */
export function fieldOf(text: string): Field | undefined {
	const counted = FIELDS.map((field) => ({ field, count: text.match(field.signs)?.length ?? 0 }));
	const best = counted.reduce((most, one) => (one.count > most.count ? one : most));
	return best.count > 0 ? best.field : undefined;
}
