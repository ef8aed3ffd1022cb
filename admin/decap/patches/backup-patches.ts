/** What we change in Decap's local backup: it really restores, and it hides nobody's work. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';
const stale =
	'A restored backup was saved over what others had saved meanwhile (backupRestored in backend.ts).';
const shared = 'Two tabs with a new article each wrote into one backup (backup-tab.ts).';
const forNew = "Leaving any article deleted the backup of the column's new one.";
const late = 'An article that was read late came up in the form that had been opened meanwhile.';
const unasked =
	'Leaving a form deleted the backup of a tab that was gone, found but not offered yet: the text was lost.';
const elsewhere =
	'A backup that was found late was offered in the form of another column, or written there.';

export const backupPatches: Patch[] = [
	{
		file: `${core}/components/Editor/Editor.js`,
		from: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
		to: `    this.beganNew = newEntry;
    Promise.resolve(newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug)).then(() => retrieveLocalBackup(collection, slug));`,
		why: 'A restored backup was replaced by the copy from the server (5470 and 6989 too).',
		upstream: 5055,
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: '}, 2000);',
		to: '}, 400);',
		why: 'A crash loses what was typed since the last backup: two seconds of typing are too many.',
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: 'deleteLocalBackup(collection, !newEntry && slug);',
		to: `deleteLocalBackup(collection, !newEntry && slug);
    if (this.beganNew && !newEntry) deleteLocalBackup(collection, undefined);`,
		why: forNew,
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: '      this.deleteBackup();\n      unblock();',
		to: '      if (this.keptHere) this.deleteBackup();\n      unblock();',
		why: unasked,
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: '    if (!prevProps.localBackup && this.props.localBackup) {',
		to: '    if (this.props.hasChanged || this.props.localBackup) this.keptHere = true;\n    if (!prevProps.localBackup && this.props.localBackup) {',
		why: unasked,
	},
	{
		file: `${core}/backend.js`,
		from: "slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));",
		to: '',
		why: forNew,
	},
	{
		file: `${core}/backend.js`,
		from: "        path: entry.get('path'),\n        mediaFiles,\n        ...(i18n && {",
		to: "        path: entry.get('path'),\n        base: this.implementation.opened.get(entry.get('path')),\n        at: Date.now(),\n        mediaFiles,\n        ...(i18n && {",
		why: stale,
	},
	{
		file: `${core}/backend.js`,
		from: "const mediaFiles = await Promise.all(entry.get('mediaFiles').toJS().map(async file => {",
		to: "const mediaFiles = await Promise.all(entry.get('mediaFiles').toJS().filter(file => !file.draft || namesFile(raw, file.path)).map(async file => {",
		why: 'What was taken out of the article lay in its backup, photo by photo, at every key pressed.',
	},
	{
		file: `${core}/backend.js`,
		from: '    if (!backup || !backup.raw.trim()) {\n      return {};\n    }',
		to: '    if (!backup || !backup.raw.trim()) {\n      return {};\n    }\n    this.implementation.backupFound(backup.path, backup.base);',
		why: stale,
	},
	{
		file: `${core}/backend.js`,
		from: "const suffix = slug ? `.${slug}` : '';\n  return `${baseKey}.${collectionName}${suffix}`;",
		to: 'return slug ? `${baseKey}.${collectionName}.${slug}` : ownKey(collectionName);',
		why: shared,
	},
	{
		file: `${core}/backend.js`,
		from: 'const backup = await localForage.getItem(key);',
		to: "const backup = await (slug ? localForage.getItem(key) : takeOver(localForage, collection.get('name')));",
		why: shared,
	},
	{
		file: `${core}/backend.js`,
		from: 'import { localForage, Cursor,',
		to: "import { ownKey, takeOver } from 'linli:backup-tab';\nimport { kept as localForage } from 'linli:kept';\nimport { Cursor,",
		why: 'In an office the next person at the same browser was offered what another had written (kept.ts).',
	},
	{
		file: `${core}/components/App/App.js`,
		from: '              newRecord: true\n            })',
		to: '              newRecord: true\n            }, props.match.params.name)',
		why: "From one column's new article straight to another's the form before stayed, backup and all.",
	},
	{
		file: `${core}/actions/entries.js`,
		from: '    dispatch(emptyDraftCreated(newEntry));',
		to: "    if (history.location.pathname !== `/collections/${collection.get('name')}/new`) return;\n    dispatch(emptyDraftCreated(newEntry));",
		why: late,
	},
	{
		file: `${core}/actions/entries.js`,
		from: '      dispatch(createDraftFromEntry(loadedEntry));',
		to: '      if (!decodeURIComponent(history.location.pathname).endsWith(`/entries/${slug}`)) return;\n      dispatch(createDraftFromEntry(loadedEntry));',
		why: late,
	},
	{
		file: `${core}/actions/entries.js`,
		from: '      dispatch(addAssets(assetProxies));\n      return dispatch(localBackupRetrieved(entry));',
		to: `      const shown = getState().entryDraft.get('entry');
      if (shown?.get('collection') !== collection.get('name') || (shown.get('slug') || '') !== (slug || '')) return;
      dispatch(addAssets(assetProxies));
      return dispatch(localBackupRetrieved(entry));`,
		why: elsewhere,
	},
	{
		file: `${core}/backend.js`,
		from: "const key = getEntryBackupKey(collection.get('name'), entry.get('slug'));\n      const raw",
		to: "if (entry.get('collection') !== collection.get('name')) return;\n      const key = getEntryBackupKey(collection.get('name'), entry.get('slug'));\n      const raw",
		why: elsewhere,
	},
	{
		file: `${core}/actions/entries.js`,
		from: `export function loadLocalBackup() {
  return {
    type: DRAFT_CREATE_FROM_LOCAL_BACKUP
  };
}`,
		to: `export function loadLocalBackup() {
  return (dispatch, getState) => {
    currentBackend(getState().config).implementation.backupRestored();
    dispatch({ type: DRAFT_CREATE_FROM_LOCAL_BACKUP });
  };
}`,
		why: stale,
	},
	{
		file: `${core}/components/Editor/EditorControlPane/Widget.js`,
		from: 'if (this.props.isLoadingAsset && nextProps.isLoadingAsset) return false;',
		to: '',
		why: 'A body restored while a picture was still loading never reached its box: one time in eight.',
	},
];
