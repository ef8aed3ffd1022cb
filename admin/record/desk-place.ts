/** Where an article's or a settings page's form is opened: `content/notices/2026/x.md` → `/collections/notices/entries/2026/x`. */
export function deskPlaceOf(path: string): string {
	const [, collection = '', slug = ''] =
		/^content\/([^/]+)\/(.+?)(?:\.md|\.yml)?$/.exec(path) ?? [];
	return `/collections/${collection}/entries/${slug}`;
}
