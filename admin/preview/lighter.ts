/** Vite plugin: leaves out what no preview uses, a fifth of its bytes. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const collections = resolve(import.meta.dirname, '../../src/collections');
/** Zod can write JSON Schema; every schema refers to it, nobody here asks for it. */
const jsonSchema = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;

/** What no body has, or what every browser that can edit has itself: the file's end → its code. */
const instead: readonly [file: RegExp, code: string][] = [
	[/\/property-information\/lib\/svg\.js$/, 'export const svg = { property: {}, normal: {} };'],
	// A draft is not printed.
	[/\/src\/styles\/print\.css/, "export default '';"],
	// Signs are written by number.
	[/\/character-entities-html4\/index\.js$/, 'export const characterEntitiesHtml4 = {};'],
	[/\/@ungap\/structured-clone\/esm\/index\.js$/, 'export default structuredClone;'],
	// No page has a part of a UI framework.
	[/\/astro-island\.prebuilt(-dev)?\.js$/, "export default '';"],
	// Nor one that a server draws later.
	[
		/\/astro\/dist\/runtime\/server\/render\/server-islands\.js$/,
		`export const containsServerDirective = () => false;
		export const renderServerIslandRuntime = () => '';
		export class ServerIslandComponent {}`,
	],
	// A page is no endpoint, and hands nothing to a framework in the browser.
	[
		/\/astro\/dist\/runtime\/server\/endpoint\.js$/,
		'export const renderEndpoint = () => undefined;',
	],
	[/\/astro\/dist\/runtime\/server\/serialize\.js$/, "export const serializeProps = () => '';"],
	// Footnotes are refused in every body.
	[
		/\/mdast-util-to-hast\/lib\/footer\.js$/,
		`export const footer = () => undefined;
		export const defaultFootnoteBackContent = () => '';
		export const defaultFootnoteBackLabel = () => '';`,
	],
	// Sentences about a field are the site's own.
	[/\/zod\/v4\/locales\/en\.js$/, "export default () => ({ localeError: () => '' });"],
];

/** For the form: hints, sections, what to write instead; for the head of the page: what a column is. */
const withoutHints = (code: string) =>
	code.replace(/\b(hint|remedy|section|description):\s*'[^'\n]*'/g, "$1: ''");

/** As the site's own pages have them (`publish/templates/short-scopes.ts`). */
const withShortScopes = (code: string) =>
	code.replace(/\bdata-astro-cid-(\w{4})\w{4}\b/g, 'data-$1');

/** The same exports, each a function that gives itself. */
function hollow(code: string): string {
	const named = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
	const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \}/gm)].map(([, name]) => name);
	const exported = [...named, ...renamed].map((name) => `absent as ${name}`).join(', ');
	return `const absent = () => absent; export { ${exported} };`;
}

export function lighter(): Plugin {
	return {
		name: 'preview:lighter',
		enforce: 'pre',
		transform(code, id) {
			if (id.startsWith(collections)) return { code: withoutHints(code), map: null };
			if (id.includes('.astro')) return { code: withShortScopes(code), map: null };
			const [, other] = instead.find(([file]) => file.test(id)) ?? [];
			if (other !== undefined) return { code: other, map: null };
			return jsonSchema.test(id) ? { code: hollow(code), map: null } : undefined;
		},
	};
}
