/** What pages can be narrowed by: Pagefind's `pf_filter`, one a name. */
import { Bytes } from './bytes.ts';
import { orderKey } from './word-order.ts';

export interface FilterFile {
	name: string;
	content: Uint8Array;
}

type Filters = Readonly<Record<string, readonly string[]>>;

const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
	[...map].sort(([a], [b]) => (orderKey(a) < orderKey(b) ? -1 : 1));

/** @param pages the filters of each, in the order of their numbers */
export function filterFiles(pages: readonly Filters[]): FilterFile[] {
	const filters = new Map<string, Map<string, number[]>>();
	for (const [number, page] of pages.entries())
		for (const [name, own] of Object.entries(page)) {
			if (own.length === 0) continue;
			const values = filters.get(name) ?? new Map<string, number[]>();
			filters.set(name, values);
			for (const value of own) {
				const holders = values.get(value);
				if (holders) holders.push(number);
				else values.set(value, [number]);
			}
		}
	return inOrder(filters).map(([name, values]) => ({ name, content: contentOf(name, values) }));
}

function contentOf(name: string, values: ReadonlyMap<string, number[]>): Uint8Array {
	const bytes = new Bytes();
	bytes.list(2);
	bytes.text(name);
	bytes.list(values.size);
	for (const [value, pages] of inOrder(values)) {
		bytes.list(2);
		bytes.text(value);
		bytes.list(pages.length);
		for (const page of pages) bytes.number(page);
	}
	return bytes.written();
}
