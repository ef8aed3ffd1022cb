/** Pagefind's index of the built pages, through its Node API, pages in a fixed order. */
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** Parts of Pagefind's bundle that our own page does not use. */
const unused = [
	'pagefind-ui.*',
	'pagefind-modular-ui.*',
	'pagefind-component-ui.*',
	'pagefind-highlight.js',
];

/** @returns how many pages can be found */
export async function writeSearchIndex(site: string): Promise<number> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join('\n'));
	const pages = globSync('**/*.html', { cwd: site }).sort().reverse();
	let found = 0;
	for (const page of pages) {
		const content = await readFile(join(site, page), 'utf8');
		if (!content.includes('data-pagefind-body')) continue;
		const url = `/${page.replace(/index\.html$/, '')}`;
		const added = await index.addHTMLFile({ url, content });
		if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
		found += 1;
	}
	const outputPath = join(site, 'pagefind');
	await index.writeFiles({ outputPath });
	await index.deleteIndex();
	for (const name of globSync(unused, { cwd: outputPath })) await rm(join(outputPath, name));
	return found;
}
