/** What an address of this site leads to, as far as the content tells: an entry, a list, a page of the program. */
import { collections, collectionNames } from '../collections/index.ts';
import type { Collection } from '../collections/collection.ts';
import { aliasesOf, comparable } from './aliases.ts';
import { addressOf, linkedEntry, madeBySite } from './addresses.ts';
import { once } from './once.ts';
import { settingsOf, type CheckedEntry, type Content } from './reading/content.ts';

export interface Target {
	/** `/notices/20260305-0930/`, without what stands behind it. */
	path: string;
	/** Behind the `#`; '' without. */
	anchor: string;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** `/notices/#a`, `https://own.example/notices/` → where within the site; undefined of what leads elsewhere, or is `#a` alone. */
export function withinSite(url: string, domain: unknown): Target | undefined {
	const base = `https://${typeof domain === 'string' ? domain : 'localhost.localdomain'}`;
	const isOwn = url.startsWith('/') && !url.startsWith('//');
	if (!isOwn && !/^https?:\/\//i.test(url)) return undefined;
	if (!URL.canParse(url, base)) return undefined;
	const { host, pathname, hash } = new URL(url, base);
	if (host !== new URL(base).host) return undefined;
	return { path: decoded(pathname), anchor: decoded(hash.slice(1)) };
}

interface Known {
	/** Those residents can open. */
	entries: ReadonlyMap<string, CheckedEntry>;
	pages: ReadonlyMap<string, CheckedEntry>;
	aliases: ReadonlySet<string>;
	keys: (setting: string) => ReadonlySet<string>;
}

const keysOf = (items: readonly Record<string, unknown>[] = []) =>
	new Set(items.map(({ key }) => String(key)));

const knownOf = once((content: Content): Known => {
	const ready = content.entries.filter(({ value }) => (value?.['stage'] ?? 'ready') === 'ready');
	const settings = settingsOf(content);
	return {
		entries: new Map(ready.map((entry) => [addressOf(entry), entry])),
		pages: new Map(
			ready.flatMap((entry) => (entry.definition.atRoot ? [[entry.id, entry] as const] : [])),
		),
		aliases: new Set(ready.flatMap(({ value }) => aliasesOf(value).map(comparable))),
		keys: (setting) => keysOf(settings[setting]),
	};
});

/** The entry that an address leads to; undefined where there is none, or it is something else. */
export function entryAt(content: Content, { path }: Target): CheckedEntry | undefined {
	const { entries, pages } = knownOf(content);
	return entries.get(linkedEntry(path) ?? '') ?? pages.get(comparable(path));
}

const isPage = (rest: readonly string[]) =>
	rest.length === 0 || (rest.length === 2 && rest[0] === 'page' && /^\d+$/.test(rest[1] ?? ''));

/** Values by which a list is parted: `kind/outage`, `level/city`, `series/south`. */
function isWay(name: string, way: string, value: string, known: Known): boolean {
	const { fields } = (collections as unknown as Record<string, Collection>)[name] ?? {};
	const { widget, refersTo } = fields?.[way] ?? {};
	const options = widget?.['options'] as readonly { value: string }[] | undefined;
	if (options) return options.some((one) => one.value === value) || way === 'status';
	return refersTo?.kind === 'setting' && known.keys(refersTo.setting).has(value);
}

/** Below `/<collection>/`: a year, a month, a kind, a further page, a feed. */
function isList(name: string, rest: readonly string[], known: Known): boolean {
	const [first = '', second = ''] = rest;
	if (isPage(rest) || /\.(?:xml|ics)$/.test(rest.at(-1) ?? '')) return true;
	if (/^\d{4}$/.test(first)) return isPage(rest.slice(1)) || /^(?:\d{2}|calendar)$/.test(second);
	if (first === 'calendar' || first === 'catalogue') return true;
	return isWay(name, first, second, known) && isPage(rest.slice(2));
}

/** Whether anything stands at an address of this site. */
export function isAt(content: Content, target: Target): boolean {
	const known = knownOf(content);
	const path = comparable(target.path);
	if (linkedEntry(`/${path}`) !== undefined)
		return known.entries.has(path) || known.aliases.has(path);
	if (known.aliases.has(path) || known.pages.has(path)) return true;
	if (madeBySite(path) !== undefined) return true;
	const [room = '', ...rest] = path.split('/');
	if (room === 'topics') return known.keys('topics').has(rest[0] ?? '') && isPage(rest.slice(1));
	if (room === 'buildings') return known.keys('buildings').has(rest[0] ?? '');
	if (room === 'contacts') return true;
	if (!(collectionNames as readonly string[]).includes(room)) return false;
	// The paper of an issue, the card of a guide.
	if (rest.length === 2 && (rest[1] === 'print' || rest[1] === 'card'))
		return known.entries.has(`${room}/${rest[0] ?? ''}`);
	return isList(room, rest, known);
}
