/** What we change in Decap's saving: what is typed meanwhile is not lost, and nobody is led back. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';
const meanwhile =
	'What was typed while a save was under way counted as saved: the page could be closed without a word.';
const away =
	'Who left a new article right after its first save was led back to it; the article was read twice besides.';
const named = 'A page stands at an address of its own, and its title is Chinese.';
const takenOut =
	'A file that was chosen and taken out again was saved with the article, and a refused one refused it for good.';

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
		file: `${core}/backend.js`,
		from: '      dataFiles,\n      assets: assetProxies\n    }, opts);',
		to: '      dataFiles,\n      assets: assetProxies.filter(asset => dataFiles.some(({ raw }) => namesFile(raw, asset.path)))\n    }, opts);',
		why: takenOut,
	},
	{
		file: `${core}/backend.js`,
		from: "import { sanitizeChar } from './lib/urlHelper';",
		to: "import { sanitizeChar } from './lib/urlHelper';\nimport { namesFile } from 'linli:referred';",
		why: takenOut,
	},
	{
		file: `${core}/backend.js`,
		from: '      slug = slugFormatter(collection, entryData, slugConfig);',
		to: "      slug = pageCode(collection.get('name')) ?? slugFormatter(collection, entryData, slugConfig);",
		why: named,
	},
	{
		file: `${core}/backend.js`,
		from: 'import { commitMessageFormatter, slugFormatter,',
		to: "import { pageCode } from 'linli:page-code';\nimport { commitMessageFormatter, slugFormatter,",
		why: named,
	},
	{
		file: `${core}/actions/entries.js`,
		from: "          details: error,\n          key: 'ui.toast.onFailToPersist'",
		to: "          details: error.refusal ? error.message : '请再点一次保存',\n          key: 'ui.toast.onFailToPersist'",
		why: 'What broke in the browser was told in English: TypeError and the like.',
	},
	{
		file: `${core}/actions/entries.js`,
		from: `collection.get('name'), newSlug);
      }
    }).catch(error => {
      console.error(error);
      dispatch(`,
		to: `collection.get('name'), newSlug);
      }
    }).catch(error => {
      console.error(error);
      if (!['changed', 'in-use'].includes(error.refusal?.error)) dispatch(`,
		why: 'What a dialog asks about was said beside it as well.',
	},
	{
		file: `${core}/actions/mediaLibrary.js`,
		from: 'message: `Failed to persist media: ${error}`',
		to: 'message: `没有上传成：${error.message}`',
		why: 'The sentence that says why began in English.',
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
