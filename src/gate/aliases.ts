/** Old addresses of entries: how they are compared, and which none may be. */
import { madeBySite } from './addresses.ts';
import { isDevice } from './media/file-names.ts';

const longestPart = 100;
const longest = 300;

/** `/old/A/index.html`, `/Old/a/` → `old/a`: a file system may not tell capitals apart. */
export function comparable(alias: string): string {
	return alias
		.toLowerCase()
		.replace(/(^|\/)index\.html$/, '')
		.replace(/^\/+|\/+$/g, '');
}

/** The old addresses of an entry's valid data, as they are written. */
export function aliasesOf(value: Record<string, unknown> | undefined): string[] {
	const list = value?.['aliases'];
	return Array.isArray(list) ? (list as string[]) : [];
}

/** `旧网址“/Admin/”和网站自己的页面的地址相撞，请删去或改正` */
export const aliasFound = (alias: string, index: number, why: string) => ({
	path: ['aliases', index],
	message: `旧网址“${alias.slice(0, 120)}”${why}`,
});

export const clash = (owner: string) => `和${owner}的地址相撞，请删去或改正`;

/** Why no page may have this address, whatever else the content holds. */
export function unusable(alias: string): { as: 'file' | 'address'; why: string } | undefined {
	const path = comparable(alias);
	const parts = path.split('/');
	if (path.length > longest || parts.some((part) => part.length > longestPart))
		return { as: 'file', why: `太长，最多 ${longest} 个字符，每一段最多 ${longestPart} 个` };
	if (parts.some((part) => part === '' || part.startsWith('.') || part.startsWith('_')))
		return { as: 'address', why: clash('别处') };
	if (parts.some((part) => part.endsWith('.') || isDevice(part)))
		return { as: 'file', why: '里有电脑不认的名字，请删去或改正' };
	const owner = madeBySite(path);
	return owner === undefined ? undefined : { as: 'address', why: clash(owner) };
}
