import type { Problem } from '../../core/kernel/problem.ts';

/** Why the language model gave nothing. */
export const MODEL_ERROR_CODES = [
	'article_too_large_for_model',
	'model_unreachable',
	'model_timeout',
	'model_refused',
	'model_busy',
	'model_failed',
	'model_unknown',
	'model_rejected',
	'model_reply_cut',
	'model_reply_too_large',
	'model_reply_malformed',
] as const;
export type ModelErrorCode = (typeof MODEL_ERROR_CODES)[number];

/** As a problem of the setting that is to be mended; `found` never holds the key. */
export type ModelError = Problem & { code: ModelErrorCode };

/** @param found what came back, in few words */
export const modelError = (code: ModelErrorCode, found: string, expected?: string): ModelError => ({
	code,
	path: code === 'model_refused' ? 'DATELINE_LLM_KEY' : 'DATELINE_LLM_URL',
	found,
	...(expected === undefined ? {} : { expected }),
});
