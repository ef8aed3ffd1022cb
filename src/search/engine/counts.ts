/** Narrowing by filters, and how many pages each further choice would leave. */
import { filterNames, type Counts, type FilterName, type Filters } from '../contract.ts';
import type { Values } from '../pagefind/files.ts';

type AllValues = ReadonlyMap<FilterName, Values>;

/** A test for one group: a page has one of the chosen values. */
function chooser(values: AllValues, filters: Filters, name: FilterName) {
	const chosen = filters[name] ?? [];
	if (chosen.length === 0) return undefined;
	const sets = chosen.map((value) => values.get(name)?.get(value));
	return (page: number) => sets.some((set) => set?.has(page));
}

/** The pages every group of filters lets through. */
export function narrow(pages: readonly number[], values: AllValues, filters: Filters): number[] {
	const tests = filterNames.map((name) => chooser(values, filters, name)).filter((test) => !!test);
	return pages.filter((page) => tests.every((test) => test(page)));
}

/** A group's own choice does not narrow its own counts: two values of a group are “this or that”. */
export function countBy(pages: readonly number[], values: AllValues, filters: Filters): Counts {
	const counts: Counts = {};
	for (const name of filterNames) {
		const others = narrow(pages, values, { ...filters, [name]: [] });
		const chosen = filters[name] ?? [];
		const all = [...(values.get(name) ?? new Map<string, Set<number>>())].map(
			([value, set]): [string, number] => [value, others.filter((page) => set.has(page)).length],
		);
		const group = Object.fromEntries(
			all.filter(([value, count]) => count > 0 || chosen.includes(value)),
		);
		if (Object.keys(group).length > 0) counts[name] = group;
	}
	return counts;
}

/** Counts of several shards together. */
export function addCounts(all: readonly Counts[]): Counts {
	const sum: Counts = {};
	for (const counts of all)
		for (const name of filterNames)
			for (const [value, count] of Object.entries(counts[name] ?? {})) {
				const group = (sum[name] ??= {});
				group[value] = (group[value] ?? 0) + count;
			}
	return sum;
}
