/** Old addresses and where they lead. */
import type { EntryIndex } from './entry-index.ts';

/** `/old/a/` → file `old/a/index.html`; `/old/a.html` → itself; `/old/a` → `old/a/index.html`. */
function fileOf(alias: string): string {
	const path = alias.replace(/^\/+/, '');
	return /\.[a-z0-9]+$/i.test(path) ? path : `${path.replace(/\/+$/, '')}/index.html`;
}

export function aliasTargets({ all }: EntryIndex) {
	return all.flatMap(({ data, address }) =>
		(data.aliases ?? []).map((alias) => ({
			path: fileOf(alias),
			target: address,
			title: data.title,
		})),
	);
}
