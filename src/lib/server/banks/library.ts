import type { Bank } from '../../core/bank/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';

import type { QuestionId } from '../../core/question/base.ts';
import type { Question } from '../../core/question/index.ts';
import type { FileProblem } from './read-text.ts';

/** One version of a bank, as it is served. */
export type BankVersion = {
	/** The article's id. */
	id: Slug;
	/** SHA-256 of the bank file's bytes, in hexadecimal. */
	hash: string;
	bank: Bank;
	questions: ReadonlyMap<QuestionId, Question>;
	/** How many questions may be drawn. */
	published: number;
};

/** A bank folder that is not served, and what is wrong with its files. */
export type RefusedBank = {
	folder: string;
	/** At least one; each names the file in which it is. */
	problems: FileProblem[];
};

/** The banks of this server. */
export type BankLibrary = {
	/** The versions to start attempts on, newest article first. */
	current(): readonly BankVersion[];
	find(id: string): BankVersion | undefined;
	/** Any version that an attempt may have pinned, also one whose file is long gone. */
	version(hash: string): Promise<BankVersion | undefined>;
	refused(): readonly RefusedBank[];
};

/** A bank with what the server looks up in it. */
export function bankVersion(bank: Bank, hash: string): BankVersion {
	return {
		id: bank.article.id,
		hash,
		bank,
		questions: new Map(bank.questions.map((question) => [question.id, question])),
		published: bank.questions.filter((question) => question.status === 'published').length,
	};
}
