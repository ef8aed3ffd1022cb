/** An old address redirects to one page and is not itself the address of a page, on any computer. */
import { aliasesOf, aliasFound, clash, comparable, unusable } from '../../../aliases.ts';
import { addressOf } from '../../../../collections/collection.ts';
import { isInPageRoom } from '../../../addresses.ts';
import type { Content } from '../../../reading/content.ts';
import { aliasTaken as words } from '../../entry/links/alias-taken.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** `old/a.html` is a file, so nothing can stand below it. */
const isFile = (alias: string) => /\.[a-z0-9]+$/i.test(alias);

function foldersOf(path: string): string[] {
	const parts = path.split('/');
	return parts.slice(1).map((_, place) => parts.slice(0, place + 1).join('/'));
}

/** Files by the address of the entry that they hold. */
function pagesOf({ entries }: Content): Map<string, string> {
	return new Map(
		entries.map(({ definition, id, file }) => [comparable(addressOf(definition, id)), file]),
	);
}

/** Files by the old address that they give to a file. */
function aliasFilesOf({ entries }: Content): ReadonlyMap<string, string> {
	return new Map(
		entries.flatMap(({ value, file }) =>
			aliasesOf(value)
				.filter(isFile)
				.map((alias) => [comparable(alias), file] as const),
		),
	);
}

export const aliasTaken: ContentRule = {
	...words,
	check: (content) => {
		const taken = pagesOf(content);
		const files = aliasFilesOf(content);
		const ownerOf = (path: string): string | undefined => {
			const inTheWay = foldersOf(path).find((folder) => files.has(folder));
			const site = isInPageRoom(path) ? '网站自己的页面' : undefined;
			return taken.get(path) ?? site ?? (inTheWay && files.get(inTheWay));
		};
		return content.entries.flatMap((entry) =>
			aliasesOf(entry.value).flatMap((alias, index): PlacedFound[] => {
				const path = comparable(alias);
				const owner = ownerOf(path);
				taken.set(path, entry.file);
				if (owner === undefined || unusable(alias)) return [];
				const found = aliasFound(alias, index, clash(owner));
				return [{ of: entry, ...found, inEditor: aliasFound(alias, index, clash('别处')).message }];
			}),
		);
	},
};
