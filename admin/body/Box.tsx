/** Decap's editing box with the buttons our Markdown has; drawn anew only when it must be. */
import RichtextControl from 'decap-cms-widget-richtext/dist/esm/RichtextControl';
import { List } from 'immutable';
import { memo, useMemo } from 'react';
import type { FieldConfig } from '../decap/types.ts';
import { bodyComponentIds } from './components.ts';

const buttons = [
	...['bold', 'italic', 'heading-two', 'heading-three'],
	...['quote', 'bulleted-list', 'numbered-list'],
];

interface BoxProps {
	/** What Decap gives a control. */
	control: Record<string, unknown>;
	opened: string;
	onSaid: (written: () => string) => void;
}

function Opened({ control, opened, onSaid }: BoxProps) {
	const given = control['field'] as FieldConfig;
	const field = useMemo(
		() =>
			given
				.set('buttons', List(buttons))
				.set('editor_components', List(bodyComponentIds))
				.set('modes', List(['rich_text'])),
		[given],
	);
	return <RichtextControl {...control} field={field} value={opened} onChange={onSaid} />;
}

/** The box reads its value once; drawing it at every letter would read the whole body each time. */
const watched = ['field', 'classNameWrapper', 'isDisabled', 'getAsset', 'editorControl'];

export const Box = memo(
	Opened,
	(before, after) =>
		before.opened === after.opened &&
		before.onSaid === after.onSaid &&
		watched.every((key) => before.control[key] === after.control[key]),
);
