/** Which items of one list are the items of another: the longest common subsequence, then what moved. */

/** Longer lists than this, once their common beginning and end are set aside, are not compared. */
const mostCells = 1_000_000;

function lengths(from: readonly string[], to: readonly string[]): number[][] {
	const table = Array.from({ length: from.length + 1 }, () =>
		new Array<number>(to.length + 1).fill(0),
	);
	const at = (row: number, column: number) => table[row]?.[column] ?? 0;
	for (let row = from.length - 1; row >= 0; row -= 1)
		for (let column = to.length - 1; column >= 0; column -= 1) {
			const best =
				from[row] === to[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
			table[row]?.splice(column, 1, best);
		}
	return table;
}

function middle(
	from: readonly string[],
	to: readonly string[],
	offset: number,
): [number, number][] {
	if (from.length * to.length > mostCells) return [];
	const table = lengths(from, to);
	const pairs: [number, number][] = [];
	let [row, column] = [0, 0];
	while (row < from.length && column < to.length) {
		if (from[row] === to[column]) pairs.push([offset + row++, offset + column++]);
		else if ((table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0)) row += 1;
		else column += 1;
	}
	return pairs;
}

/** Items that only changed places: what is left in both, equal ones together in order. */
function pairMoved(from: readonly string[], to: readonly string[], pairs: Map<number, number>) {
	const taken = new Set(pairs.values());
	for (const [place, item] of to.entries()) {
		if (pairs.has(place)) continue;
		const origin = from.findIndex((candidate, index) => candidate === item && !taken.has(index));
		if (origin < 0) continue;
		pairs.set(place, origin);
		taken.add(origin);
	}
}

/** `(['a', 'b'], ['x', 'b'])` → `Map { 1 → 1 }`: index in `to` → index in `from`. */
export function pairing(from: readonly string[], to: readonly string[]): Map<number, number> {
	const shorter = Math.min(from.length, to.length);
	let head = 0;
	while (head < shorter && from[head] === to[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
	const inner = middle(
		from.slice(head, from.length - tail),
		to.slice(head, to.length - tail),
		head,
	);
	const pairs = new Map(inner.map(([row, column]) => [column, row]));
	for (let index = 0; index < head; index += 1) pairs.set(index, index);
	for (let back = 1; back <= tail; back += 1) pairs.set(to.length - back, from.length - back);
	pairMoved(from, to, pairs);
	return pairs;
}
