import { StartError } from '../start-error.ts';

/** Which language model may be asked. */
export type ModelSettings = {
	/** The address of an OpenAI-compatible endpoint, up to what stands before `/chat/completions`. */
	url: string;
	/** The model's name, as that endpoint knows it. */
	name: string;
	/** Sent as a bearer token where there is one. */
	key?: string;
};

const malformed = (message: string) => new StartError('setting_malformed', message);

/**
 * The model of `DATELINE_LLM_URL`, `DATELINE_LLM_MODEL` and `DATELINE_LLM_KEY`; undefined, and so off, where neither address
 * nor name is set. Throws `setting_malformed` where only one of them is, or the address is none.
 */
export function readModelSettings(given: (name: string) => string | undefined): ModelSettings | undefined {
	const [url, name, key] = ['URL', 'MODEL', 'KEY'].map((each) => given(`DATELINE_LLM_${each}`));
	if (url === undefined && name === undefined) return undefined;
	if (url === undefined) {
		throw malformed(
			'DATELINE_LLM_MODEL is set and DATELINE_LLM_URL is not; set the address too, or unset the name to do without a model.',
		);
	}
	if (name === undefined) {
		throw malformed(
			'DATELINE_LLM_URL is set and DATELINE_LLM_MODEL is not; set the name of the model too, or unset the address to do without one.',
		);
	}
	if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
		throw malformed(
			'DATELINE_LLM_URL is not an address; write that of an OpenAI-compatible endpoint, such as http://localhost:11434/v1, or unset it to do without a model.',
		);
	}
	return { url, name, ...(key === undefined ? {} : { key }) };
}
