/** Links of a built site that lead nowhere. Reads HTML as Astro writes it, attributes in double quotes. */
import { apart } from '../apart.ts';

const attribute = /\s(?:href|src|srcset|poster|data-src)="([^"]*)"/g;
const identified = /\sid="([^"]+)"/g;
const entity = /&(?:amp|#38|#x26);/g;

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What an attribute names; a srcset several. */
function targetsIn(html: string): string[] {
	return [...html.matchAll(attribute)].flatMap(([whole, value = '']) =>
		whole.trimStart().startsWith('srcset')
			? value.split(',').map((part) => part.trim().split(' ')[0] ?? '')
			: [value.replace(entity, '&')],
	);
}

/** Path and fragment of what leads within the site; undefined of the rest. */
function within(target: string, from: string, origin: string): [string, string] | undefined {
	const base = `https://site.invalid${from}`;
	if (target === '' || !URL.canParse(target, base)) return undefined;
	const url = new URL(target, base);
	if (url.origin !== 'https://site.invalid' && url.origin !== origin) return undefined;
	return [url.pathname, url.hash.slice(1)];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Ten thousand pages name the same hundred addresses: each is kept once, and without the page it stood in. */
const same = new Map<string, string>();

function once(name: string): string {
	const known = same.get(name);
	if (known !== undefined) return known;
	const own = apart(name);
	same.set(own, own);
	return own;
}

/** @param file of the page, below the site @returns addresses within the site, with their fragments */
export function namedIn(file: string, html: string, origin: string): string[] {
	const from = addressOf(file);
	const named = targetsIn(html).flatMap((target) => {
		const [path, fragment] = within(target, from, origin) ?? [];
		if (path === undefined) return [];
		return [once(fragment ? `${path}#${fragment}` : path)];
	});
	return [...new Set(named)];
}

export function idsIn(html: string): string[] {
	const ids = [...html.matchAll(identified)].map(([, id = '']) => once(id.replace(entity, '&')));
	return [...new Set(ids)];
}

export interface Links {
	/** Addresses within the site that a page names: `/notices/#a`. */
	named: readonly string[];
	ids: readonly string[];
}

/** @param looks at each page, by its file below the site @returns a line for each link that leads nowhere */
export function brokenLinks(
	files: { has: (file: string) => boolean },
	looks: ReadonlyMap<string, Links>,
): string[] {
	/** What is named → a page that names it. */
	const named = new Map<string, string>();
	for (const [file, look] of looks)
		for (const name of look.named) if (!named.has(name)) named.set(name, file);

	function leads(name: string): boolean {
		const [path = '', fragment = ''] = name.split('#');
		const plain = decoded(path).slice(1);
		const file = [plain, `${plain}index.html`].find((one) => files.has(one));
		if (file === undefined) return false;
		const ids = fragment ? looks.get(file)?.ids : undefined;
		return !ids || ids.includes(decoded(fragment)) || ids.includes(fragment);
	}

	return [...named]
		.filter(([name]) => !leads(name))
		.map(([name, file]) => `${decoded(addressOf(file))} → ${decoded(name)}`)
		.sort();
}
