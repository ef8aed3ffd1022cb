/** 撤销 and 重做, for hands that know no keys. */
import { useEditorRef, useEditorSelector } from 'platejs/react';
import type { BoxEditor } from '../editor.ts';
import { Tool } from './Tool.tsx';

export function Undo() {
	const editor = useEditorRef() as unknown as BoxEditor;
	const canUndo = useEditorSelector(({ history }) => history.undos.length > 0, []);
	const canRedo = useEditorSelector(({ history }) => history.redos.length > 0, []);
	return (
		<>
			<Tool act={() => editor.tf.undo()} idle={!canUndo} title="撤销（Ctrl+Z）">
				撤销
			</Tool>
			<Tool act={() => editor.tf.redo()} idle={!canRedo} title="重做（Ctrl+Y）">
				重做
			</Tool>
		</>
	);
}
