/** Decap's real backends with our guard around them, bundled for Node, so that tests drive what is shipped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { build } from 'vite';

export type Shipped = typeof import('./shipped.ts');

/** @param address of the editor's page; the backends ask `document` and `localStorage` for it */
export async function shippedBackends(address: string): Promise<Shipped> {
	const page = new JSDOM('', { url: address }).window;
	Object.assign(globalThis, { window: globalThis, document: page.document });
	for (const name of ['localStorage', 'sessionStorage', 'location'] as const)
		Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
	const folder = mkdtempSync(join(tmpdir(), 'linli-bundle-'));
	const entry = resolve('tests/editor/forge/shipped.ts');
	await build({
		configFile: false,
		logLevel: 'silent',
		define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
		build: {
			outDir: folder,
			minify: false,
			lib: { entry, formats: ['es'], fileName: () => 'forge.mjs' },
			rolldownOptions: { output: { codeSplitting: false } },
		},
	});
	const shipped: unknown = await import(
		/* @vite-ignore */ pathToFileURL(join(folder, 'forge.mjs')).href
	);
	rmSync(folder, { recursive: true, force: true });
	return shipped as Shipped;
}
