/** Old addresses: a page that sends the reader on. `/old/a/` and `/old/a.html` both work. */
import type { APIContext } from 'astro';
import { aliasTargets, redirectPage } from '../lib/aliases.ts';
import { entryIndex } from '../lib/entries.ts';

export async function getStaticPaths() {
	return aliasTargets(await entryIndex()).map(({ path, target, title }) => ({
		params: { alias: path },
		props: { target, title },
	}));
}

export function GET({ props }: APIContext) {
	return new Response(redirectPage(String(props['target']), String(props['title'])));
}
