/** An old address redirects to one page and is not itself the address of a page, on any computer. */
import { addressOf } from '../../collections/collection.ts';
import { collectionNames } from '../../collections/index.ts';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding, RuleId } from '../finding.ts';

const fixedPages = [
	'favicon.svg',
	'favicon.ico',
	'share.png',
	'',
	'index',
	'search',
	'topics',
	'milestones',
	'contacts',
	'sitemap',
	'technology',
	'admin',
	'files',
	'404',
	'404.html',
	'500',
	'feed.xml',
	'sitemap.xml',
	'robots.txt',
	'_astro',
	'pagefind',
];

/** First parts of addresses that the site itself uses. */
export const ownAddresses = new Set<string>([...fixedPages, ...collectionNames]);

/** Below these stands nothing but what programs make, with headers of its own. */
const machineRooms = new Set(['_astro', 'pagefind', 'files', 'admin']);
/** Below these the site makes pages, in folders. */
const pageRooms = new Set<string>(['topics', ...collectionNames]);
const longestPart = 100;
const longest = 300;

/** `/old/A/index.html`, `/Old/a/` → `old/a`: a file system may not tell capitals apart. */
function bare(path: string): string {
	return path
		.toLowerCase()
		.replace(/(^|\/)index\.html$/, '')
		.replace(/^\/+|\/+$/g, '');
}

const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** Why no page may have this address, whoever else has it. */
function unusable(path: string): [RuleId, string] | undefined {
	const parts = path.split('/');
	if (path.length > longest || parts.some((part) => part.length > longestPart))
		return ['form/alias', `太长，最多 ${longest} 个字符，每一段最多 ${longestPart} 个`];
	if (parts.some((part) => part === '' || part.startsWith('.') || part.startsWith('_')))
		return ['links/alias-taken', '和别处的地址相撞，请删去或改正'];
	if (parts.some((part) => part.endsWith('.') || devices.test(part)))
		return ['form/alias', '里有电脑不认的名字，请删去或改正'];
	return undefined;
}

/** Who has an address already: the site, an entry, another alias, or one that stands in the way as a file. */
function ownerOf(path: string, taken: ReadonlyMap<string, string>): string | undefined {
	const [room = ''] = path.split('/');
	const own = machineRooms.has(room) || (pageRooms.has(room) && !/\.html?$/.test(path));
	return taken.get(path) ?? (own ? '网站自己的页面' : undefined);
}

/** `old/a.html` is a file, so nothing can stand below it. */
const isFile = (alias: string) => /\.[a-z0-9]+$/i.test(alias);

function foldersOf(path: string): string[] {
	const parts = path.split('/');
	return parts.slice(1).map((_, place) => parts.slice(0, place + 1).join('/'));
}

function given({ value }: CheckedEntry): string[] {
	const list = value?.['aliases'];
	return Array.isArray(list) ? (list as string[]) : [];
}

export function aliases({ entries }: Content): Finding[] {
	const taken = new Map<string, string>(fixedPages.map((path) => [path, '网站自己的页面']));
	for (const name of collectionNames) taken.set(name, '栏目页');
	for (const { definition, id, file } of entries) taken.set(bare(addressOf(definition, id)), file);
	const all = entries.flatMap((entry) =>
		given(entry).map((alias) => ({ alias, file: entry.file })),
	);
	const files = new Map(
		all.filter(({ alias }) => isFile(alias)).map(({ alias, file }) => [bare(alias), file]),
	);
	return entries.flatMap((entry) =>
		given(entry).flatMap((alias, index): Finding[] => {
			const path = bare(alias);
			const inTheWay = foldersOf(path).find((folder) => files.has(folder));
			const owner =
				ownerOf(path, taken) ?? (inTheWay === undefined ? undefined : files.get(inTheWay));
			taken.set(path, entry.file);
			const clash: [RuleId, string] | undefined =
				owner === undefined
					? undefined
					: ['links/alias-taken', `和${owner}的地址相撞，请删去或改正`];
			const [rule, problem] = unusable(path) ?? clash ?? [];
			if (rule === undefined) return [];
			const line = entry.lineOf(['aliases', index]);
			const message = `旧网址“${alias.slice(0, 120)}”${problem}`;
			return [{ file: entry.file, line, key: 'aliases', rule, level: 'error', message }];
		}),
	);
}
