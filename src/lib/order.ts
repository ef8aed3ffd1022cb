/** Lists put in order and in groups with one look at each of their items. */

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By a text of each, the least first; where that is the same, as before. */
export function inOrder<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
	const keyed = list.map((item) => ({ item, key: keyOf(item) }));
	return keyed.sort((a, b) => ascending(a.key, b.key)).map(({ item }) => item);
}

/** By a text of each, the greatest first; where that is the same, as before. */
export function latestFirst<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
	const keyed = list.map((item) => ({ item, key: keyOf(item) }));
	return keyed.sort((a, b) => ascending(b.key, a.key)).map(({ item }) => item);
}

/** Each item under every key it has, once: what names two topics stands in two groups. */
export function groupedByEach<T>(
	list: readonly T[],
	keysOf: (item: T) => readonly string[],
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list)
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

/** Those for which it holds, and the others, each in the order they had. */
export function parted<T>(list: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
	const groups = Map.groupBy(list, holds);
	return [groups.get(true) ?? [], groups.get(false) ?? []];
}
