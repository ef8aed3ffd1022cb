/** Works something out once for each object, and forgets it with the object. */
export function once<K extends object, V>(find: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, { value: V }>();
	return (key) => {
		const kept = known.get(key) ?? { value: find(key) };
		known.set(key, kept);
		return kept.value;
	};
}
