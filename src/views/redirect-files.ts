/** Old addresses and where they lead, for servers that answer 301; where none is told of them, the pages there lead on. */

interface Moved {
	/** File below the site: `old/a/index.html`. */
	path: string;
	/** Address on this site. */
	target: string;
}

/** How it may be asked for: a folder with its slash and without. */
function asked(path: string): string[] {
	const [, folder] = /^(.+)\/index\.html$/.exec(path) ?? [];
	return folder === undefined ? [`/${path}`] : [`/${folder}`, `/${folder}/`, `/${path}`];
}

/**
 * `_redirects` as plain hosts read it (Netlify, Cloudflare, GitLab), and Caddy; `_redirects.nginx` for a
 * `map` of nginx, by expressions, for a hash of long names wants a larger bucket than it has. No name of an article or a
 * file begins with `_`; addresses hold no sign that any of them reads otherwise (`aliases` in `corrections.ts`).
 */
export function redirectFiles(moved: readonly Moved[]) {
	if (moved.length === 0) return [];
	const plain = moved.flatMap(({ path, target }) =>
		asked(path).map((from) => `${from} ${target} 301\n`),
	);
	const expressions = moved.flatMap(({ path, target }) =>
		asked(path).map((from) => `"~^${from.replace(/[.]/g, '[.]')}$" "${target}";\n`),
	);
	return [
		{ file: '_redirects', text: plain.join('') },
		{ file: '_redirects.nginx', text: expressions.join('') },
	];
}
