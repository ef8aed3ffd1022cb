/** The search index of pages that stand in a folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addSearchIndex, type IndexOptions, type Searchable } from '../publish/search/index.ts';
import { filesIn } from '../publish/site-files.ts';
import { templatesDigest } from '../publish/templates/digest.ts';
import { linkAll } from '../publish/whole-files.ts';

/** Nobody knows what these pages were drawn from: what they say is their key. */
const keyOf = (file: string, path: string) =>
	createHash('sha256').update(`${file}\n`).update(readFileSync(path)).digest('hex').slice(0, 40);

/** @param out folder in whose folder `pagefind` it is written */
export async function writeSearchIndex(
	folder: string,
	{ out = folder, ...given }: Partial<IndexOptions> & { out?: string } = {},
): Promise<Searchable> {
	const site = filesIn(folder);
	const pages = [...site].filter(([file]) => file.endsWith('.html'));
	const keys = new Map(pages.map(([file, path]) => [file, keyOf(file, path)]));
	const told = await addSearchIndex(site, {
		synonyms: [],
		digest: templatesDigest(),
		keys,
		...given,
	});
	await linkAll(new Map([...site].filter(([file]) => file.startsWith('pagefind/'))), out);
	return told;
}
