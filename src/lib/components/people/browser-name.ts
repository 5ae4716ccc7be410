/** Names by which a browser tells itself from those it pretends to be; the first that fits is meant. */
const BROWSERS: readonly [RegExp, string][] = [
	[/\bEdg\w*\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bFirefox\//, 'Firefox'],
	[/\b(?:Chrome|HeadlessChrome|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
	[/\bCrOS\b/, 'a Chromebook'],
	[/\b(?:iPhone|iPad)\b/, 'an iPhone or iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'a Mac'],
	[/\bLinux\b/, 'Linux'],
];

/** Browser and system in words, as far as the header `User-Agent` says them. */
export function browserName(userAgent: string): string {
	const nameIn = (names: readonly [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent))?.[1];
	const system = nameIn(SYSTEMS);
	const browser = nameIn(BROWSERS) ?? 'A browser';
	return system === undefined ? browser : `${browser} on ${system}`;
}
