/** Whether a text is read as it is meant; of a large one only what is new beside what was read before. */
import type { List, ListItem, Parents, RootContent } from 'mdast';
import { tooDeep, treeTooDeep } from '../../../src/markdown/depth.ts';
import { readBlocks } from '../blocks.ts';
import { meaningOf, withoutAir } from './meaning.ts';
import { neighboursOf, numberOf, type Neighbours } from './neighbours.ts';
import { written, type Way } from './ways.ts';

/** How it was read: as meant; but for the air in lists; otherwise. */
export type Reading = 'same' | 'nearly' | 'other';

/** By the upper of two neighbours: how they are read. */
const read = new WeakMap<object, Map<string, boolean>>();

const keyOf = ({ other, sign }: Neighbours, way: Way) =>
	`${numberOf(way)},${numberOf(other)},${sign}`;

const knownOf = (pair: Neighbours, way: Way) => read.get(pair.one)?.get(keyOf(pair, way));

function keep(pair: Neighbours, way: Way, result: boolean): void {
	const known = read.get(pair.one) ?? new Map<string, boolean>();
	read.set(pair.one, known.set(keyOf(pair, way), result));
}

/** Which lists have air, whether it shows or not. */
function airOf(nodes: readonly (RootContent | ListItem)[]): boolean[] {
	const isAiry = ({ spread, children }: List) =>
		spread === true || children.some((item) => item.spread === true);
	return nodes.flatMap((node) => [
		...(node.type === 'list' ? [isAiry(node)] : []),
		...('children' in node ? airOf((node as Parents).children as RootContent[]) : []),
	]);
}

function areReadAsMeant({ nodes }: Neighbours, way: Way): boolean {
	const meant = nodes();
	const found = readBlocks(written(meant, way));
	return meaningOf(found) === meaningOf(meant) && airOf(found).join() === airOf(meant).join();
}

/** More new neighbours than this are read faster in the whole. */
const mostNew = 12;

/** What the neighbours alone tell of a text; undefined when they do not. */
function fromNeighbours(
	all: readonly Neighbours[],
	way: Way,
	text: () => string,
): boolean | undefined {
	const fresh = all.filter((pair) => knownOf(pair, way) !== true);
	if (fresh.some((pair) => knownOf(pair, way) === false)) return false;
	if (fresh.length > mostNew) return undefined;
	for (const pair of fresh) {
		const result = areReadAsMeant(pair, way);
		keep(pair, way, result);
		if (!result) return false;
	}
	// What has a limit in all is counted in all.
	return tooDeep(text()) ? undefined : true;
}

function keepAll(all: readonly Neighbours[], way: Way, reading: Reading): void {
	if (reading === 'same') for (const pair of all) keep(pair, way, true);
	if (reading !== 'other') return;
	// What was read well in a whole is not what is wrong, even if it is read otherwise by itself.
	const fresh = all.filter((pair) => knownOf(pair, way) !== true);
	const wrong = fresh.find((pair) => !areReadAsMeant(pair, way));
	if (wrong) keep(wrong, way, false);
}

/** A question to be asked of several ways to write the same. */
export class Proof {
	readonly #nodes: readonly RootContent[];
	readonly #meaning: string;
	readonly #bare: string;
	readonly #neighbours: Neighbours[];
	/** Whether some of them are lines of one paragraph. */
	readonly #inLines: boolean;

	/**
	 * @param nodes what is written
	 * @param meant what it must be read as
	 */
	constructor(nodes: readonly RootContent[], meant: readonly RootContent[]) {
		this.#nodes = nodes;
		this.#meaning = meaningOf(meant);
		this.#bare = withoutAir(this.#meaning);
		const whole = treeTooDeep({ type: 'root', children: [...nodes] });
		this.#neighbours = (whole ? undefined : neighboursOf(nodes)) ?? [];
		this.#inLines = this.#neighbours.some(({ one }) => one.type === 'text');
	}

	/** The first of these ways whose text is surely read as meant, if the neighbours in it tell. */
	fromNeighbours(ways: readonly Way[]): string | undefined {
		if (this.#neighbours.length === 0) return undefined;
		for (const way of ways) {
			// Of a paragraph that is written by itself its lines tell nothing.
			if (way.each && this.#inLines) return undefined;
			let text: string | undefined;
			const write = () => (text ??= written(this.#nodes, way));
			const good = fromNeighbours(this.#neighbours, way, write);
			if (good) return write();
			if (good === undefined) return undefined;
		}
		return undefined;
	}

	/** Reads the whole text. */
	reading(text: string, way: Way): Reading {
		const found = meaningOf(readBlocks(text));
		const reading =
			found === this.#meaning ? 'same' : withoutAir(found) === this.#bare ? 'nearly' : 'other';
		keepAll(this.#neighbours, way, reading);
		return reading;
	}
}
