import type { PageLoad } from './$types';

/** What one behaviour or kind of question alone shows is fetched with it alone, before the page is drawn: so it is there without script too. */
export const load: PageLoad = async ({ data }) => {
	const { behaviour } = data.view;
	const hint = behaviour === 'tries' ? await import('$lib/components/feedback/HintPanel.svelte') : undefined;
	const sure =
		behaviour === 'certainty' ? await import('$lib/components/player/CertaintyField.svelte') : undefined;
	const isMoved = data.view.items.some(({ question: { kind } }) => kind === 'order' || kind === 'match');
	const moved = isMoved ? await import('$lib/components/question/MovedAnswer.svelte') : undefined;
	return { ...data, Hint: hint?.default, Sure: sure?.default, Moved: moved?.default };
};
