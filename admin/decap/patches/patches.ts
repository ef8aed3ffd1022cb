/**
 * What we change in Decap, and why. Each text must stand exactly once in its file, so that an upgrade
 * that moves it fails the build instead of dropping the change quietly.
 */
import type { Plugin } from 'vite';
import { backupPatches } from './backup-patches.ts';
import { bodyPatches } from './body-patches.ts';
import { savePatches } from './save-patches.ts';
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';

export const patches: Patch[] = [
	...backupPatches,
	...bodyPatches,
	...savePatches,
	{
		file: `${core}/components/Editor/Editor.js`,
		from: 'if (!collectionEntriesLoaded) {',
		to: 'if (false) {',
		why: 'Opening one entry fetched the whole collection; the list is paged and no one else reads it.',
		upstream: 4913,
	},
	{
		file: `${core}/actions/entries.js`,
		from: "const defaultValue = item.get('default', null);",
		to: "const given = item.get('default', null);\n    const defaultValue = given === '{{shanghai-now}}' ? shanghaiNow() : given;",
		why: "Decap's “now” is the browser's wall time; ours is Shanghai's, wherever the editor sits.",
		upstream: 7239,
	},
	{
		file: `${core}/actions/entries.js`,
		from: "import { FILES } from '../constants/collectionTypes';",
		to: "import { FILES } from '../constants/collectionTypes';\nimport { shanghaiNow } from 'linli:moments';",
		why: 'See above.',
	},
	{
		file: `${core}/actions/entries.js`,
		from: "data: entry.get('data'),\n      i18n",
		to: "data: copyOf(entry.get('data')),\n      i18n",
		why: 'A copy took the date, the reviews and the withdrawal of its model along.',
	},
	{
		file: `${core}/actions/entries.js`,
		from: "import { addNotification } from './notifications';",
		to: "import { addNotification } from './notifications';\nimport { copyOf } from 'linli:copy';",
		why: 'See above.',
	},
	{
		file: `${core}/components/App/App.js`,
		from: `            render: props => _jsx(Editor, {
              ...props
            })`,
		to: `            render: props => _jsx(Editor, {
              ...props
            }, props.location.pathname)`,
		why: 'From one article straight to another (Back, an address) the form stayed empty.',
	},
	{
		file: `${core}/components/Editor/EditorControlPane/Widget.js`,
		from: 'const validations = [this.validatePresence, this.validatePattern];',
		to: 'const validations = [];',
		why: 'The sentences come from the content model alone, the same as at the build (check.ts).',
	},
	{
		file: `${core}/actions/mediaLibrary.js`,
		from: 'const files = selectMediaFiles(state, field);\n    const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);',
		to: `const files = selectMediaFiles(state, field);
    file = await prepareUpload(file, files.map(known => known.name));
    if (!file) return;
    const fileName = sanitizeSlug(file.name, state.config.slug);`,
		why: 'Every way in (field, body, library) turns, shrinks and strips a picture, and names it apart.',
		upstream: 857,
	},
	{
		file: `${core}/actions/mediaLibrary.js`,
		from: "import { sanitizeSlug } from '../lib/urlHelper';",
		to: "import { sanitizeSlug } from '../lib/urlHelper';\nimport { prepareUpload } from 'linli:uploads';",
		why: 'See above.',
	},
	{
		file: `${core}/components/Editor/Editor.js`,
		from: "entryDraft == null || entryDraft.get('entry') === undefined",
		to: "!entryDraft?.get('key')",
		why: 'The form stood there before its entry had come: what was typed into it meanwhile was wiped.',
	},
	{
		file: `${core}/actions/mediaLibrary.js`,
		from: '} else if (editingDraft) {\n          const id = await getBlobSHA(file);',
		to: '} else if (editingDraft) {\n          const id = assetProxy.path;',
		why: 'The same picture chosen twice was kept once, and the save then missed the other name.',
	},
];

/** Modules of Decap that ours stand in for: the importing module, its import, our file. */
export const replacements: { importer: string; specifier: string; by: string }[] = [
	{
		importer: `${core}/components/Editor/Editor.js`,
		specifier: './EditorInterface',
		by: 'desk/EditorInterface.tsx',
	},
	{
		importer: `${core}/components/App/App.js`,
		specifier: '../Collection/Collection',
		by: 'desk/Collection.tsx',
	},
	{
		importer: 'decap-cms-widget-richtext/dist/esm/RichtextControl/VisualEditor.js',
		specifier: '../serializers',
		by: 'body/serializers.ts',
	},
	{
		importer: 'decap-cms-widget-richtext/dist/esm/RichtextControl/pasteHandler.js',
		specifier: '../serializers',
		by: 'body/serializers.ts',
	},
	{
		importer: 'decap-cms-widget-richtext/dist/esm/RichtextControl/VisualEditor.js',
		specifier: './components/Toolbar',
		by: 'body/tools/Toolbar.tsx',
	},
	{ importer: `${core}/components/App/App.js`, specifier: './Header', by: 'desk/Header.tsx' },
	{
		importer: `${core}/components/App/App.js`,
		specifier: '../MediaLibrary/MediaLibrary',
		by: 'library/Library.tsx',
	},
	{
		importer: `${core}/components/UI/index.js`,
		specifier: './ErrorBoundary',
		by: 'desk/ErrorBoundary.tsx',
	},
];

/** How often a text stands in another. */
const count = (text: string, part: string) => text.split(part).length - 1;

/** Applies the patches of one file. @throws when one does not match exactly once */
export function patched(id: string, code: string): string | undefined {
	const own = patches.filter(({ file }) => id.endsWith(file));
	if (own.length === 0) return undefined;
	return own.reduce((text, { file, from, to, why }) => {
		const found = count(text, from);
		if (found !== 1)
			throw new Error(`补丁对不上：${file} 里应有一处、实有 ${found} 处“${from}”（${why}）`);
		return text.replace(from, () => to);
	}, code);
}

/** @param admin absolute path of this room */
export function decapPatches(admin: string): Plugin {
	const applied = new Set<string>();
	const replaced = new Set<string>();
	return {
		name: 'linli-decap-patches',
		enforce: 'pre',
		resolveId(specifier, importer) {
			if (specifier === 'linli:moments') return `${admin}/record/moments.ts`;
			if (specifier === 'linli:copy') return `${admin}/record/copy.ts`;
			if (specifier === 'linli:backup-tab') return `${admin}/decap/backup-tab.ts`;
			if (specifier === 'linli:page-code') return `${admin}/saving/page-code.ts`;
			if (specifier === 'linli:kept') return `${admin}/decap/kept.ts`;
			if (specifier === 'linli:body-plugins') return `${admin}/body/own-plugins.ts`;
			if (specifier === 'linli:list-lift') return `${admin}/body/editing/list-lift.ts`;
			if (specifier === 'linli:referred') return `${admin}/record/referred.ts`;
			if (specifier === 'linli:uploads') return `${admin}/pictures/upload.ts`;
			const match = replacements.find(
				(one) => one.specifier === specifier && importer?.endsWith(one.importer),
			);
			if (!match) return null;
			replaced.add(match.by);
			return `${admin}/${match.by}`;
		},
		transform(code, id) {
			const result = patched(id.split('?')[0] ?? id, code);
			if (result === undefined) return null;
			for (const patch of patches) if (id.includes(patch.file)) applied.add(patch.file);
			return { code: result, map: null };
		},
		buildEnd(error) {
			if (error) return;
			const missed = [
				...patches.map(({ file }) => file).filter((file) => !applied.has(file)),
				...replacements.map(({ by }) => by).filter((by) => !replaced.has(by)),
			];
			if (missed.length > 0) throw new Error(`补丁没有用上：${[...new Set(missed)].join('、')}`);
		},
	};
}
