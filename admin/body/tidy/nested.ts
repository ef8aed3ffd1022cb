/** `（1）` below an item of a list belongs to it; as a paragraph of its own it cuts the list in two. */
import type { BoxNode } from '../editor.ts';
import type { Ask, Change } from './change.ts';
import { onlyLine, type Part } from './paragraphs.ts';
import { shortened } from './spaces.ts';

const isList = ({ type }: BoxNode) => type === 'ol' || type === 'ul';

/** `（2）领卡` → 2. */
function numberOf(part: Part | undefined): number | undefined {
	const [, number] = /^\s*[（(](\d{1,2})[)）]/.exec(onlyLine(part) ?? '') ?? [];
	return number === undefined ? undefined : Number(number);
}

/** The paragraphs from `place` on that count from one. */
function countingFrom(parts: readonly Part[], place: number): Part[] {
	const found: Part[] = [];
	while (numberOf(parts[place + found.length]) === found.length + 1)
		found.push(...parts.slice(place + found.length, place + found.length + 1));
	return found;
}

const paragraphsOf = (parts: readonly Part[]): BoxNode[] =>
	parts.flatMap((part) =>
		'lines' in part ? [{ type: 'p', children: part.lines[0]?.nodes ?? [] }] : [],
	);

const listIn = (part: Part | undefined): BoxNode | undefined =>
	part && 'block' in part && isList(part.block) ? part.block : undefined;

/** A list that counts on where the other ends. */
function countsOn(list: BoxNode, next: BoxNode | undefined): boolean {
	if (list.type !== 'ol' || next?.type !== 'ol') return false;
	return (next.data?.start ?? 1) === (list.data?.start ?? 1) + (list.children?.length ?? 0);
}

/** A list with these blocks in its last item, and the items of the one that goes on below them. */
function grown(list: BoxNode, blocks: BoxNode[], below: BoxNode | undefined): BoxNode {
	const items = list.children ?? [];
	const last = items.at(-1);
	const longer = { ...last, children: [...(last?.children ?? []), ...blocks] };
	const { type = 'ol', data } = list;
	const children = [...items.slice(0, -1), longer, ...(below?.children ?? [])];
	return { type, ...(data ? { data } : {}), children };
}

function changeOf(inside: readonly Part[]): Change {
	const words = shortened(inside.map((one) => onlyLine(one)?.trim() ?? '').join(' '));
	return { kind: 'nested', before: words, after: words };
}

export function withNested(parts: readonly Part[], ask: Ask): Part[] {
	const found: Part[] = [];
	for (let place = 0; place < parts.length; place += 1) {
		const list = listIn(found.at(-1));
		const inside = list ? countingFrom(parts, place) : [];
		if (list && inside.length > 0 && ask(changeOf(inside))) {
			const next = listIn(parts[place + inside.length]);
			const below = countsOn(list, next) ? next : undefined;
			found.splice(-1, 1, { block: grown(list, paragraphsOf(inside), below) });
			place += inside.length - (below ? 0 : 1);
		} else found.push(...parts.slice(place, place + 1));
	}
	return found;
}
