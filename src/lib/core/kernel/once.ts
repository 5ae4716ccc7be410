/**
 * A function that works its answer out once for each object, and keeps it as long as the object is in use. For objects
 * that never change, such as the questions of a bank, and answers that nobody changes.
 */
export function onceFor<K extends object, V extends object>(work: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, V>();
	return (key) => {
		let value = known.get(key);
		if (value === undefined) {
			value = work(key);
			known.set(key, value);
		}
		return value;
	};
}
