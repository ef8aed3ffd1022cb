/** Draws an Astro component to HTML in the browser, with Astro's own runtime. */
import { renderToString } from 'astro/runtime/server/index.js';

type Component = Parameters<typeof renderToString>[1];
type Result = Parameters<typeof renderToString>[0];

/** What the runtime asks of a page that has no scripts, no islands and no head of its own. */
function resultFor(view: object): Result {
	const result = {
		base: '/',
		cancelled: false,
		clientDirectives: new Map(),
		componentMetadata: new Map(),
		compressHTML: 'jsx',
		createAstro: (props: object) => ({ props, self: null, locals: { view } }),
		// Scripts are asked for by name; each is empty, so none is written.
		inlinedScripts: { get: () => '' },
		links: new Set(),
		scripts: new Set(),
		styles: new Set(),
		renderers: [],
		resolve: (name: string) => Promise.resolve(name),
		response: new Response(),
		trailingSlash: 'always',
		_metadata: {
			extraHead: [],
			extraScriptHashes: [],
			extraStyleHashes: [],
			hasDirectives: new Set(),
			hasHydrationScript: false,
			hasRenderedHead: false,
			headInTree: true,
			pendingSlotEvaluations: [],
			propagators: new Set(),
			renderedScripts: new Set(),
			rendererSpecificHydrationScripts: new Set(),
			templateDepth: 0,
		},
	};
	return result as unknown as Result;
}

/** @param view what the page shows @returns its whole HTML, with `<html>` and `<head>` */
export async function draw(page: unknown, view: object): Promise<string> {
	const html = await renderToString(resultFor(view), page as Component, {}, {}, true);
	if (typeof html !== 'string') throw new Error('这一页没有画出来');
	return html;
}
