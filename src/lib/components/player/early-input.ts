type Control = HTMLInputElement | HTMLSelectElement;

const isToggle = (control: Control): control is HTMLInputElement =>
	control.type === 'radio' || control.type === 'checkbox';

const isTouched = (control: Control): boolean => {
	if (control instanceof HTMLSelectElement)
		return [...control.options].some((option) => option.selected !== option.defaultSelected);
	if (control.type === 'radio') return control.checked && !control.defaultChecked;
	if (control.type === 'checkbox') return control.checked !== control.defaultChecked;
	return control.value !== control.defaultValue;
};

/**
 * What was typed or chosen before the script ran. Call it while the page still stands as the server sent it, since the
 * script sets controls back; call what it gives once the page is alive and shows its state, and each control that was
 * touched tells of its change.
 */
export function earlyInput(page: Document): () => void {
	const touched = [...page.querySelectorAll<Control>('form.answer :is(input, select)')]
		.filter(isTouched)
		.map((control) => ({ control, value: control.value, checked: isToggle(control) && control.checked }));
	return () => {
		for (const { control, value, checked } of touched) {
			if (isToggle(control)) {
				if (control.checked !== checked) control.click();
				continue;
			}
			// A list keeps its choice where a text is set back: the page must hear of it all the same.
			control.value = value;
			const type = control instanceof HTMLSelectElement ? 'change' : 'input';
			control.dispatchEvent(new Event(type, { bubbles: true }));
		}
	};
}
