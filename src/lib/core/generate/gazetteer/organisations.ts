/** Organisations and events by sort: one stands only beside others of its sort. */
const SORTS: readonly { sort: RegExp; names: readonly string[] }[] = [
	{
		sort: /news agency|press agency|\b(?:TASS|Reuters|KCNA|Xinhua|Yonhap|Associated Press|Agence France-Presse)\b/i,
		names: [
			'Xinhua News Agency',
			'Yonhap News Agency',
			'Agence France-Presse',
			'Associated Press',
			'Kyodo News',
			'TASS',
		],
	},
	{
		sort: /\b(?:United Nations|UN) |\b(?:Atomic Energy Agency|World Health|World Food|UNICEF|UNESCO)\b/i,
		names: [
			'World Health Organization',
			'World Food Programme',
			'International Atomic Energy Agency',
			'United Nations Security Council',
		],
	},
	{
		sort: /\b(?:NATO|European Union|African Union|ASEAN|Arab League)\b/i,
		names: ['European Union', 'African Union', 'Arab League', 'NATO', 'ASEAN'],
	},
	{
		sort: /\bbank\b|monetary fund|federal reserve/i,
		names: ['European Central Bank', 'Bank of England', 'Federal Reserve', 'World Bank', 'Bank of Japan'],
	},
	{
		sort: /space (?:agency|administration|centre)|\b(?:NASA|JAXA|Roscosmos)\b/i,
		names: ['European Space Agency', 'NASA', 'Canadian Space Agency', 'Indian Space Research Organisation'],
	},
	{
		sort: /universit|institute of technology|\bcollege\b/i,
		names: ['University of Oxford', 'University of Tokyo', 'Stanford University', 'University of Cape Town'],
	},
	{
		sort: /\b(?:FIFA|UEFA|World Athletics|Olympic Committee|World Aquatics)\b/i,
		names: ['World Athletics', 'International Olympic Committee', 'World Aquatics', 'FIFA', 'UEFA'],
	},
	{
		sort: /\bwar\b/i,
		names: ['First World War', 'Korean War', 'Vietnam War', 'Cold War', 'Crimean War'],
	},
	{
		sort: /olympic|world cup|\bgames\b|championship/i,
		names: ['Commonwealth Games', 'Asian Games', 'Summer Olympics', 'Pan American Games'],
	},
];

/** Others of the same sort as the name; none where its sort is not known. */
export function ofSameSort(name: string): readonly string[] {
	return SORTS.find(({ sort }) => sort.test(name))?.names ?? [];
}
