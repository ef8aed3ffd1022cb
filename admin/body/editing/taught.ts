/** What an editor of the body is taught: the shape of its parts, and its keys. */
import type { BoxEditor } from '../editor.ts';
import { keepHeadings } from './heading-shape.ts';
import { installListKeys } from './list-keys.ts';
import { installTableKeys } from './table-keys.ts';
import { keepTables } from './table-shape.ts';

/** From now on every change leaves parts that can be written and read. */
export function keepShapes(editor: BoxEditor): void {
	keepTables(editor);
	keepHeadings(editor);
}

/** Gives the keys of an editor that was just opened their meaning. */
export function installKeys(editor: BoxEditor): void {
	installListKeys(editor);
	installTableKeys(editor);
}
