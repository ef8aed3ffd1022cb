/** A site that has only search: the index, and a page with the site's own client made as Astro makes it. */
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';

/** @param folder where the index lies already */
export async function bundle(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			assetsDir: '_astro',
			rolldownOptions: {
				input: join(import.meta.dirname, 'page.ts'),
				output: { entryFileNames: '_astro/page-[hash:8].js' },
			},
		},
		worker: { format: 'es' },
	});
	const [script = ''] = globSync('_astro/page-*.js', { cwd: folder });
	const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>搜索</title>
<script type="module" src="/_astro/${basename(script)}"></script></html>`;
	await mkdir(join(folder, 'search'), { recursive: true });
	await writeFile(join(folder, 'search/index.html'), html);
}
