import { z } from 'zod';

/** True only for what the schema takes as it is. */
type Check = (value: unknown) => boolean;
type Schema = z.core.$ZodType;

/**
 * A schema as one function that only says yes or no and copies nothing: several times as fast as parsing where the answer
 * is yes. A yes is never wrong and means that parsing would give the same value. A no may be, where the schema has something
 * that this does not know, such as a default: parse then, which also says what is wrong.
 */
export function accepts<S extends z.ZodType>(schema: S): (value: unknown) => value is z.output<S> {
	const check = compile(schema);
	return (value): value is z.output<S> => check(value);
}

/** Parses as the schema does: what it takes as it is at once, by `accepts`, and anything else by zod, which says what is wrong. */
export function parser<S extends z.ZodType>(
	schema: S,
): (value: unknown) => z.ZodSafeParseResult<z.output<S>> {
	const accepted = accepts(schema);
	return (value) => (accepted(value) ? { success: true, data: value } : schema.safeParse(value));
}

function compile(schema: Schema): Check {
	if (schema instanceof z.core.$ZodObject) return object(schema);
	if (schema instanceof z.core.$ZodOptional) return optional(schema);
	if (schema instanceof z.core.$ZodArray) return array(schema);
	if (schema instanceof z.core.$ZodRecord) return record(schema);
	if (schema instanceof z.core.$ZodDiscriminatedUnion) return discriminated(schema);
	if (schema instanceof z.core.$ZodUnion) return union(schema);
	if (schema instanceof z.core.$ZodBoolean) return (value) => typeof value === 'boolean';
	if (schema instanceof z.core.$ZodLiteral || schema instanceof z.core.$ZodEnum) {
		const values: ReadonlySet<unknown> = schema._zod.values;
		return (value) => values.has(value);
	}
	if (schema instanceof z.core.$ZodString) return withLimits((value) => typeof value === 'string', schema);
	if (schema instanceof z.core.$ZodNumber) return withLimits(Number.isFinite, schema);
	return parses(schema);
}

/** For what is not compiled: zod itself, and a yes only where it gives back the value that it got. */
const parses =
	(schema: Schema): Check =>
	(value) => {
		const parsed = z.core.safeParse(schema, value);
		return parsed.success && Object.is(parsed.data, value);
	};

const isMapping = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function object(schema: z.core.$ZodObject): Check {
	const { shape, catchall } = schema._zod.def;
	if (!(catchall instanceof z.core.$ZodNever)) return parses(schema);
	const checks = new Map(Object.entries(shape).map(([key, inner]) => [key, compile(inner)]));
	const needed = Object.keys(shape).filter((key) => !mayBeLeftOut(shape[key]));
	return withLimits((value) => {
		if (!isMapping(value)) return false;
		for (const key in value) {
			const check = checks.get(key);
			if (check === undefined || !check(value[key])) return false;
		}
		for (const key of needed) if (value[key] === undefined) return false;
		return true;
	}, schema);
}

/** A schema for which nothing stays nothing; one with a default fills it in. */
const mayBeLeftOut = (schema: Schema | undefined): boolean =>
	schema instanceof z.core.$ZodOptional && schema._zod.def.innerType._zod.optin === undefined;

function optional(schema: z.core.$ZodOptional): Check {
	if (!mayBeLeftOut(schema)) return parses(schema);
	const inner = compile(schema._zod.def.innerType);
	return (value) => value === undefined || inner(value);
}

function array(schema: z.core.$ZodArray): Check {
	const each = compile(schema._zod.def.element);
	return withLimits((value) => {
		if (!Array.isArray(value)) return false;
		const list: readonly unknown[] = value;
		for (const item of list) if (!each(item)) return false;
		return true;
	}, schema);
}

function record(schema: z.core.$ZodRecord): Check {
	const { keyType, valueType } = schema._zod.def;
	if (!(keyType instanceof z.core.$ZodString)) return parses(schema);
	const key = compile(keyType);
	const each = compile(valueType);
	return withLimits((value) => {
		if (!isMapping(value)) return false;
		for (const name in value) if (!key(name) || !each(value[name])) return false;
		return true;
	}, schema);
}

function union(schema: z.core.$ZodUnion): Check {
	const branches = schema._zod.def.options.map(compile);
	return withLimits((value) => branches.some((branch) => branch(value)), schema);
}

function discriminated(schema: z.core.$ZodDiscriminatedUnion): Check {
	const { options, discriminator } = schema._zod.def;
	const branches = new Map<unknown, Check>();
	for (const option of options) {
		for (const value of option._zod.propValues?.[discriminator] ?? []) branches.set(value, compile(option));
	}
	const choose: Check = (value) => isMapping(value) && (branches.get(value[discriminator])?.(value) ?? false);
	return withLimits(choose, schema);
}

const sizeOf = (value: unknown): number =>
	typeof value === 'string' || Array.isArray(value) ? value.length : 0;

/** The check of a type with those that were put on it, such as `min` and `regex`; zod itself where one is not known. */
function withLimits(type: Check, schema: Schema): Check {
	const own =
		schema instanceof z.core.$ZodStringFormat || schema instanceof z.core.$ZodNumberFormat ? [schema] : [];
	const limits: Check[] = [];
	for (const check of [...own, ...(schema._zod.def.checks ?? [])]) {
		const compiled = limit(check);
		if (compiled === undefined) return parses(schema);
		limits.push(compiled);
	}
	const [first, second, ...rest] = limits;
	if (first === undefined) return type;
	if (second === undefined) return (value) => type(value) && first(value);
	if (rest.length === 0) return (value) => type(value) && first(value) && second(value);
	return (value) => type(value) && limits.every((check) => check(value));
}

function limit(check: z.core.$ZodCheck): Check | undefined {
	if (check instanceof z.core.$ZodCustom) {
		const { fn } = check._zod.def;
		return (value) => fn(value) === true;
	}
	if (check instanceof z.core.$ZodCheckMinLength) {
		const { minimum } = check._zod.def;
		return (value) => sizeOf(value) >= minimum;
	}
	if (check instanceof z.core.$ZodCheckMaxLength) {
		const { maximum } = check._zod.def;
		return (value) => sizeOf(value) <= maximum;
	}
	if (check instanceof z.core.$ZodCheckOverwrite) {
		const { def } = check._zod;
		return (value) => Object.is(def.tx(value), value);
	}
	if (
		check instanceof z.core.$ZodCheckRegex ||
		check instanceof z.core.$ZodISODate ||
		check instanceof z.core.$ZodUUID
	) {
		const { pattern } = check._zod.def;
		if (pattern === undefined || pattern.global || pattern.sticky) return undefined;
		return (value) => typeof value === 'string' && pattern.test(value);
	}
	if (check instanceof z.core.$ZodCheckNumberFormat && check._zod.def.format === 'safeint') {
		return Number.isSafeInteger;
	}
	if (check instanceof z.core.$ZodCheckGreaterThan || check instanceof z.core.$ZodCheckLessThan) {
		return bound(check._zod.def);
	}
	return undefined;
}

function bound(def: z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef): Check | undefined {
	const { value: end, inclusive } = def;
	if (typeof end !== 'number') return undefined;
	const sign = def.check === 'greater_than' ? 1 : -1;
	return (value) => {
		if (typeof value !== 'number') return false;
		const over = (value - end) * sign;
		return inclusive ? over >= 0 : over > 0;
	};
}
