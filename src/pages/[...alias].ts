/** Old addresses: a page that sends the reader on. `/old/a/` and `/old/a.html` both work. */
import type { APIContext } from 'astro';
import { aliasTargets } from '../lib/aliases.ts';
import { entryIndex } from '../lib/entries.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { origin } from '../lib/settings.ts';

export async function getStaticPaths() {
	return aliasTargets(await entryIndex()).map(({ path, target, title }) => ({
		params: { alias: path },
		props: { target, title },
	}));
}

// An Astro page would always become a folder: `old/a.html/index.html`.
export function GET({ props }: APIContext) {
	const target = String(props['target']);
	const title = escapeHtml(String(props['title']));
	return new Response(`<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="refresh" content="0; url=${target}">
		<meta name="robots" content="noindex">
		<link rel="canonical" href="${origin}${target}">
		<title>${title}</title>
	</head>
	<body>
		<p>这一页搬到了 <a href="${target}">${title}</a></p>
	</body>
</html>
`);
}
