/** Old addresses and where they lead. */
import type { EntryIndex } from './entry-index.ts';
import { origin } from './settings.ts';

/** `/old/a/` → file `old/a/index.html`; `/old/a.html` → itself; `/old/a` → `old/a/index.html`. */
function fileOf(alias: string): string {
	const path = alias.replace(/^\/+/, '');
	return /\.[a-z0-9]+$/i.test(path) ? path : `${path.replace(/\/+$/, '')}/index.html`;
}

export function aliasTargets({ all }: EntryIndex) {
	return all.flatMap(({ data, address }) =>
		(data.aliases ?? []).map((alias) => ({
			path: fileOf(alias),
			target: address,
			title: data.title,
		})),
	);
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

export function redirectPage(target: string, title: string): string {
	return `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="refresh" content="0; url=${target}">
		<meta name="robots" content="noindex">
		<link rel="canonical" href="${origin}${target}">
		<title>${escaped(title)}</title>
	</head>
	<body>
		<p>这一页搬到了 <a href="${target}">${escaped(title)}</a></p>
	</body>
</html>
`;
}
