import { readYaml } from '../../core/kernel/yaml.ts';
import { wholeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { frontMatter } from './front-matter.ts';
import { inline } from './markdown-inline.ts';
import { plain, tidy } from './tidy.ts';

const FENCE = /^\s{0,3}(?:```|~~~)/;
const RULE = /^\s{0,3}(?:[-*_=]\s*){3,}$/;
const TABLE = /^\s{0,3}\|/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/;
const HEADING = /^\s{0,3}(#{1,6})\s+/;
const QUOTED = /^\s{0,3}(?:>\s?)+/;

/**
 * Markdown as plain paragraphs; headings and items of lists are paragraphs of their own; code, tables, images and notes
 * are left out, links keep their words. Title and date come from the front matter (ours, or any with `title` and `date`),
 * the title else from a first heading.
 */
export function readMarkdown(text: string): Draft {
	const lines = tidy(text).split('\n');
	const end =
		lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
	const read = end === -1 ? undefined : readYaml(lines.slice(1, end).join('\n'), ['published', 'date']);
	const front = read?.ok ? frontMatter(read.value) : {};
	const blocks = blocksOf(read?.ok ? lines.slice(end + 1) : lines);
	const [opening] = blocks;
	if (front.title === undefined && opening?.heading === 1) {
		blocks.shift();
		front.title = opening.text;
	}
	const date = front.published === undefined && blocks[0] !== undefined ? ownDate(blocks[0]) : undefined;
	if (date !== undefined) {
		front.published = date;
		blocks.shift();
	}
	return { ...front, paragraphs: blocks.map((block) => block.text) };
}

/** A paragraph or heading, its markup gone; level of a heading 1 to 6, else 0. */
type Block = { heading: number; text: string };

/** A heading may end with the marks that it began with. */
function withoutClosing(text: string, heading: number): string {
	let end = text.length;
	while (heading > 0 && text[end - 1] === '#') end -= 1;
	return text.slice(0, end).trimEnd();
}

const ownDate = ({ text }: Block) => (text.length <= 40 ? wholeDay(text) : undefined);

function blocksOf(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let open: string[] = [];
	let heading = 0;
	let fenced = false;
	const close = () => {
		const text = withoutClosing(plain(inline(open.join(' '))), heading);
		if (text !== '') blocks.push({ heading, text });
		open = [];
		heading = 0;
	};
	for (const raw of lines) {
		const line = raw.replace(QUOTED, '');
		if (FENCE.test(line)) {
			close();
			fenced = !fenced;
		} else if (fenced || TABLE.test(line) || DEFINITION.test(line)) continue;
		else if (open.length > 0 && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
			heading = line.trim().startsWith('=') ? 1 : 2;
			close();
		} else if (line.trim() === '' || RULE.test(line)) close();
		else if (HEADING.test(line)) {
			close();
			heading = HEADING.exec(line)?.[1]?.length ?? 1;
			open = [line.replace(HEADING, '')];
			close();
		} else {
			if (ITEM.test(line)) close();
			open.push(line.trim());
		}
	}
	close();
	return blocks;
}
