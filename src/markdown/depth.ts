/** What no real text comes near, and for which a reader's time grows with the square: one thing far within another. */
import type { List, Nodes, Table } from 'mdast';
import type { BodyFinding } from './finding.ts';

const deepest = { marks: 12, boxes: 3, nodes: 100 };
/** Lines below a list or a quotation that go on with it and have no mark of their own. */
const mostLines = 2_000;
/** The same, of all lists and quotations of a body. */
const mostLinesInAll = 4_000;
const mostCells = 50_000;
const mostItems = 10_000;
/** Marks that stand behind another in their line. */
const mostBehind = 5_000;

const mark = /(?:>|[*+-](?![^ \t])|\d{1,9}[.)](?![^ \t]))/y;
const box = /(:{3,})(?:([^\s:])|[ \t]*$)/y;

const nested = (line: number, what: string): BodyFinding => ({
	line,
	message: `正文里的${what}一层套一层，套得太深，请改浅`,
});

/** The column after blanks, and their number; a tab goes on to the next fourth. */
function pastBlanks(text: string, from: number, column: number): [place: number, column: number] {
	let place = from;
	let at = column;
	for (; text[place] === ' ' || text[place] === '\t'; place += 1)
		at += text[place] === '\t' ? 4 - (at % 4) : 1;
	return [place, at];
}

/** Quotations and lists open at a line, by the columns of their marks. */
class Marks {
	private readonly columns: number[] = [];
	behind = 0;

	/** @returns where the words of the line begin; undefined when they stand too deep */
	read(text: string): number | undefined {
		let [place, column] = pastBlanks(text, 0, 0);
		for (;;) {
			mark.lastIndex = place;
			const found = mark.exec(text)?.[0];
			if (found === undefined) return place;
			while ((this.columns.at(-1) ?? -1) >= column) this.columns.pop();
			this.columns.push(column);
			if (text.slice(0, place).trim()) this.behind += 1;
			if (this.columns.length > deepest.marks) return undefined;
			[place, column] = pastBlanks(text, place + found.length, column + found.length);
		}
	}
}

/** Boxes that are open: a closing line ends the outermost that it fits, and all within. */
class Boxes {
	private sizes: number[] = [];

	/** @returns whether one too many is open */
	read(text: string, place: number): boolean {
		box.lastIndex = place;
		const [, colons, name] = box.exec(text) ?? [];
		if (colons === undefined) return false;
		if (name !== undefined) this.sizes.push(colons.length);
		else {
			const ended = this.sizes.findIndex((size) => size <= colons.length);
			if (ended >= 0) this.sizes = this.sizes.slice(0, ended);
		}
		return this.sizes.length > deepest.boxes;
	}
}

/** Lines that go on with a list or a quotation, each looked at as often as there are. */
class Followers {
	private count: number | undefined;
	private inAll = 0;

	/** @returns whether there is one too many */
	read(text: string, marked: boolean): boolean {
		if (marked) this.count = 0;
		else if (!text.trim()) this.count = undefined;
		else if (this.count !== undefined) {
			this.count += 1;
			this.inAll += 1;
		}
		return (this.count ?? 0) > mostLines || this.inAll > mostLinesInAll;
	}
}

/** Looked for before a text is read. */
export function tooDeep(markdown: string): BodyFinding | undefined {
	const marks = new Marks();
	const boxes = new Boxes();
	const followers = new Followers();
	for (const [index, text] of markdown.split(/\r\n?|\n/).entries()) {
		const place = marks.read(text);
		if (place === undefined) return nested(index + 1, '引用或列表');
		if (marks.behind > mostBehind)
			return {
				line: index + 1,
				message: '到这一行为止，一行里有好几个列表或引用记号的行太多了，请改浅或分成几篇',
			};
		if (boxes.read(text, place)) return nested(index + 1, '“:::”');
		if (followers.read(text, text.slice(0, place).trim() !== ''))
			return {
				line: index + 1,
				message:
					'这一行上面，紧跟在列表或引用下面、没有空行隔开的行太多了，请在列表或引用后面空一行',
			};
	}
	return undefined;
}

/** Every row gets as many cells as the head has. */
function tooWide({ align, children, position }: Table): BodyFinding | undefined {
	const columns = align?.length ?? 0;
	return columns * children.length > mostCells
		? {
				line: position?.start.line ?? 1,
				message: `这张表有 ${children.length} 行、${columns} 列，太大了，请分成几张或做成附件`,
			}
		: undefined;
}

/** Each item is compared with all beside it when it becomes HTML. */
function tooLong({ children, position }: List): BodyFinding | undefined {
	return children.length > mostItems
		? {
				line: position?.start.line ?? 1,
				message: `这个列表有 ${children.length} 项，太多了，请分成几篇或做成附件`,
			}
		: undefined;
}

function tooLarge(node: Nodes): BodyFinding | undefined {
	if (node.type === 'table') return tooWide(node);
	return node.type === 'list' ? tooLong(node) : undefined;
}

/** Looked for in what was read: stars in stars, links in stars; tables. */
export function treeTooDeep(tree: Nodes): BodyFinding | undefined {
	let level: Nodes[] = [tree];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > deepest.nodes) return nested(level[0]?.position?.start.line ?? 1, '记号');
		for (const node of level) {
			const large = tooLarge(node);
			if (large) return large;
		}
		level = level.flatMap((node) => ('children' in node ? node.children : []));
	}
	return undefined;
}
