/**
 * A large block seen through its neighbours. Markdown is read line by line, and what a line becomes hangs on what is
 * open above it: so a text reads as it is meant when each of its lines does below the one before. Of two neighbours
 * only what they stand in is kept; that is read in no time, and again only when one of them has changed.
 */
import type { Break, List, ListItem, RootContent, TableRow, Text } from 'mdast';
import { fewest, isHolder, isPlain, type Held, type Holder, type Part } from './holders.ts';

interface Step {
	holder: Holder;
	place: number;
	/** What the holder says of itself to whatever stands in it. */
	sign: string;
}

/** A line or a row, and what it stands in, from the outside in. */
interface Leaf {
	part: Part;
	steps: Step[];
}

export interface Neighbours {
	one: Part;
	other: Part;
	/** What they stand in; the same neighbours in the same holders are read the same. */
	sign: string;
	/** The block with nothing else in it. */
	nodes: () => RootContent[];
}

const numbers = new WeakMap<object, number>();
let mostNumber = 0;

/** A number for each object, the same for as long as it lives. */
export function numberOf(thing: object): number {
	const known = numbers.get(thing) ?? (mostNumber += 1);
	numbers.set(thing, known);
	return known;
}

const isAiry = ({ spread, children }: List | ListItem) => spread === true && children.length > 1;

/** Whether there is air anywhere in a list: then it shows in all of it. */
const hasAir = (list: List) => isAiry(list) || list.children.some(isAiry);

function numberIn({ start, data }: List & Held, place: number): string {
	return data?.numbers?.[place] ?? String((start ?? 1) + place);
}

/** Of a number only its length counts, and whether it may stand below a line without an empty one between. */
function numberSign(holder: Holder, place: number): string {
	if (holder.type === 'paragraph') return place === 0 ? '!' : '';
	if (holder.type !== 'list' || !holder.ordered) return '';
	const number = numberIn(holder, place);
	return `${number.length}${Number(number) === 1 ? '!' : ''}`;
}

function signOf(holder: Holder): string {
	if (holder.type === 'list') return `list${holder.data?.mark ?? ''}${hasAir(holder)}`;
	if (holder.type !== 'table') return holder.type;
	const { align, children, data } = holder;
	return `table${children[0] ? numberOf(children[0]) : ''}${JSON.stringify([align, data])}`;
}

function leavesOf(parts: readonly Part[], steps: Step[] = [], found: Leaf[] = []): Leaf[] {
	for (const part of parts) {
		if (!isHolder(part)) {
			found.push({ part, steps });
			continue;
		}
		const sign = signOf(part);
		for (const [place, child] of (part.children as Part[]).entries()) {
			if (child.type === 'break') continue;
			const step = { holder: part, place, sign: sign + numberSign(part, place) };
			leavesOf([child], [...steps, step], found);
		}
	}
	return found;
}

const someLine: Text = { type: 'text', value: '字' };
const lineEnd = (): Break => ({ type: 'break' });

/** A holder with some of its children alone. */
function only(holder: Holder, places: readonly number[], children: Part[]): Part {
	switch (holder.type) {
		case 'list': {
			const written = places.map((place) => numberIn(holder, place));
			return {
				...holder,
				...(holder.ordered ? { start: Number(written[0]) } : {}),
				spread: holder.spread === true && children.length > 1,
				data: { ...holder.data, numbers: written },
				children: children as ListItem[],
			} as List;
		}
		case 'listItem': {
			const spread = holder.spread === true && children.length > 1;
			return { ...holder, spread, children: children as ListItem['children'] };
		}
		case 'table': {
			const [head] = holder.children;
			const rows = (children as TableRow[]).filter((row) => row !== head);
			return { ...holder, children: head ? [head, ...rows] : rows };
		}
		case 'paragraph': {
			// Below another line less can begin than at the top.
			const first = places[0] === 0 ? [] : [someLine];
			const lines = [...first, ...(children as Text[])];
			return { ...holder, children: lines.flatMap((line) => [lineEnd(), line]).slice(1) };
		}
		default:
			return { ...holder, children: children as RootContent[] } as Part;
	}
}

const within = (steps: readonly Step[], part: Part): Part =>
	steps.reduceRight<Part>((inner, { holder, place }) => only(holder, [place], [inner]), part);

/** How many holders two leaves share. */
function shared(one: Leaf, other: Leaf): number {
	const apart = one.steps.findIndex(({ holder }, depth) => holder !== other.steps[depth]?.holder);
	return apart < 0 ? one.steps.length : apart;
}

const signs = (steps: readonly Step[]) => steps.map(({ sign }) => sign).join();

function pairOf(one: Leaf, other: Leaf): Neighbours {
	const depth = shared(one, other);
	const [inner, beside] = [one.steps[depth - 1], other.steps[depth - 1]];
	const airy = inner && 'spread' in inner.holder ? inner.holder.spread : '';
	const sign = `${signs(one.steps)}/${depth}${airy}/${signs(other.steps.slice(Math.max(0, depth - 1)))}`;
	const nodes = () => {
		const left = within(one.steps.slice(depth), one.part);
		const right = within(other.steps.slice(depth), other.part);
		if (!inner || !beside) return [left, right] as RootContent[];
		const both = only(inner.holder, [inner.place, beside.place], [left, right]);
		return [within(one.steps.slice(0, depth - 1), both)] as RootContent[];
	};
	return { one: one.part, other: other.part, sign, nodes };
}

/** All neighbours in blocks; undefined where something in them is seen from further away. */
export function neighboursOf(nodes: readonly RootContent[]): Neighbours[] | undefined {
	if (!isPlain(nodes)) return undefined;
	const leaves = leavesOf(nodes);
	if (leaves.length < fewest) return undefined;
	return leaves.slice(1).map((leaf, place) => pairOf(leaves[place] as Leaf, leaf));
}
