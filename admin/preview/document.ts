/** The page as a document for the editor's frame: the site's styles inside, nothing that runs or leads away. */

/** A place in the frame itself that is not there: following it does nothing. */
const nowhere = 'about:srcdoc#nowhere';
const tagOf = (name: string) => new RegExp(`<${name}\\b(?:"[^"]*"|[^">])*>`, 'g');

/** `<a href="/x">` leads nowhere, forms cannot be filled, scripts are gone. */
export function inert(html: string): string {
	return html
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(tagOf('a'), (tag) => tag.replace(/ href="[^"]*"/, ` href="${nowhere}"`))
		.replace(tagOf('form'), (tag) => tag.replace('<form', '<form inert'));
}

const quiet = '.untitled h1{color:var(--ink-soft);font-weight:400}';
/** Neighbours and like entries follow from all others; with none known there is nothing to say. */
const alone = '.alone .further{display:none}';

/** Where words end, the browser does not know. */
const anywhere = 'body{word-break:normal}';

/** @param page the page's HTML as drawn @param states classes that say what is not known */
export function frameDocument(page: string, styles: string, states: readonly string[]): string {
	const first = (name: string) => page.match(tagOf(name))?.[0] ?? `<${name}>`;
	const layers = /<style>[^<]*@layer[^<]*<\/style>/.exec(page)?.[0] ?? '';
	const title = /<title>[\s\S]*?<\/title>/.exec(page)?.[0] ?? '';
	const bodyTag = first('body');
	const body = page.slice(page.indexOf(bodyTag) + bodyTag.length, page.lastIndexOf('</body>'));
	return [
		`<!doctype html>${first('html')}<head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`${title}${layers}<style>${styles}${quiet}${alone}${anywhere}</style></head>`,
		`${bodyTag.replace('<body', `<body class="${states.join(' ')}"`)}${inert(body)}</body></html>`,
	].join('');
}
