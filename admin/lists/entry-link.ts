/** Place of an entry in Decap's addresses: with its year folder where it has one. */
export function entryLink({ collection, path }: { collection: string; path: string }): string {
	const slug = path.slice(`content/${collection}/`.length).replace(/\.md$/, '');
	return `/collections/${collection}/entries/${slug}`;
}
