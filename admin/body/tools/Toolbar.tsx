/** The buttons of the box: Decap's, and ours after them. Stands in for Decap's own `Toolbar`. */
import DecapToolbar from 'decap-cms-widget-richtext/dist/esm/RichtextControl/components/Toolbar/Toolbar';
import { useEditorRef } from 'platejs/react';
import { useMemo, useRef, useState } from 'react';
import type { BoxEditor } from '../editor.ts';
import { FindPanel } from '../finding/FindPanel.tsx';
import { LinkDialog } from '../links/LinkDialog.tsx';
import { insertTable } from '../tables/moves.ts';
import { NewTable } from '../tables/NewTable.tsx';
import { TableTools } from '../tables/TableTools.tsx';
import { Done, type Note } from './Done.tsx';
import { useKeys } from './own-keys.ts';
import { TidyDialog } from './TidyDialog.tsx';
import { Tool } from './Tool.tsx';
import { Undo } from './Undo.tsx';

export default function Toolbar(props: Record<string, unknown>) {
	const editor = useEditorRef() as unknown as BoxEditor;
	const root = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState<'find' | 'link' | 'table' | 'tidy'>();
	const [note, setNote] = useState<Note>();
	const close = () => setOpen(undefined);
	const keys = useMemo(() => {
		const find = () => setOpen('find');
		return { 'Ctrl+F': find, 'Ctrl+H': find, 'Ctrl+K': () => setOpen('link') };
	}, []);
	useKeys(root, keys);
	const toggleFind = () => setOpen(open === 'find' ? undefined : 'find');
	const makeTable = (rows: number, columns: number) => {
		insertTable(editor, rows, columns);
		editor.tf.focus();
	};
	const say = (sentence: string) => setNote({ sentence, blocks: editor.children });
	return (
		<>
			<div className="body-tools" ref={root}>
				<DecapToolbar {...props} />
				<div className="body-own-tools">
					<Undo />
					<Tool act={() => setOpen('link')} title="链接（Ctrl+K）">
						链接
					</Tool>
					<Tool act={() => setOpen('table')}>表格</Tool>
					<Tool act={toggleFind} open={open === 'find'} title="查找替换（Ctrl+F）">
						查找替换
					</Tool>
					<Tool act={() => setOpen('tidy')}>一键排版</Tool>
				</div>
				<Done note={note} />
			</div>
			<TableTools />
			{open === 'find' && <FindPanel close={close} />}
			{open === 'link' && <LinkDialog editor={editor} close={close} />}
			{open === 'table' && <NewTable make={makeTable} close={close} />}
			{open === 'tidy' && <TidyDialog editor={editor} close={close} done={say} />}
		</>
	);
}
