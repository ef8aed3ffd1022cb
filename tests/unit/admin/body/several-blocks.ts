/** Bodies with items of several blocks, quotations and tables, and where a caret may stand in them. */
import type { BoxEditor, Point } from '../../../../admin/body/editor.ts';
import { texts } from './opened.ts';

export const severalBlocks = [
	'1. 甲\n\n   乙\n2. 丙',
	'- 甲\n\n  乙\n\n  丙\n- 丁\n\n戊',
	'- 甲\n\n  > 乙\n- 丙',
	'- 甲\n\n  | 子 | 丑 |\n  |---|---|\n  | 寅 | 卯 |\n- 丙',
	'- 甲\n\n  ::attachment{file="a.pdf" label="表"}\n- 丙',
	'- 甲\n\n  ## 乙\n\n  ***\n\n  丙\n- 丁',
	'- 甲\n\n  乙\n\n  - 丙\n  - 丁\n- 戊',
	'- 甲\n  - 乙\n\n    丙\n  - 丁\n- 戊',
	'- - 甲\n  - 乙\n- 丙',
	'- 甲\n  - 乙\n  1. 丙\n- 丁',
	'> - 甲\n>\n>   乙\n> - 丙\n\n丁',
	'甲\n\n- 乙\n\n  丙',
	'甲\n\n| 子 | 丑 |\n|---|---|\n| 寅 | 卯 |\n\n乙',
	'甲\n\n***\n\n乙',
];

/** Both edges of every piece of text. */
export function edges(editor: BoxEditor): Point[] {
	return editor.children
		.flatMap((block, top) => texts(block, [top]))
		.filter(({ text }) => text !== '')
		.flatMap(({ text, path }) => [0, text.length].map((offset) => ({ path, offset })));
}
