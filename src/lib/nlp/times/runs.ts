import type { Day } from '../../core/kernel/edtf.ts';
import { lower } from '../token-at.ts';
import type { Token } from '../tagged.ts';
import type { Parts, Piece } from './piece.ts';
import { pieceAt } from './pieces/index.ts';

/** Words between two pieces of one time. */
const JOINTS = new Set(['on', 'at', 'in', 'of', ',']);
/** Words between the two ends of a span, or two times of a list. */
const SPANS = new Set(['to', 'through', 'until', 'till', 'and', 'or', '-', '–', '—']);

/** Pieces side by side, which tell one time together. `weak` where none of them is a time alone. */
export type Run = { from: number; to: number; parts: Parts; weak: boolean; first: Piece };

/** What both tell; vague where they contradict each other. */
function join(left: Parts, right: Parts): Parts {
	for (const name of Object.keys(left) as (keyof Parts)[])
		if (right[name] !== undefined && right[name] !== left[name]) return { vague: true };
	return { ...left, ...right };
}

/** The next piece that begins within a word or two of `to`, by the word between them. */
function nextPiece(
	tokens: readonly Token[],
	run: Run,
	day: Day,
): { piece: Piece; joint: string } | undefined {
	const between = lower(tokens, run.to);
	const gaps = [0];
	if (JOINTS.has(between) || SPANS.has(between)) gaps.push(1);
	if (between === ',' && lower(tokens, run.to + 1) === 'on') gaps.push(2);
	for (const gap of gaps) {
		const start = run.to + gap;
		for (const at of [start, start + 1, start + 2]) {
			const piece = pieceAt(tokens, at, day);
			const from =
				piece === undefined ? -1 : lower(tokens, piece.from - 1) === 'the' ? piece.from - 1 : piece.from;
			if (piece !== undefined && (from === start || piece.from === start))
				return { piece, joint: gap === 0 ? '' : lower(tokens, run.to) };
		}
	}
	return undefined;
}

/** What a piece tells, whatever it is: `March and April` are a list, `on Monday and in March` are two times. */
const shape = (parts: Parts) =>
	Object.keys(parts)
		.filter((name) => name !== 'which' && name !== 'clock' && name !== 'vague')
		.sort()
		.join();

/** `March and April`, and `March and April 2019`, where the year is that of both. */
const isListed = (left: Parts, right: Parts) => {
	const [one, other] = [shape(left), shape(right)];
	return one === other || `${one},year` === other;
};

/** The piece with those that follow it as one time: `at 5 p.m.` `on Friday`, `March` `last year`, `from 2019` `to 2023`. */
export function runAt(tokens: readonly Token[], piece: Piece, day: Day): Run {
	const run: Run = { ...piece, weak: piece.weak === true, first: piece };
	for (;;) {
		const next = nextPiece(tokens, run, day);
		if (next === undefined || next.piece.to <= run.to) return run;
		const { piece: right, joint } = next;
		const spans = SPANS.has(joint);
		if (/^(?:and|or)$/.test(joint) && !isListed(run.parts, right.parts)) return run;
		if (joint === ',' && (right.weak || right.parts.vague || run.parts.vague)) return run;
		run.parts =
			spans && !(run.parts.clock && right.parts.clock) ? { vague: true } : join(run.parts, right.parts);
		run.weak &&= right.weak === true;
		run.to = right.to;
	}
}
