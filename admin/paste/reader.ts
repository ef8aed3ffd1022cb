/** Reads the nodes of a pasted document into a sheet, in the order they stand. */
import { blocks, lost, silent } from './elements.ts';
import type { FindData } from './picture-data.ts';
import { emoticon, isTracker, pictureName } from './pictures.ts';
import { plainFormat, tidy, type Format, type Run } from './runs.ts';
import { Sheet, type BroughtPicture, type Shape } from './sheet.ts';
import { drawnItem, headingDepth, isDrawnMark, isHidden, formatOf } from './styles.ts';
import { gridOf, hasMerged, isFrame, titleOf } from './tables.ts';

const safeLink = /^(?:https:\/\/|mailto:|tel:)/i;

function hrefOf(element: Element, sheet: Sheet, outer: string): string {
	const href = (element.getAttribute('href') ?? '').replace(/[\s\u0000-\u001f]+/g, '');
	if (safeLink.test(href)) return href;
	if (href !== '' && !href.startsWith('#')) sheet.drop(`链接 ${href.slice(0, 60)}`);
	return outer;
}

/** Walks a document; whatever it does not know is only looked into. */
export class Reader {
	readonly #sheet: Sheet;
	readonly #find: FindData;
	/** Pictures in the cells of the table that is read. */
	readonly #inCells: BroughtPicture[] = [];

	/** @param find what a picture can be made of */
	constructor(sheet: Sheet, find: FindData) {
		this.#sheet = sheet;
		this.#find = find;
	}

	read(node: Node, format: Format): void {
		if (node.nodeType === node.TEXT_NODE) this.#sheet.write(node.nodeValue ?? '', format);
		if (node.nodeType === node.ELEMENT_NODE) this.#element(node as Element, format);
	}

	#children(element: Element, format: Format): void {
		for (const child of element.childNodes) this.read(child, format);
	}

	#element(element: Element, format: Format): void {
		const name = element.localName.toLowerCase();
		const loss = lost[name];
		if (loss !== undefined) this.#sheet.drop(loss);
		if (loss !== undefined || silent.has(name) || isHidden(element)) return;
		if (name === 'br') this.#sheet.break();
		else if (name === 'img' || name === 'v:imagedata' || name === 'image')
			this.#picture(element, format);
		else if (name === 'table') this.#table(element, format);
		else if (name === 'li') this.#item(element, format);
		else if (name === 'blockquote')
			this.#within({ kind: 'quote', depth: 0, ordered: false }, element, format);
		else this.#other(element, name, format);
	}

	#other(element: Element, name: string, outer: Format): void {
		const format = formatOf(element, name, outer);
		const depth = headingDepth(element, name);
		const item = drawnItem(element);
		if (depth !== undefined)
			this.#within({ kind: 'heading', depth, ordered: false }, element, format);
		else if (item) this.#within(item, element, format);
		else if (isDrawnMark(element)) this.#mark(element, format);
		else if (name === 'a')
			this.#children(element, { ...format, href: hrefOf(element, this.#sheet, outer.href) });
		else if (blocks.has(name)) this.#block(element, name, format);
		else this.#children(element, format);
	}

	#within(shape: Shape, element: Element, format: Format): void {
		this.#sheet.begin(shape);
		this.#children(element, format);
		this.#sheet.begin();
	}

	/** The bullet of a list item is drawn anew; “（一）” is part of the text. */
	#mark(element: Element, format: Format): void {
		if (this.#sheet.shape.kind !== 'item') this.#sheet.write(element.textContent.trim(), format);
	}

	/** A block inside an item or a quote is another line of it. */
	#block(element: Element, name: string, format: Format): void {
		const { shape } = this.#sheet;
		const inside = shape.kind === 'item' || shape.kind === 'heading';
		if (inside && !/^[uo]l$/.test(name)) this.#sheet.break();
		else this.#sheet.begin(shape.kind === 'quote' ? shape : undefined);
		if (name === 'pre') this.#lines(element, format);
		else this.#children(element, format);
		if (!inside) this.#sheet.begin(shape.kind === 'quote' ? shape : undefined);
		else this.#sheet.break();
	}

	#lines(element: Element, format: Format): void {
		for (const line of element.textContent.split('\n')) {
			this.#sheet.write(line, format);
			this.#sheet.break();
		}
	}

	#item(element: Element, format: Format): void {
		const lists = (list: Element | null): number =>
			list ? 1 + lists(list.parentElement?.closest('ul, ol') ?? null) : 0;
		const list = element.closest('ul, ol');
		const shape = {
			kind: 'item',
			depth: Math.max(lists(list), 1),
			ordered: list?.localName === 'ol',
		} as const;
		this.#within(shape, element, formatOf(element, 'li', format));
	}

	#picture(element: Element, format: Format): void {
		const drawn = emoticon(element);
		if (drawn !== undefined) this.#sheet.write(drawn, format);
		else if (!isTracker(element))
			this.#sheet.picture(pictureName(element, this.#sheet.seen + 1), this.#find(element));
	}

	#table(table: Element, format: Format): void {
		if (isFrame(table)) {
			for (const cell of table.querySelectorAll('td, th'))
				if (cell.closest('table') === table && !isHidden(cell))
					this.#within({ kind: 'paragraph', depth: 0, ordered: false }, cell, format);
			return;
		}
		this.#sheet.begin();
		const rows = gridOf(table, (cell) => this.#cell(cell));
		const title = titleOf(rows);
		for (const run of title ?? []) this.#sheet.write(run.text, run);
		if (hasMerged(table, title)) this.#sheet.drop('表格里合并的格子（字在第一格，其余的空着）');
		if ((rows[0]?.length ?? 0) > 1) this.#sheet.table(title ? rows.slice(1) : rows);
		else for (const [cell = []] of rows) this.#paragraph(cell);
		this.#sheet.below(this.#inCells.splice(0));
	}

	#paragraph(runs: Run[]): void {
		this.#sheet.begin();
		for (const run of runs) this.#sheet.write(run.text, run);
		this.#sheet.begin();
	}

	/** Whatever a cell holds becomes one line of words. */
	#cell(cell: Element): Run[] {
		const inner = new Sheet(true, this.#sheet.seen + this.#inCells.length);
		const reader = new Reader(inner, this.#find);
		reader.read(cell, plainFormat);
		inner.begin();
		this.#sheet.missingPictures.push(...inner.missingPictures);
		this.#inCells.push(...inner.later());
		for (const what of inner.dropped) this.#sheet.drop(what);
		const space = { ...plainFormat, text: ' ' };
		const pieces = inner.parts.flatMap((part) =>
			part.kind === 'table' ? part.rows.flat() : [part.runs],
		);
		return tidy(pieces.flatMap((runs) => [space, ...runs]));
	}
}
