/** The page at an old address: it sends the reader on. */
import { policies } from '../lib/content-security.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { origin } from '../lib/settings.ts';

/** @param target address on this site @param title of the page there */
export function redirectPage(target: string, title: string): string {
	const name = escapeHtml(title);
	return `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8">
		<meta http-equiv="Content-Security-Policy" content="${policies.page.inPage}">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="refresh" content="0; url=${target}">
		<meta name="robots" content="noindex">
		<link rel="canonical" href="${origin}${target}">
		<title>${name}</title>
	</head>
	<body>
		<p>这一页搬到了 <a href="${target}">${name}</a></p>
	</body>
</html>
`;
}
