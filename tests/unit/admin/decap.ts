/** Decap's own validator and its defaults, with our widgets registered: bundled once, run in Node beside a browser's `window`. */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { viteConfig } from '../../../admin/bundle.ts';

const entry = `
import { registerWidgets, widgetNames } from '${resolve('admin/form/widgets/register.tsx')}';
import WidgetList from 'decap-cms-widget-list';
import WidgetObject from 'decap-cms-widget-object';
import { registerBackend, registerCustomFormat, registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
export { applyDefaults, normalizeConfig } from 'decap-cms-core/dist/esm/actions/config';
export { widgetNames };
registerWidget([WidgetObject, WidgetList].map((widget) => widget.Widget()));
registerWidgets({ registerWidget });
registerWidget('richtext', () => null);
registerBackend('local', class { isGitBackend() { return false; } });
for (const [name, extension] of [['entry', 'md'], ['settings', 'yml']])
	registerCustomFormat(name, extension, { fromFile: () => ({}), toFile: () => '' });
`;

/** What Decap says of a configuration. */
export interface Decap {
	/** @throws when its schema does not accept it */
	validateConfig: (config: unknown) => void;
	normalizeConfig: (config: unknown) => unknown;
	applyDefaults: (config: unknown) => { collections: { name: string }[] };
	widgetNames: string[];
}

/** Decap asks a browser's globals while its modules load. */
function pretendBrowser(): void {
	const { window } = new JSDOM('', { url: 'http://127.0.0.1/admin/' });
	const media = () => ({ matches: false, addListener: () => undefined });
	Object.assign(window, { matchMedia: media });
	Object.assign(window.URL, { createObjectURL: () => '' });
	const names = ['document', 'HTMLElement', 'Element', 'Node', 'localStorage', 'DOMParser', 'Text'];
	for (const name of names)
		Object.defineProperty(globalThis, name, { value: window[name] as unknown, configurable: true });
	Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
}

export async function realDecap(): Promise<Decap> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-decap-'));
	const { plugins, resolve: resolved, ...config } = viteConfig(folder);
	const id = resolve('admin/validator.js');
	const validator = {
		name: 'linli-validator',
		resolveId: (source: string) => (source === id ? id : null),
		load: (source: string) => (source === id ? entry : null),
	};
	const alias = (resolved?.alias ?? []) as { find: RegExp; replacement: string }[];
	await build({
		...config,
		plugins: [
			validator,
			// The desk stays out, and with it the patches, which the real build proves.
			plugins?.[0],
		],
		resolve: {
			...resolved,
			// The very AJV that the bundle leaves out.
			alias: alias.filter(({ find }) => !find.source.includes('ajv')),
		},
		build: {
			outDir: folder,
			minify: false,
			target: 'esnext',
			lib: { entry: id, formats: ['cjs'], fileName: () => 'decap.cjs' },
			rollupOptions: { output: { codeSplitting: false } },
		},
	} as never);
	pretendBrowser();
	return createRequire(import.meta.url)(join(folder, 'decap.cjs')) as Decap;
}
