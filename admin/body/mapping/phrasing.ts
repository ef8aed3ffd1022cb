/** Words of the box → words of Markdown: pieces that share a mark stand inside it together. */
import type { PhrasingContent, Text } from 'mdast';
import type { BoxNode } from '../editor.ts';
import { boxMarks } from './inlines.ts';
import { once } from './once.ts';

type Mark = keyof typeof boxMarks;

const markNames = Object.keys(boxMarks) as Mark[];

/** Where a line cannot end, a space stands for it. */
export type Lines = 'lines' | 'oneLine';

interface Piece {
	marks: Mark[];
	content: PhrasingContent;
	/** A space, a line's end or a picture: whether it is bold is all the same. */
	plain?: boolean;
}

const plain = (content: PhrasingContent): Piece => ({ marks: [], content, plain: true });

const text = (value: string): Text => ({ type: 'text', value });

/** Spaces at either end step outside: Markdown knows no bold that begins or ends with one. The same words give the same pieces. */
const wordPieces = once((node: BoxNode): Piece[] => {
	const value = (node.text ?? '').replace(/\r\n?/g, '\n');
	const marks = markNames.filter((mark) => node[boxMarks[mark]]);
	if (node.code && value) return [{ marks, content: { type: 'inlineCode', value } }];
	const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(value) ?? [];
	return [
		...(before ? [plain(text(before))] : []),
		...(words ? [{ marks, content: text(words) }] : []),
		...(after ? [plain(text(after))] : []),
	];
});

/** A link that is bold throughout stands inside the bold. */
function linkPiece({ url = '', data, children = [] }: BoxNode, lines: Lines): Piece[] {
	const pieces = children.flatMap((child) => piecesOf(child, lines));
	const marked = pieces.filter((piece) => !piece.plain);
	const marks = markNames.filter((mark) => marked.every((piece) => piece.marks.includes(mark)));
	const rest = pieces.map((piece) => without(piece, marks));
	if (pieces.length === 0) return [];
	const content = {
		type: 'link' as const,
		url,
		title: data?.title ?? null,
		children: nested(rest),
	};
	return [{ marks: marked.length > 0 ? marks : [], content: content }];
}

function piecesOf(node: BoxNode, lines: Lines): Piece[] {
	const { type, data = {}, children = [] } = node;
	if (node.text !== undefined) return wordPieces(node);
	if (type === 'break') return [plain(lines === 'lines' ? { type: 'break' } : text(' '))];
	if (type === 'image')
		return [
			plain({ type: 'image', url: data.url ?? '', title: data.title ?? null, alt: data.alt ?? '' }),
		];
	if (type === 'a') return linkPiece(node, lines);
	return children.flatMap((child) => piecesOf(child, lines));
}

const without = (piece: Piece, marks: readonly Mark[]): Piece => ({
	...piece,
	marks: piece.marks.filter((mark) => !marks.includes(mark)),
});

/** How many of the first pieces can stand inside one mark. */
function reach(pieces: readonly Piece[], mark: Mark): number {
	const end = pieces.findIndex((piece) => !piece.plain && !piece.marks.includes(mark));
	const within = end < 0 ? pieces : pieces.slice(0, end);
	return within.findLastIndex((piece) => !piece.plain) + 1;
}

/** Two texts side by side are one. */
function add(found: PhrasingContent[], content: PhrasingContent): void {
	const last = found.at(-1);
	if (content.type !== 'text' || last?.type !== 'text') found.push(content);
	else found[found.length - 1] = text(last.value + content.value);
}

function nested(pieces: readonly Piece[]): PhrasingContent[] {
	const found: PhrasingContent[] = [];
	for (let place = 0, end = 0; place < pieces.length; place = end) {
		const { marks = [], content } = pieces[place] ?? {};
		const length = (mark: Mark) => reach(pieces.slice(place), mark);
		const [mark] = marks.toSorted((one, other) => length(other) - length(one));
		end = place + (mark ? length(mark) : 1);
		const within = pieces.slice(place, end);
		if (mark)
			found.push({ type: mark, children: nested(within.map((piece) => without(piece, [mark]))) });
		else if (content) add(found, content);
	}
	return found;
}

/** `[{ text: '停水', bold: true }, { text: '通知' }]` → `**停水**通知`. A line's end that nothing follows is none. */
export function phrasingOf(nodes: readonly BoxNode[], lines: Lines = 'lines'): PhrasingContent[] {
	const pieces = nodes.flatMap((node) => piecesOf(node, lines));
	const last = pieces.findLastIndex(({ content }) => content.type !== 'break');
	return nested(pieces.slice(0, last + 1));
}
