/** Vite plugin: leaves out what no preview uses, a fifth of its bytes. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { farIn, nearWords, strings } from './near-words.ts';

const collections = resolve(import.meta.dirname, '../../src/collections');
/** Zod can write JSON Schema; every schema refers to it, nobody here asks for it. */
const jsonSchema = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;

/** What no body has, or what every browser that can edit has itself: the file's end → its code. */
const instead: readonly [file: RegExp, code: string][] = [
	[/\/property-information\/lib\/svg\.js$/, 'export const svg = { property: {}, normal: {} };'],
	// A draft is not printed.
	[/\/src\/styles\/paper\.css/, "export default '';"],
	// Signs are written by number.
	[/\/character-entities-html4\/index\.js$/, 'export const characterEntitiesHtml4 = {};'],
	[/\/@ungap\/structured-clone\/esm\/index\.js$/, 'export default structuredClone;'],
	// No page has a part of a UI framework.
	[/\/astro-island\.prebuilt(-dev)?\.js$/, "export default '';"],
	[
		/\/astro\/dist\/runtime\/server\/hydration\.js$/,
		`export const extractDirectives = (props) =>
			({ isPage: false, hydration: null, props, propsWithoutTransitionAttributes: props });
		export const generateHydrateScript = () => undefined;`,
	],
	// Nor one that a server draws later.
	[
		/\/astro\/dist\/runtime\/server\/render\/server-islands\.js$/,
		`export const containsServerDirective = () => false;
		export const renderServerIslandRuntime = () => '';
		export class ServerIslandComponent {}`,
	],
	// Nothing is written in JSX, and the policy of a preview stands in its frame.
	[/\/astro\/dist\/runtime\/server\/jsx\.js$/, "export const renderJSX = () => '';"],
	[/\/astro\/dist\/runtime\/server\/render\/csp\.js$/, "export const renderCspContent = () => '';"],
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
	[
		/\/collections\/parts\/face-rules\.ts$/,
		`const none = () => [];
		export { none as typeProblems, none as jobProblems, none as adoptedProblems };`,
	],
	// What an entry is to machines nobody reads here.
	[/\/src\/kinds\/event\.ts$/, 'export const event = () => undefined;'],
	[/\/src\/kinds\/job-posting\.ts$/, 'export const jobPostings = () => [];'],
	// Every tag is written out (`omitOptionalTags` is nobody's wish).
	[
		/\/hast-util-to-html\/lib\/omission\/(?:opening|closing)\.js$/,
		'export const opening = () => false; export const closing = () => false;',
	],
	[
		/\/collections\/parts\/maps\.ts$/,
		`import { flag, optional, text } from '${collections}/fields.ts';
		const label = '';
		const box = optional(flag({ label }));
		export const mapFields = { map: box, mapNumber: optional(text({ label })), simpleMap: box };`,
	],
	// What the gate asks is no page's.
	[
		/\/collections\/parts\/exceptions\.ts$/,
		`import { unasked } from '${collections}/parts/known.ts';
		export const gateExceptions = unasked;`,
	],
	[
		/\/collections\/parts\/known\.ts$/,
		`import { z } from 'astro/zod';
		import { field } from '${collections}/field.ts';
		export const unasked = { ...field({}, {}, () => z.any()), required: false };
		export const known = { publicNames: unasked, externalLinkHosts: unasked };`,
	],
	[
		/\/collections\/parts\/reviewing\.ts$/,
		`import { unasked } from '${collections}/parts/known.ts';
		export const reviewing = { secondFactor: unasked, reviewRequired: unasked, reviewSince: unasked };`,
	],
	// Sentences about a field are the site's own.
	[/\/zod\/v4\/locales\/en\.js$/, "export default () => ({ localeError: () => '' });"],
];

/** For the form: hints, sections, what to write instead; for the head of the page: what a column is. */
const withoutHints = (code: string) =>
	code
		.replace(/\b(hint|remedy|section|description|message|columnType):\s*'[^'\n]*'/g, "$1: ''")
		// `line('名称', '例如：…')`
		.replace(/\b(line|dates|person)\((\s*'[^'\n]*'),\s*'[^'\n]*'/g, "$1($2, ''")
		// The form has said what is wrong between fields.
		.replace(/\n\trules: [^]*?\n\}\);/g, '\n\trules: () => [],\n});')
		// Settings that no page of an entry asks for.
		.replace(
			/\bconst (synonym|answer|place|holiday|screen|lexicon|facility)Fields = \{[^]*?\n\};/g,
			'const $1Fields = {};',
		)
		.replace(
			/^\t(?:screens|lexicon|synonyms|answers|places|facilities|holidays): setting\(\{[^]*?\n\t\}\),\n/gm,
			'',
		)
		.replace(/\berror: (\(\w*\)) =>\s*`[^`]*`/g, "error: $1 => ''")
		.replace(/\bmessage:\s*`[^`\n]*`/g, "message: ''")
		// Settings have been checked: filing numbers, addresses, hosts.
		.replace(
			/\bpattern:\s*\/\^(?:\[京|\.公网|\(bm|\[\\w|\[a-z0-9|\[0-9\+|\\d\{3)[^\n]*\/i?,/g,
			'pattern: /./,',
		)
		// What a draft's page shows is settled: when the form asks for it, is not.
		.replace(/\b(?:shownWhen|neededWhen):\s*(?:when\([^()]*\)|[a-zA-Z]+),/g, '')
		.replace(/\b(?:main|ownOnly|byButton|searched): true,/g, '')
		.replace(/\bkeywords:\s*\[[^\]]*\]/g, 'keywords: []')
		.replace(/\b(?:numbered|yearly):\s*(?:\{[^}]*\}|\[[^\]]*\]),/g, '');

/** Of mail, addresses and ids, which no field of ours is checked by (`z.email()`): long patterns. */
const formats = /\/zod\/v4\/core\/regexes\.js$/;
const withoutFormats = (code: string) =>
	code.replace(
		/^export const (email|ipv[46]|cidrv[46]|duration|guid|base64(?:url)?|e164|cuid2?|ulid|xid|ksuid|nanoid|hostname) = \/.*$/gm,
		'export const $1 = /^/;',
	);

/** Advice to whoever writes templates. */
const advice = /\/astro\/dist\/core\/errors\/errors-data\.js$/;
const withoutAdvice = (code: string) =>
	code.replace(/^ {2}(name|title|hint|message): "(?:[^"\\]|\\.)*"/gm, "  $1: ''");

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
		buildEnd() {
			const [one] = farIn([...this.getModuleIds()]);
			if (one) this.error(`预览里用到了 ${one}：请在 near-words.ts 里把它从远的里去掉`);
		},
		transform(code, id) {
			const [, other] = instead.find(([file]) => file.test(id)) ?? [];
			if (other !== undefined) return { code: other, map: null };
			if (id.startsWith(collections)) return { code: withoutHints(code), map: null };
			if (strings.includes(id)) return { code: nearWords(code), map: null };
			if (id.includes('.astro')) return { code: withShortScopes(code), map: null };
			if (formats.test(id)) return { code: withoutFormats(code), map: null };
			if (advice.test(id)) return { code: withoutAdvice(code), map: null };
			return jsonSchema.test(id) ? { code: hollow(code), map: null } : undefined;
		},
	};
}
