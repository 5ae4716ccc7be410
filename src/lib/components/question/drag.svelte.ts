/** So many pixels make a drag of what would be a tap. */
const SLACK = 5;
/** So near the upper or lower edge of the window the page scrolls along, by so much with each move. */
const EDGE = 56;
const STEP = 14;

type Place = Pick<PointerEvent, 'pageX' | 'pageY'>;
/** The list, and what is carried, as far as a drag looks at them. */
type Rows = { children: Iterable<{ getBoundingClientRect(): Pick<DOMRect, 'bottom'> }> };
type Carried = { style: Pick<CSSStyleDeclaration, 'translate'> };
type Down = Place & Pick<PointerEvent, 'isPrimary' | 'button'>;

/**
 * A part that is dragged over the rows of a list by mouse, pen or finger. `move` and `end` belong on the window: a row that
 * moves in the page loses the pointer that it had captured.
 */
export class Drag {
	readonly #list: () => Rows | undefined;
	#taken: { id: string; from: Place; carried: Carried | undefined } | undefined;
	/** The part dragged; empty for none. */
	id = $state('');
	/** Index of the row under it; -1 below the last. */
	row = $state(-1);

	constructor(list: () => Rows | undefined) {
		this.#list = list;
	}

	/**
	 * The pointer went down on a part; only the first finger and the first button count.
	 * @param carried what goes with the pointer, where that is not the row itself
	 */
	take({ pageX, pageY, isPrimary, button }: Down, id: string, carried?: Carried): void {
		if (isPrimary && button === 0) this.#taken = { id, from: { pageX, pageY }, carried };
	}

	/** The pointer moved; true where it drags a part, whose row may be another one now. */
	move({ pageX, pageY, clientY }: Place & Pick<PointerEvent, 'clientY'>): boolean {
		if (this.#taken === undefined) return false;
		const { id, from, carried } = this.#taken;
		const [x, y] = [pageX - from.pageX, pageY - from.pageY];
		if (this.id === '' && Math.hypot(x, y) < SLACK) return false;
		this.id = id;
		if (carried) carried.style.translate = `${x}px ${y}px`;
		this.row = [...(this.#list()?.children ?? [])].findIndex(
			(row) => clientY < row.getBoundingClientRect().bottom,
		);
		if (clientY < EDGE) scrollBy(0, -STEP);
		else if (clientY > innerHeight - EDGE) scrollBy(0, STEP);
		return true;
	}

	/** The pointer went up, or was taken away. */
	end(): void {
		if (this.#taken?.carried) this.#taken.carried.style.translate = '';
		this.#taken = undefined;
		this.id = '';
		this.row = -1;
	}
}
