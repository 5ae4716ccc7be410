import { plain, tidy } from './tidy.ts';

/** Elements whose words run on in the line around them; any other begins a paragraph and ends one. */
const INLINE = new Set(
	'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
		' ',
	),
);
/** Letters of a paragraph that stand in links, above which it leads elsewhere: `Read more: …`. */
const MOST_LINKED = 0.7;

type Block = { text: string; linked: number };

/** The paragraphs of the content of an article, headings and items of lists on their own; what is but links is left out. */
export function htmlBlocks(content: Node): string[] {
	const blocks: Block[] = [];
	let open: Block = { text: '', linked: 0 };
	const close = () => {
		if (open.text.trim() !== '') blocks.push(open);
		open = { text: '', linked: 0 };
	};
	const walk = (node: Node, inLink: boolean) => {
		if (node.nodeType === node.TEXT_NODE) {
			const words = node.textContent ?? '';
			open.text += words;
			if (inLink) open.linked += words.trim().length;
			return;
		}
		const name = node.nodeName.toUpperCase();
		if (name === 'BR') open.text += '\n';
		const block = name !== 'BR' && !INLINE.has(name);
		if (block) close();
		for (const child of node.childNodes) walk(child, inLink || name === 'A');
		if (block) close();
	};
	walk(content, false);
	close();
	return blocks
		.filter(({ text, linked }) => linked <= text.trim().length * MOST_LINKED)
		.map(({ text }) => plain(tidy(text)))
		.filter((text) => text !== '');
}
