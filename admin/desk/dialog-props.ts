/** What every dialog of the bar is given. */
import type { Data } from '../file/entry.ts';
import type { Definition } from './definitions.ts';
import type { EditorProps } from './editor-props.ts';
import type { Saving } from './saving.ts';

export interface DialogProps {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	saving: Saving;
	path: string;
	close: () => void;
}
