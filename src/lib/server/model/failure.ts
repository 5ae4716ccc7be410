import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, RetryError } from 'ai';
import { cut } from '../../core/kernel/problem.ts';
import { reasonOf } from '../start-error.ts';
import { ReplyTooLarge } from './bounded-fetch.ts';
import { modelError, type ModelError, type ModelErrorCode } from './error.ts';
import type { ModelSettings } from './settings.ts';

/** What went wrong, from what the SDK throws; an error that is none of the model's is thrown on. */
export function failureOf(error: unknown, settings: ModelSettings): ModelError {
	const last = RetryError.isInstance(error) ? error.lastError : error;
	if (causes(last).some((cause) => cause instanceof ReplyTooLarge)) {
		return modelError('model_reply_too_large', 'too long a reply');
	}
	if (NoObjectGeneratedError.isInstance(last) && last.finishReason === 'length') {
		return modelError('model_reply_cut', 'half an answer');
	}
	if (NoObjectGeneratedError.isInstance(last) || NoOutputGeneratedError.isInstance(last)) {
		return modelError('model_reply_malformed', 'an answer that is not JSON');
	}
	if (!APICallError.isInstance(last)) {
		if (last instanceof Error && last.name === 'AI_InvalidResponseDataError') {
			return modelError('model_reply_malformed', 'a reply without an answer');
		}
		throw error;
	}
	const status = last.statusCode;
	// A connection that breaks within a reply has its status already.
	if (status === undefined || (status < 300 && last.isRetryable)) {
		return modelError('model_unreachable', reasonOf(causes(last).at(-1)));
	}
	if (status < 300) return modelError('model_reply_malformed', 'a reply that is not of the protocol');
	const code = codeOf(status);
	const message = code === 'model_rejected' || code === 'model_failed' ? plain(last.message, settings) : '';
	return modelError(code, message === '' ? `status ${status}` : `status ${status}, “${message}”`);
}

function codeOf(status: number): ModelErrorCode {
	if ([401, 402, 403, 407].includes(status)) return 'model_refused';
	if (status < 400 || status === 404 || status === 405) return 'model_unknown';
	if (status === 429) return 'model_busy';
	return status >= 500 || status === 408 || status === 409 ? 'model_failed' : 'model_rejected';
}

/** An error with what caused it, down to the first cause; a ring ends it. */
function causes(error: unknown): unknown[] {
	const chain: unknown[] = [];
	for (let each = error; each !== undefined && chain.length < 10;) {
		chain.push(each);
		each = each instanceof Error ? each.cause : undefined;
	}
	return chain;
}

/** The endpoint's own words, fit for a terminal: short, on one line, without the key. */
function plain(message: string, { key }: ModelSettings): string {
	const hidden = key === undefined ? message : message.replaceAll(key, '…');
	return cut(hidden.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(), 160);
}
