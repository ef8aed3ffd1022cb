/** A YAML file as pieces of text, one an item, so that saving one item rewrites no other. */
import { Document, isCollection, isMap, isSeq, parse, parseDocument, type Node } from 'yaml';
import { withoutEmpty } from '../../src/collections/field.ts';

interface Piece {
	/** Of a map; a list's items have none. */
	key?: string;
	value: unknown;
	text: string;
	/** `{ key: …, label: … }` on one line. */
	flow: boolean;
}

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const startOf = (node: unknown) => (node as { range: [number, number, number] }).range[0];

/** Start of the line a node begins on, with the comments that stand above it. */
function lineOf(text: string, position: number): number {
	let start = text.lastIndexOf('\n', position - 1) + 1;
	for (;;) {
		const above = text.lastIndexOf('\n', start - 2) + 1;
		if (start === 0 || !text.slice(above, start).trimStart().startsWith('#')) return start;
		start = above;
	}
}

/** A key's name, its value's node, where both begin. */
interface Part {
	key?: string;
	node: unknown;
	start: number;
}

function partsOf(contents: Node | null): Part[] {
	if (isSeq(contents)) return contents.items.map((node) => ({ node, start: startOf(node) }));
	if (!isMap(contents)) return [];
	return contents.items.map(({ key, value }) => ({
		key: String(key),
		node: value,
		start: startOf(key),
	}));
}

/** @returns none when the file is no plain list or map of lines: it is then written anew */
function piecesOf(text: string): Piece[] {
	const document = parseDocument(text);
	const { contents, errors } = document;
	if (errors.length > 0 || !isCollection(contents) || contents.flow) return [];
	const parts = partsOf(contents);
	const starts = parts.map(({ start }) => lineOf(text, start));
	return parts.map(({ key, node }, index) => {
		const piece = text.slice(index === 0 ? 0 : starts[index], starts[index + 1] ?? text.length);
		return {
			...(key === undefined ? {} : { key }),
			value: withoutEmpty((node as Node | null)?.toJS(document)),
			text: piece.endsWith('\n') ? piece : `${piece}\n`,
			flow: isCollection(node) && node.flow === true,
		};
	});
}

function pieceText(value: unknown, flow: boolean): string {
	const document = new Document(value);
	const { contents } = document;
	const inner = isSeq(contents) ? contents.items[0] : isMap(contents) && contents.items[0]?.value;
	if (isCollection(inner)) inner.flow = flow;
	return document.toString(style);
}

/** An item that changed keeps its parts in their order. */
function ordered(value: unknown, before: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const place = Object.keys(before ?? {});
	const rank = (key: string) => (place.includes(key) ? place.indexOf(key) : place.length);
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}

function listText(before: Piece[], after: readonly unknown[]): string {
	const left = [...before];
	const flow = before.every((piece) => piece.flow);
	const texts = after.map((value, index) => {
		const found = left.findIndex((piece) => same(piece.value, withoutEmpty(value)));
		if (found >= 0) return left.splice(found, 1)[0]?.text ?? '';
		const sample = before[index] ?? before[0];
		return pieceText([ordered(value, sample?.value)], flow);
	});
	return texts.join('');
}

function mapText(before: Piece[], after: Readonly<Record<string, unknown>>): string {
	const known = before.map(({ key }) => key);
	const kept = before
		// An empty key means the same as none, and stays as it is.
		.filter(({ key = '', value }) => key in after || value === undefined)
		.map(({ key = '', value, text, flow }) =>
			same(value, withoutEmpty(after[key])) ? text : pieceText({ [key]: after[key] }, flow),
		);
	const added = Object.entries(after)
		.filter(([key]) => !known.includes(key))
		.map(([key, value]) => pieceText({ [key]: value }, false));
	return [...kept, ...added].join('');
}

/** `opened` with the items of `written`: those that are the same keep their text, comments and all. */
export function keepItems(opened: string, written: string): string {
	const before = piecesOf(opened);
	const after: unknown = parse(written);
	const list = before[0]?.key === undefined;
	if (before.length === 0 || list !== Array.isArray(after)) return written;
	return list
		? listText(before, after as unknown[])
		: mapText(before, after as Record<string, unknown>);
}
