/** Letters that no decomposition turns into plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	'’': "'",
	ʻ: "'",
	'‘': "'",
};

/** A name as it is looked up: lower case, no accents, straight apostrophes. */
export function nameKey(name: string): string {
	const lower = name.toLowerCase();
	let plain = true;
	for (let index = 0; index < lower.length && plain; index += 1) plain = lower.charCodeAt(index) < 128;
	if (plain) return lower;
	return lower
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[øłđıßæœ’ʻ‘]/g, (letter) => PLAIN[letter] ?? letter);
}
