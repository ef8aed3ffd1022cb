/** Links of a built site that lead nowhere. Reads HTML as Astro writes it, attributes in double quotes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Reads pages for their links, and answers at the end: a page may name one that is read later. */
export function linkCheck(site: string, files: readonly string[], origin: string) {
	const there = new Set(files.map((file) => `/${file}`));
	/** What is named → a page that names it. */
	const named = new Map<string, string>();

	function read(file: string, html: string): void {
		const from = addressOf(file);
		for (const target of targetsIn(html)) {
			const [path, fragment] = within(target, from, origin) ?? [];
			if (path === undefined) continue;
			const name = fragment ? `${path}#${fragment}` : path;
			if (!named.has(name)) named.set(name, from);
		}
	}

	const fileAt = (path: string) =>
		[path, `${path}index.html`].find((one) => there.has(one))?.slice(1);

	async function broken(): Promise<string[]> {
		const wrong: string[] = [];
		const known = new Map<string, Set<string>>();
		for (const [name, from] of named) {
			const [path = '', fragment = ''] = name.split('#');
			const file = fileAt(decoded(path));
			const say = () => wrong.push(`${decoded(from)} → ${decoded(name)}`);
			if (file === undefined) say();
			else if (fragment && file.endsWith('.html')) {
				const ids =
					known.get(file) ??
					new Set(
						[...(await readFile(join(site, file), 'utf8')).matchAll(identified)].map(
							([, id = '']) => id.replace(entity, '&'),
						),
					);
				known.set(file, ids);
				if (!ids.has(decoded(fragment)) && !ids.has(fragment)) say();
			}
		}
		return wrong.sort();
	}

	return { read, broken };
}
