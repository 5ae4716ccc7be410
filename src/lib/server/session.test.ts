import type { Cookies } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { LearnerId } from '../core/kernel/id.ts';
import { isAdmin, learnerOf, learnerOfHeader } from './session.ts';
import { Signer } from './signer.ts';

const secret = new Signer(Buffer.alloc(32, 1));
const learner = LearnerId.parse('0199c82c-c000-7000-8000-000000000001');
const cookies = (jar: Record<string, string>): Cookies => ({
	get: (name) => jar[name],
	getAll: () => [],
	set: () => undefined,
	delete: () => undefined,
	serialize: () => '',
});
const signed = secret.sign('learner', learner);

describe("the learner's cookie", () => {
	it('names the learner, read by the framework or from the header', () => {
		expect(learnerOf(cookies({ dateline_learner: signed }), secret)).toBe(learner);
		for (const header of [
			`dateline_learner=${signed}`,
			`theme=dark; dateline_learner=${signed}`,
			`dateline_learner=${signed}; theme=dark`,
		]) {
			expect(learnerOfHeader(header, secret)).toBe(learner);
		}
	});

	it.each([
		['missing', undefined],
		['tampered with', `${signed.slice(0, -3)}AAA`],
		['unsigned', learner],
		['signed for another purpose', secret.sign('admin-session', learner)],
		['of something that is no learner', secret.sign('learner', 'anyone')],
	])('names nobody where it is %s', (_, cookie) => {
		expect(learnerOf(cookies(cookie === undefined ? {} : { dateline_learner: cookie }), secret)).toBeNull();
		expect(learnerOfHeader(cookie && `dateline_learner=${cookie}`, secret)).toBeNull();
		expect(learnerOfHeader(`x_dateline_learner=${signed}`, secret)).toBeNull();
	});
});

describe("the admin's cookie", () => {
	const until = (time: number) => cookies({ dateline_admin: secret.sign('admin-session', String(time)) });

	it('holds until its time is over', () => {
		expect(isAdmin(until(1000), secret, 999)).toBe(true);
		expect(isAdmin(until(1000), secret, 1000)).toBe(false);
	});

	it('is refused unsigned', () => {
		expect(isAdmin(cookies({ dateline_admin: '9999999999999' }), secret, 1)).toBe(false);
		expect(isAdmin(cookies({}), secret, 1)).toBe(false);
	});
});
