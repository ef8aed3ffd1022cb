/** What the article says artificial intelligence has made; asked from any depth of its form. */
import { fromJS } from 'immutable';
import { createContext } from 'react';
import { aiKinds, type AiKind } from '../../../src/collections/entry.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import type { Data } from '../../record/entry.ts';

interface Made {
	said: readonly AiKind[];
	say: (kinds: readonly AiKind[]) => void;
}

/** undefined where nothing of the kind can be said: in settings. */
export const MadeByAi = createContext<Made | undefined>(undefined);

const isKind = (value: unknown): value is AiKind => typeof value === 'string' && value in aiKinds;

export function madeIn(editor: EditorProps, { aiContent }: Data): Made | undefined {
	const config = editor.fields.find((field) => field.get('name') === 'aiContent');
	if (!config) return undefined;
	const said = Array.isArray(aiContent) ? aiContent.filter(isKind) : [];
	return { said, say: (kinds) => editor.onChange(config, fromJS([...said, ...kinds])) };
}
