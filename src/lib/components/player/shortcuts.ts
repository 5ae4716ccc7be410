/** What a key asks of the player. */
export type Command = { do: 'go-on' | 'flag' | 'help' } | { do: 'pick'; index: number };

const SWITCH = 'dateline-single-keys';

/** Whether single keys act; the learner may turn them off (WCAG 2.1.4), as speech control and some readers need. */
export function singleKeysOn(): boolean {
	try {
		return localStorage.getItem(SWITCH) !== 'off';
	} catch {
		return true;
	}
}

export function setSingleKeys(on: boolean): void {
	try {
		localStorage.setItem(SWITCH, on ? 'on' : 'off');
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}

const TYPED =
	'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], dialog[open] *';
const PRESSED = 'a, button, summary, input, select, textarea, dialog[open] *';

/**
 * The command of a key, if any. Never one where the key is being typed into a field, comes with a modifier, is held
 * down, or composes a character; Enter only where no control would take it itself.
 */
export function command(event: KeyboardEvent, singleKeys: boolean): Command | undefined {
	if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const target = event.target instanceof Element ? event.target : undefined;
	if (event.key === 'Enter') return target?.matches(PRESSED) ? undefined : { do: 'go-on' };
	if (!singleKeys || target?.matches(TYPED)) return undefined;
	if (event.key === 'f') return { do: 'flag' };
	if (event.key === '?') return { do: 'help' };
	return /^[1-9]$/.test(event.key) ? { do: 'pick', index: Number(event.key) - 1 } : undefined;
}

/**
 * Picks the part of the question with that number (what is `data-apart` is none): chooses an option or sentence, or brings the focus to the row of an
 * event or pair, from where its own keys work.
 */
export function pick(form: HTMLElement, index: number): void {
	const choices = form.querySelectorAll<HTMLInputElement>(
		':is(input[type=radio], input[type=checkbox]):not([data-apart])',
	);
	const chosen = choices[index];
	if (choices.length > 0) {
		chosen?.focus();
		chosen?.click();
		return;
	}
	const row = form.querySelectorAll('[data-row]')[index];
	row?.querySelector<HTMLElement>('[data-move][aria-disabled=false], select:not(.without-script)')?.focus();
}
