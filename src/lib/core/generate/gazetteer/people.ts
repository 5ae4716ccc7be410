import type { Day } from '../../kernel/edtf.ts';

/** Holder of a public office; for distractors beside holders of like office only. */
export type OfficeHolder = { name: string; rank: 'foreign' | 'head'; country: string };

/** The days, both included, on which every line of the table holds: from the day of Japan's new government to the last day looked up. */
const HELD: { from: Day; to: Day } = { from: '2025-10-21', to: '2025-12-31' };

const TABLE = `
foreign: Wang Yi China, Cho Hyun South Korea, Toshimitsu Motegi Japan, Marco Rubio United States, Hakan Fidan Turkey
foreign: Abbas Araghchi Iran, Subrahmanyam Jaishankar India, Johann Wadephul Germany, Yvette Cooper United Kingdom, Penny Wong Australia
foreign: Anita Anand Canada, Antonio Tajani Italy, Mauro Vieira Brazil, Maxim Ryzhenkov Belarus, Andrii Sybiha Ukraine
head: Xi Jinping China, Lee Jae Myung South Korea, Sanae Takaichi Japan, Emmanuel Macron France, Friedrich Merz Germany
head: Narendra Modi India, Keir Starmer United Kingdom, Mark Carney Canada, Giorgia Meloni Italy, Anthony Albanese Australia
head: Alexander Lukashenko Belarus, Volodymyr Zelensky Ukraine, Recep Tayyip Erdogan Turkey, Masoud Pezeshkian Iran
`;

const COUNTRY = /^(.+) (South Korea|United States|United Kingdom|\S+)$/;

const HOLDERS: readonly OfficeHolder[] = TABLE.trim()
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

/** Who held office on a day; nobody where it lies outside of what the table holds for. */
export const holdersOn = (day: Day): readonly OfficeHolder[] =>
	day >= HELD.from && day <= HELD.to ? HOLDERS : [];

/** The rank of an office, so that a minister stands beside ministers; undefined for any other office. */
export function rankOf(office: string): OfficeHolder['rank'] | undefined {
	if (/foreign (?:minister|secretary)|secretary of state/i.test(office)) return 'foreign';
	return /^(?:president|prime minister|chancellor|leader|premier|king|queen) of /i.test(office)
		? 'head'
		: undefined;
}
