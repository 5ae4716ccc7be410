import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../src/cli/build-app.ts';
import { table } from '../figures/table.ts';
import { readFolder } from './articles.ts';
import { evaluate } from './evaluate.ts';
import { flawsSection } from './sections/flaws.ts';
import { gatesSection } from './sections/gates.ts';
import { guessesSection } from './sections/guesses.ts';
import { newestRated, ratingsSection, type RatedSheet } from './sections/ratings.ts';
import { scoresSection } from './sections/scores.ts';
import { figuresOf, type Part, type Section } from './sections/section.ts';
import { yieldSection } from './sections/yield.ts';
import { readSheet } from './sheet/read.ts';
import { sampleOf } from './sheet/sample.ts';
import { writeSheet } from './sheet/write.ts';

const ARTICLES = join(ROOT, 'tests', 'eval', 'articles');
const SHEETS = join(ROOT, 'docs', 'eval');

const { values: wanted } = parseArgs({
	options: {
		articles: { type: 'string' },
		json: { type: 'boolean', default: false },
		part: { type: 'string' },
		sample: { type: 'string', default: '50' },
		seed: { type: 'string', default: '1' },
		sheet: { type: 'string' },
	},
});

/** A folder of articles with the name of its part; `isJudged` where the goals are for these. */
type Folder = { part: string; folder: string; isJudged: boolean };
const OURS: readonly Folder[] = [
	{ part: 'seen', folder: join(ARTICLES, 'seen'), isJudged: false },
	{ part: 'unseen', folder: join(ARTICLES, 'unseen'), isJudged: true },
];

function folders(): Folder[] {
	if (wanted.articles !== undefined) return [{ part: '', folder: wanted.articles, isJudged: true }];
	const { part } = wanted;
	const chosen = OURS.filter((each) => part === undefined || each.part === part);
	if (chosen.length === 0) throw new Error('--part is seen or unseen.');
	return chosen;
}

function ratedSheets(): RatedSheet[] {
	if (!existsSync(SHEETS)) return [];
	return globSync('*.md', { cwd: SHEETS }).flatMap((name) => {
		const file = join(SHEETS, name);
		const questions = readSheet(readFileSync(file, 'utf8'));
		if (questions.ok) return { file: relative(ROOT, file), questions: questions.value };
		for (const { code, path, found, expected = '' } of questions.error)
			console.error(`${relative(ROOT, file)}: ${code}: ${path}: “${found}” where ${expected} is wanted`);
		process.exitCode = 1;
		return [];
	});
}

function sectionsOf(part: Part, isJudged: boolean): Section[] {
	const sections = [yieldSection, gatesSection, flawsSection, scoresSection, guessesSection].map((make) =>
		make(part),
	);
	return isJudged ? [...sections, ratingsSection(part, newestRated(ratedSheets()))] : sections;
}

/** Gates that held nothing back say nothing to a reader; `--json` has them. */
const shownOf = ({ figures }: Section) =>
	figures.filter(
		({ name, value, goal }) =>
			!name.includes('gate ') || goal !== null || (name.endsWith(', failed') && value > 0),
	);

const sections: Section[] = [];
for (const { part, folder, isJudged } of folders()) {
	const articles = readFolder(folder).map(evaluate);
	if (articles.length === 0) {
		console.error(`No articles (.txt) in ${relative(process.cwd(), folder)}.`);
		process.exitCode = 1;
		continue;
	}
	const own = sectionsOf({ articles, figure: figuresOf(part, isJudged) }, isJudged);
	sections.push(...own);
	if (wanted.sheet !== undefined && isJudged) {
		const sample = sampleOf(articles, Number(wanted.sample), wanted.seed);
		const of = part === '' ? 'given' : part;
		writeFileSync(
			wanted.sheet,
			writeSheet(`${sample.length} questions of the ${of} articles, seed ${wanted.seed}`, sample),
		);
		console.error(`${sample.length} questions to be rated are in ${wanted.sheet}.`);
	}
	if (wanted.json) continue;
	for (const section of own) {
		const notes = section.notes.map((note) => `  ${note}`);
		console.log([table(section.title, shownOf(section)), ...notes, ''].join('\n'));
	}
}
const all = sections.flatMap(({ figures }) => figures);
if (wanted.json) console.log(JSON.stringify(all, null, '\t'));
else {
	const goals = all.filter(({ holds }) => holds !== null);
	console.log(`${goals.filter(({ holds }) => holds === true).length} of ${goals.length} goals hold.`);
}
