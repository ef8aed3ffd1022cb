/** What the buttons above an article are given. */
import type { EditorProps } from '../decap/editor-props.ts';
import type { Definition } from '../record/definitions.ts';
import type { Data } from '../record/entry.ts';
import type { Saving } from '../saving/saving.ts';

export interface BarProps {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	saving: Saving;
	path: string;
}

export type Open =
	| 'publish'
	| 'change'
	| 'unwithdraw'
	| 'settings'
	| 'withdraw'
	| 'delete'
	| 'history'
	| 'takeDown'
	| 'return'
	| 'review'
	| 'print'
	| 'takeOut'
	| undefined;

export interface StepProps extends BarProps {
	close: () => void;
	open: (which: Open) => void;
}
