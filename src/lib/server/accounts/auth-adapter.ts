import { createAdapterFactory, type CleanedWhere } from 'better-auth/adapters';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/database.ts';

type Row = Record<string, unknown>;

const COMPARISONS = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function test({ field, operator, value }: CleanedWhere): RawBuilder<unknown> {
	const column = sql.ref(field);
	if (value === null) return operator === 'ne' ? sql`${column} is not null` : sql`${column} is null`;
	if (Array.isArray(value)) {
		if (operator !== 'in') throw new TypeError(`better-auth asks by ${operator}, which is not written here.`);
		return value.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join(value)})`;
	}
	const comparison = Object.entries(COMPARISONS).find(([name]) => name === operator)?.[1];
	if (comparison === undefined)
		throw new TypeError(`better-auth asks by ${operator}, which is not written here.`);
	return sql`${column} ${sql.raw(comparison)} ${value}`;
}

/** All that are joined by AND hold, and one of those joined by OR where there are any. */
function condition(where: readonly CleanedWhere[] = []): RawBuilder<unknown> {
	const or = where.filter(({ connector }) => connector === 'OR').map(test);
	const all = where.filter(({ connector }) => connector !== 'OR').map(test);
	if (or.length > 0) all.push(sql`(${sql.join(or, sql` or `)})`);
	return all.length === 0 ? sql`1 = 1` : sql.join(all, sql` and `);
}

const assignments = (row: Row) =>
	sql.join(Object.entries(row).map(([column, value]) => sql`${sql.ref(column)} = ${value}`));

/**
 * better-auth on the app's own database: it writes through `transact` as all the server does, and keeps times and
 * truths in the columns' own way (docs/decisions). Only the comparisons that it makes are written here; another throws.
 * @param newId for rows that it makes
 */
export function authAdapter(
	{ kysely, transact }: Pick<Database, 'kysely' | 'transact'>,
	newId: () => string,
) {
	const read = async (statement: RawBuilder<unknown>): Promise<Row[]> => {
		const { rows } = await kysely.executeQuery<Row>(sql<Row>`${statement}`.compile(kysely));
		return rows;
	};
	const write = async (statement: RawBuilder<unknown>): Promise<number> => {
		const [changed] = await transact([statement.compile(kysely)]);
		return changed ?? 0;
	};
	const first = async (model: string, where: readonly CleanedWhere[]): Promise<Row | undefined> => {
		const [row] = await read(sql`select * from ${sql.table(model)} where ${condition(where)} limit 1`);
		return row;
	};
	const byId = ({ id }: Row) => sql`id = ${id}`;

	return createAdapterFactory({
		config: {
			adapterId: 'dateline',
			supportsBooleans: false,
			supportsNumericIds: false,
			transaction: false,
			customIdGenerator: newId,
			customTransformInput: ({ data }: { data: unknown }) => (data instanceof Date ? data.getTime() : data),
			customTransformOutput: ({ data, fieldAttributes }): unknown =>
				fieldAttributes.type === 'date' && typeof data === 'number' ? new Date(data) : data,
		},
		adapter: ({ getFieldName }) => ({
			async create<T extends Row>({ model, data }: { model: string; data: T }) {
				const columns = Object.keys(data).map((column) => sql.ref(column));
				await write(
					sql`insert into ${sql.table(model)} (${sql.join(columns)}) values (${sql.join(Object.values(data))})`,
				);
				return data;
			},
			async findOne<T>({ model, where }: { model: string; where: CleanedWhere[] }) {
				return ((await first(model, where)) ?? null) as T | null;
			},
			async findMany<T>({
				model,
				where,
				limit,
				sortBy,
				offset = 0,
			}: {
				model: string;
				where?: CleanedWhere[];
				limit: number;
				sortBy?: { field: string; direction: 'asc' | 'desc' };
				offset?: number;
			}) {
				const order = sortBy
					? sql` order by ${sql.ref(getFieldName({ model, field: sortBy.field }))} ${sql.raw(sortBy.direction === 'desc' ? 'desc' : 'asc')}`
					: sql``;
				const rows = await read(
					sql`select * from ${sql.table(model)} where ${condition(where)}${order} limit ${limit} offset ${offset}`,
				);
				return rows as T[];
			},
			async update<T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) {
				const row = await first(model, where);
				if (row === undefined) return null;
				const change = Object.fromEntries(Object.entries(update as Row));
				await write(sql`update ${sql.table(model)} set ${assignments(change)} where ${byId(row)}`);
				return { ...row, ...change } as T;
			},
			updateMany: ({ model, where, update }) =>
				write(sql`update ${sql.table(model)} set ${assignments(update)} where ${condition(where)}`),
			async delete({ model, where }) {
				await write(sql`delete from ${sql.table(model)} where ${condition(where)}`);
			},
			deleteMany: ({ model, where }) => write(sql`delete from ${sql.table(model)} where ${condition(where)}`),
			async consumeOne<T>({ model, where }: { model: string; where: CleanedWhere[] }) {
				const row = await first(model, where);
				// Of two who found the same row one takes it away.
				if (row === undefined || (await write(sql`delete from ${sql.table(model)} where ${byId(row)}`)) === 0)
					return null;
				return row as T;
			},
			async count({ model, where }) {
				const [row] = await read(
					sql`select count(*) as n from ${sql.table(model)} where ${condition(where)}`,
				);
				return Number(row?.['n'] ?? 0);
			},
		}),
	});
}
