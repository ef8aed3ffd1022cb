/** Vite plugin: Astro's own compiler, as the site uses it, for components that are drawn in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const project = resolve(import.meta.dirname, '../..');

interface Compiled {
	code: string;
	css: string[];
	diagnostics: { severity: string; text: string }[];
}
interface Compiler {
	transform: (source: string, options: Record<string, unknown>) => Compiled;
}

/** The compiler of the installed Astro: no version of our own that could differ from the site's. */
async function siteCompiler(): Promise<Compiler> {
	const ofAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
	return (await import(pathToFileURL(ofAstro.resolve('@astrojs/compiler-rs')).href)) as Compiler;
}

const { transform } = await siteCompiler();

/** The options are those of an Astro build with our configuration, so that scope names are the same. */
function compile(file: string): Compiled {
	const result = transform(readFileSync(file, 'utf8'), {
		compact: 'jsx',
		filename: file,
		normalizedFilename: `/${relative(project, file).split('\\').join('/')}`,
		internalURL: 'astro/compiler-runtime',
		scopedStyleStrategy: 'attribute',
		resultScopedSlot: true,
		resolvePath: (specifier: string) => specifier,
	});
	const wrong = result.diagnostics.find(({ severity }) => severity === 'error');
	if (wrong) throw new Error(`${file}: ${wrong.text}`);
	return result;
}

export function compileAstro(): Plugin {
	const styles = new Map<string, string[]>();
	return {
		name: 'preview:astro',
		enforce: 'pre',
		resolveId: (id) => (/[?&]astro&type=style/.test(id) ? id : undefined),
		load(id) {
			const [file = '', query] = id.split('?');
			if (!file.endsWith('.astro')) return undefined;
			const place = /type=style&index=(\d+)/.exec(query ?? '')?.[1];
			if (place !== undefined) return styles.get(file)?.[Number(place)];
			const { code, css } = compile(file);
			styles.set(file, css);
			this.addWatchFile(file);
			return { code, moduleType: 'ts' };
		},
	};
}
