/** The words of the box as one reads them, line by line, with the place of each: marks and links do not cut a line. */
import { isForm, type BoxEditor, type BoxNode, type Path, type Point } from '../editor.ts';

interface Piece {
	path: Path;
	/** Where it begins in the line. */
	from: number;
	length: number;
}

export interface Line {
	text: string;
	pieces: Piece[];
}

/** Edited elsewhere than in the line of words; or not at all. */
export interface Form {
	form: BoxNode;
	path: Path;
}

type Found = Line | Form;

/** Stands for what is no word: a picture in a sentence. */
const picture = '\ufffc';

const isWords = ({ type, text }: BoxNode) =>
	text !== undefined || type === 'a' || type === 'image' || type === 'break';

function gather(nodes: readonly BoxNode[], at: Path, line: Line): void {
	for (const [place, node] of nodes.entries()) {
		const path = [...at, place];
		if (node.type === 'break') line.text += '\n';
		else if (node.type === 'image') line.text += picture;
		else if (node.text === undefined) gather(node.children ?? [], path, line);
		else {
			line.pieces.push({ path, from: line.text.length, length: node.text.length });
			line.text += node.text;
		}
	}
}

function readNode(node: BoxNode, path: Path, found: Found[]): void {
	const { children = [] } = node;
	if (isForm(node)) found.push({ form: node, path });
	else if (children.every(isWords)) {
		const line: Line = { text: '', pieces: [] };
		gather(children, path, line);
		found.push(line);
	} else for (const [place, child] of children.entries()) readNode(child, [...path, place], found);
}

/** Lines and forms of the body, as one reads. */
export function readingOrder({ children }: BoxEditor): Found[] {
	const found: Found[] = [];
	for (const [place, node] of children.entries()) readNode(node, [place], found);
	return found;
}

/** The place of a letter of a line. */
export function pointOf({ pieces }: Line, offset: number, end = false): Point {
	const found = pieces.findLast(({ from, length }) =>
		end ? from < offset && offset <= from + length : from <= offset && offset < from + length,
	);
	return { path: found?.path ?? [], offset: offset - (found?.from ?? 0) };
}
