/** The body's box without a screen: its own plugins with our patches, bundled when they change, run in Node. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RootContent } from 'mdast';
import type { Plugin } from 'vite';
import type { BoxEditor, BoxNode } from '../../../../admin/body/editor.ts';
import type { BodySession } from '../../../../admin/body/session.ts';
import { decapPatches, patched } from '../../../../admin/decap/patches/patches.ts';
import { releaseBuild } from '../../../../admin/preview/release-build.ts';
import { bundledOnce } from '../../../bundled-once.ts';

const body = resolve('admin/body');
const entry = `
export { boxTree } from '${body}/mapping/box-tree.ts';
export { boxOf } from '${body}/mapping/opening.ts';
export { bodyOf } from '${body}/mapping/saving.ts';
export { meaningOf, wordsOf } from '${body}/mapping/meaning.ts';
export { blocksOfBox } from '${body}/mapping/to-markdown.ts';
export { neighboursOf } from '${body}/mapping/neighbours.ts';
export { textBlocks } from '${body}/mapping/as-text.ts';
export { readBlocks } from '${body}/blocks.ts';
export { installKeys } from '${body}/editing/taught.ts';
export { BodySession } from '${body}/session.ts';
`;

/** What the tests use of the box. */
export interface RealBox {
	boxTree: () => BoxEditor;
	boxOf: (markdown: string) => BoxNode[];
	bodyOf: (nodes: readonly BoxNode[]) => string;
	meaningOf: (nodes: readonly RootContent[]) => string;
	wordsOf: (nodes: readonly RootContent[]) => string;
	blocksOfBox: (node: BoxNode) => RootContent[];
	neighboursOf: (nodes: readonly RootContent[]) => unknown[] | undefined;
	textBlocks: (source: string) => BoxNode[];
	readBlocks: (markdown: string) => RootContent[];
	installKeys: (editor: BoxEditor) => void;
	BodySession: typeof BodySession;
}

/** Everything the bundle is made of. */
const inputs = ['admin/{body,decap}/**/*.{ts,tsx}', 'src/markdown/**/*.ts', import.meta.filename];

/** The patches as in the editor's bundle; only a part of Decap is here to be patched. */
function somePatches(): Plugin {
	const { resolveId } = decapPatches(resolve('admin'));
	return {
		name: 'linli-some-patches',
		enforce: 'pre',
		...(resolveId ? { resolveId } : {}),
		transform: (code, id) => patched(id.split('?')[0] ?? id, code) ?? null,
	};
}

async function bundle(outDir: string): Promise<void> {
	const id = resolve('admin/real-box.js');
	await releaseBuild({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'linli-real-box',
				resolveId: (source) => (source === id ? id : null),
				load: (source) => (source === id ? entry : null),
			},
			somePatches(),
		],
		build: {
			outDir,
			minify: false,
			ssr: id,
			rolldownOptions: { output: { entryFileNames: 'box.mjs' } },
		},
		// Node loads no module whose imports have no ending.
		ssr: { noExternal: true },
	});
}

export async function realBox(): Promise<RealBox> {
	const folder = await bundledOnce('box', { inputs, make: bundle });
	return (await import(pathToFileURL(join(folder, 'box.mjs')).href)) as RealBox;
}
