/** An old address redirects to one page and is not itself the address of a page. */
import { collectionNames } from '../../collections/index.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

const fixedPages = [
	'favicon.svg',
	'share.png',
	'',
	'search',
	'topics',
	'milestones',
	'contacts',
	'sitemap',
	'admin',
	'files',
	'404',
	'404.html',
	'feed.xml',
	'sitemap.xml',
	'robots.txt',
	'_astro',
	'pagefind',
];

/** First parts of addresses that the site itself uses. */
export const ownAddresses = new Set<string>([...fixedPages, ...collectionNames]);

/** `/old/a/index.html`, `/old/a/` → `old/a` */
function bare(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '').replace(/^\/+|\/+$/g, '');
}

export function aliases({ entries }: Content): Finding[] {
	const taken = new Map<string, string>(fixedPages.map((path) => [path, '网站自己的页面']));
	for (const name of collectionNames) taken.set(name, '栏目页');
	for (const { collection, id, file } of entries)
		taken.set(collection === 'pages' ? id : `${collection}/${id}`, file);
	const ownRooms = new Set(['_astro', 'pagefind', 'files', 'admin', 'topics', ...collectionNames]);
	return entries.flatMap((entry) => {
		const given = entry.value?.['aliases'];
		const list = Array.isArray(given) ? (given as string[]) : [];
		return list.flatMap((alias, index): Finding[] => {
			const path = bare(alias);
			const owner =
				taken.get(path) ??
				(ownRooms.has(path.split('/')[0] ?? '') && !/\.html?$/.test(path)
					? '网站自己的页面'
					: undefined);
			taken.set(path, entry.file);
			if (owner === undefined && !path.split('/').some((part) => ['', '.', '..'].includes(part)))
				return [];
			const message = `旧网址“${alias}”和${owner ?? '别处'}的地址相撞，请删去或改正`;
			return [
				{
					file: entry.file,
					line: entry.lineOf(['aliases', index]),
					key: 'aliases',
					rule: 'links/alias-taken',
					level: 'error',
					message,
				},
			];
		});
	});
}
