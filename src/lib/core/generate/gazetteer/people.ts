/** Holders of public office in late 2025; for distractors beside holders of like office only. */
export type OfficeHolder = { name: string; rank: 'foreign' | 'head'; country: string };

const TABLE = `
foreign: Wang Yi China, Cho Hyun South Korea, Toshimitsu Motegi Japan, Marco Rubio United States, Hakan Fidan Turkey
foreign: Abbas Araghchi Iran, Subrahmanyam Jaishankar India, Johann Wadephul Germany, Yvette Cooper United Kingdom, Penny Wong Australia
foreign: Anita Anand Canada, Antonio Tajani Italy, Mauro Vieira Brazil, Maxim Ryzhenkov Belarus, Andrii Sybiha Ukraine
head: Xi Jinping China, Lee Jae Myung South Korea, Sanae Takaichi Japan, Emmanuel Macron France, Friedrich Merz Germany
head: Narendra Modi India, Keir Starmer United Kingdom, Mark Carney Canada, Giorgia Meloni Italy, Anthony Albanese Australia
head: Alexander Lukashenko Belarus, Volodymyr Zelensky Ukraine, Recep Tayyip Erdogan Turkey, Masoud Pezeshkian Iran
`;

const COUNTRY = /^(.+) (South Korea|United States|United Kingdom|\S+)$/;

export const OFFICE_HOLDERS: readonly OfficeHolder[] = TABLE.trim()
	.split('\n')
	.flatMap((line) => {
		const rank = line.startsWith('foreign') ? 'foreign' : 'head';
		return line
			.slice(line.indexOf(': ') + 2)
			.split(', ')
			.map((pair) => {
				const two = /^(.+) (South Korea|United States|United Kingdom)$/.exec(pair);
				const [, name = '', country = ''] = two ?? COUNTRY.exec(pair) ?? [];
				return { name, rank, country } as const;
			});
	});

/** The rank of an office, so that a minister stands beside ministers; undefined for any other office. */
export function rankOf(office: string): OfficeHolder['rank'] | undefined {
	if (/foreign (?:minister|secretary)|secretary of state/i.test(office)) return 'foreign';
	return /^(?:president|prime minister|chancellor|leader|premier|king|queen) of /i.test(office)
		? 'head'
		: undefined;
}
