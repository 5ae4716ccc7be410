/** The outcome of work that may fail in a way the caller must expect. A bug throws instead. */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A value that came out well. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure; `error` carries a `code` and what is needed to say how to mend it. */
export const fail = <const E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
