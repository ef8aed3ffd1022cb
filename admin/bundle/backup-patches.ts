/** What we change in Decap's local backup: it really restores, and it hides nobody's work. */
import type { Patch } from './patches.ts';

const core = 'decap-cms-core/dist/esm';
const stale = 'A restored backup was saved over what others had saved meanwhile (backup-base.ts).';
const shared = 'Two tabs with a new article each wrote into one backup (backup-tab.ts).';
const forNew = "Leaving any article deleted the backup of the column's new one.";

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
		why: 'A restored backup was replaced by the copy from the server (issues 5055, 5470, 6989).',
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
		file: `${core}/backend.js`,
		from: "slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));",
		to: '',
		why: forNew,
	},
	{
		file: `${core}/backend.js`,
		from: "        path: entry.get('path'),\n        mediaFiles,\n        ...(i18n && {",
		to: "        path: entry.get('path'),\n        base: baseOf(entry.get('path')),\n        at: Date.now(),\n        mediaFiles,\n        ...(i18n && {",
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
		to: '    if (!backup || !backup.raw.trim()) {\n      return {};\n    }\n    backupFound(backup.path, backup.base);',
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
		to: "import { backupFound, baseOf } from 'linli:backup';\nimport { ownKey, takeOver } from 'linli:backup-tab';\nimport { localForage, Cursor,",
		why: stale,
	},
	{
		file: `${core}/actions/entries.js`,
		from: 'export function loadLocalBackup() {',
		to: "import { backupRestored } from 'linli:backup';\nexport function loadLocalBackup() {\n  backupRestored();",
		why: stale,
	},
	{
		file: `${core}/components/Editor/EditorControlPane/Widget.js`,
		from: 'if (this.props.isLoadingAsset && nextProps.isLoadingAsset) return false;',
		to: '',
		why: 'A body restored while a picture was still loading never reached its box: one time in eight.',
	},
];
