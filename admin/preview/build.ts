/** Bundles the preview for the browser: the site's pages, components and styles in one module. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { releaseBuild } from './release-build.ts';
import { compileAstro } from './compile-astro.ts';
import { lawDays } from './law-days.ts';
import { lighter } from './lighter.ts';
import { standInModules } from './stand-in-modules.ts';

const folder = resolve(import.meta.dirname);
const entry = resolve(folder, 'index.ts');
/** Where `index.ts` wants the styles of all it drew with. */
const stylesPlace = '__PREVIEW_STYLES__';

function joined({ output }: Rolldown.RolldownOutput): string {
	const [{ code, imports }] = output;
	const styles = output
		.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
		.map((part) => (part.type === 'asset' ? String(part.source) : ''));
	if (imports.length > 0 || !code.includes(stylesPlace) || styles.length === 0)
		throw new Error('预览没有生成：它要是一个完整的文件，带着样式');
	// Whichever quotes the minifier chose around the place.
	const text = JSON.stringify(styles.join('')).slice(1, -1).replace(/[`$]/g, '\\$&');
	return code.replace(stylesPlace, () => text);
}

/** The preview as the text of one ES module that exports `previewDocument`; it imports nothing. */
async function bundlePreview(): Promise<string> {
	const bundle = await releaseBuild({
		configFile: false,
		root: resolve(folder, '../..'),
		logLevel: 'error',
		publicDir: false,
		plugins: [standInModules(), lighter(), compileAstro()],
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env': '{}',
			...lawDays(),
			__STYLES__: JSON.stringify(stylesPlace),
		},
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			// Not Vite's library form, which leaves the spaces in.
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { codeSplitting: false },
			},
		},
	});
	return joined(bundle);
}

/** Writes the preview's module to a file. */
export async function buildPreview(outFile: string): Promise<void> {
	const code = await bundlePreview();
	await mkdir(dirname(outFile), { recursive: true });
	await writeFile(outFile, code);
}

/** For the editor's own Vite build: `import('./preview/index.ts')` there becomes the finished bundle. */
export function previewPlugin(): Plugin {
	return {
		name: 'preview',
		enforce: 'pre',
		load: (id) => (id.split('?')[0] === entry ? bundlePreview() : undefined),
	};
}
