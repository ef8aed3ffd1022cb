/** The search index of a site: what its pages say, as tokens, in Pagefind's form, a shard a period. */
import { readFileSync } from 'node:fs';
import type { Content } from '../../src/gate/reading/content.ts';
import { nobody, type Told } from '../../src/search/neighbour/told.ts';
import type { Synonyms } from '../../src/search/words/question.ts';
import { write, type SiteFiles } from '../site-files.ts';
import { extracted } from './extract.ts';
import { addressOf } from '../pages/put-pages.ts';
import type { Source } from './findable.ts';
import type { ReadsAside } from './made-index.ts';
import { madeIndex, type MadeIndex } from './made-index.ts';
import { traditionalTable } from './traditional.ts';

export interface IndexOptions {
	/** Names of one thing, from `settings/synonyms.yml`. */
	synonyms: Synonyms;
	/** What is answered before any page. */
	told?: Told;
	/** Pages a shard holds at most. */
	most?: number | undefined;
	/** Of what the pages were drawn with. */
	digest: string;
	/** Every page's file, and the key it was drawn under. */
	keys: ReadonlyMap<string, string>;
	/** Pages that were read when they were drawn, by their keys: as JSON, or not to be found. */
	read?: ReadonlyMap<string, string | undefined>;
	second?: ReadsAside | undefined;
}

/** The lists of `settings/synonyms.yml`: each word with what else it is called, but for those that are one-way. */
export function synonymsOf({ settings }: Content): Synonyms {
	const items = (settings['synonyms']?.items ?? []) as unknown as {
		word: string;
		also: string[];
		oneWay: boolean;
	}[];
	return items.filter(({ oneWay }) => !oneWay).map(({ word, also }) => [word, ...also]);
}

/** A page is read, if at all, from where it lies; what is no page only leads on to others. */
function* sourcesOf(files: SiteFiles, { keys, read }: IndexOptions): Generator<Source> {
	for (const [file, key] of keys) {
		const readNow = () => extracted(addressOf(file), readFileSync(files.get(file) ?? '', 'utf8'));
		yield { key, read: () => (read?.has(key) ? read.get(key) : readNow()) };
	}
}

/** What search took, and what it gives. */
export type Searchable = Omit<MadeIndex, 'files'>;

export async function addSearchIndex(site: SiteFiles, options: IndexOptions): Promise<Searchable> {
	const { synonyms, told: answers = nobody } = options;
	const { files, ...told } = await madeIndex(sourcesOf(site, options), options);
	for (const [file, path] of files) site.set(`pagefind/${file}`, path);
	const { shards } = told;
	await write(site, 'pagefind/traditional.json', JSON.stringify(traditionalTable()));
	await write(site, 'pagefind/answers.json', JSON.stringify(answers));
	await write(
		site,
		'pagefind/search.json',
		JSON.stringify({ shards, synonyms, traditional: true }),
	);
	return told;
}
