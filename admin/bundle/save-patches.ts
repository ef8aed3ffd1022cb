/** What we change in Decap's saving: what is typed meanwhile is not lost, and nobody is led back. */
import type { Patch } from './patches.ts';

const core = 'decap-cms-core/dist/esm';
const meanwhile =
	'What was typed while a save was under way counted as saved: the page could be closed without a word.';
const away =
	'Who left a new article right after its first save was led back to it; the article was read twice besides.';

export const savePatches: Patch[] = [
	{
		file: `${core}/reducers/entryDraft.js`,
		from: "        return state.setIn(['entry', 'isPersisting'], true);",
		to: "        return state.setIn(['entry', 'isPersisting'], true).set('saving', state.getIn(['entry', 'data']));",
		why: meanwhile,
	},
	{
		file: `${core}/reducers/entryDraft.js`,
		from: `        state.deleteIn(['entry', 'isPersisting']);
        state.set('hasChanged', false);
        if (!state`,
		to: `        state.deleteIn(['entry', 'isPersisting']);
        state.set('hasChanged', !state.getIn(['entry', 'newRecord']) && !state.getIn(['entry', 'data']).equals(state.get('saving')));
        if (!state`,
		why: meanwhile,
	},
	{
		file: `${core}/actions/entries.js`,
		from: `        await dispatch(loadEntry(collection, newSlug));
        navigateToEntry(`,
		to: `        if (history.location.pathname === \`/collections/\${collection.get('name')}/new\`) navigateToEntry(`,
		why: away,
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: "this.props.location.pathname === newEntryPath && action === 'PUSH'",
		to: "this.props.location.pathname === newEntryPath && action === 'REPLACE'",
		why: 'Going on to its own address is no leaving; it happens before the form has heard that all is saved.',
	},
	{
		file: `${core}/actions/entries.js`,
		from: "import { navigateToEntry } from '../routing/history';",
		to: "import { history, navigateToEntry } from '../routing/history';",
		why: away,
	},
];
