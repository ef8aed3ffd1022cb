/** What can be done to the table that the caret is in: a strip below the box's buttons, reached by Alt+F10 too. */
import { useEditorRef, useEditorSelector } from 'platejs/react';
import { useRef, type KeyboardEvent } from 'react';
import type { BoxEditor } from '../editor.ts';
import { useKeys, type Keys } from '../tools/own-keys.ts';
import { Tool } from '../tools/Tool.tsx';
import { move, moves } from './moves.ts';
import { placeInTable } from './place.ts';

const tools: [words: string, act: keyof typeof moves][] = [
	['上面加行', 'rowAbove'],
	['下面加行', 'rowBelow'],
	['左边加列', 'columnBefore'],
	['右边加列', 'columnAfter'],
	['设为表头', 'makeHead'],
	['删除这行', 'removeRow'],
	['删除这列', 'removeColumn'],
	['删除表格', 'removeTable'],
];

/** Where the caret is, in words: `表格第 2 行第 1 列`; empty outside tables. */
function whereIn(editor: BoxEditor): string {
	const place = placeInTable(editor);
	if (!place) return '';
	const row = place.row === 0 ? '表头' : `第 ${place.row + 1} 行`;
	return `${row}，第 ${place.column + 1} 列（共 ${place.rows} 行 ${place.columns} 列）`;
}

/** Nothing can stand above the head, and the head is the head. */
const notInHead = new Set<keyof typeof moves>(['rowAbove', 'makeHead']);

export function TableTools() {
	const editor = useEditorRef() as unknown as BoxEditor;
	const where = useEditorSelector((now) => whereIn(now as unknown as BoxEditor), []);
	const strip = useRef<HTMLDivElement>(null);
	const keys = useRef<Keys>({
		'Alt+F10': () => strip.current?.querySelector('button')?.focus(),
	});
	useKeys(strip, keys.current);
	const isHead = where.startsWith('表头');
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		editor.tf.focus();
	};
	return (
		<div
			ref={strip}
			role="group"
			aria-label="表格"
			onKeyDown={press}
			hidden={where === ''}
			className="body-panel body-table-tools"
		>
			<p>{where}</p>
			<div className="body-panel-tools">
				{tools.map(([words, act]) => (
					<Tool key={act} act={() => move(editor, moves[act])} idle={isHead && notInHead.has(act)}>
						{words}
					</Tool>
				))}
			</div>
		</div>
	);
}
