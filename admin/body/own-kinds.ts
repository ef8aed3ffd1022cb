/** What the box holds besides Decap's parts: blocks kept as they are, and rules. */
import { createSlatePlugin } from 'platejs';
import { toPlatePlugin } from 'platejs/react';

const kind = (key: string) =>
	toPlatePlugin(createSlatePlugin({ key, node: { isElement: true, isVoid: true } }));

export const asIs = kind('as-is');
export const rule = kind('thematic-break');
