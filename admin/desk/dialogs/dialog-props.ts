/** What every dialog of the bar is given. */
import type { Data } from '../../record/entry.ts';
import type { Definition } from '../../record/definitions.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import type { Saving } from '../../saving/saving.ts';

export interface DialogProps {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	saving: Saving;
	path: string;
	close: () => void;
}
