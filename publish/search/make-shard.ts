/** Makes one shard: pages that are new are read into words, and stand beside those that were read before. */
import { createHash } from 'node:crypto';
import { shortNames } from '../../src/search/pagefind/byte-names.ts';
import type { ShardName } from '../../src/search/pagefind/shard.ts';
import { mergedWords, type Part } from '../../src/search/pagefind/write/merge.ts';
import { postingsOf } from '../../src/search/pagefind/write/postings.ts';
import { shardFiles, type PlaceOf } from '../../src/search/pagefind/write/shard-files.ts';
import { Vocabulary } from '../../src/search/pagefind/write/vocabulary.ts';
import { wordEntries } from '../../src/search/pagefind/write/word-entries.ts';
import type { Words } from '../../src/search/pagefind/write/words.ts';
import type { SearchPage } from './extract.ts';
import type { Findable } from './findable.ts';
import { indexPage } from './index-page.ts';
import type { Kept } from './kept.ts';
import { nameLength, pageFile } from './page-files.ts';
import { servedName } from './pieces.ts';
import type { KnownPage, Place, Segments } from './segments.ts';
import type { ShardPages } from './shards.ts';

/** A shard's files: where each stands below its folder, and which piece it is. */
export type ShardFiles = [path: string, piece: string][];

export interface Shard {
	name: ShardName;
	files: ShardFiles;
}

/** So many segments are read for one shard before they become one; sooner, where most of their pages are gone. */
const mostSegments = 12;
const mostlyGone = 2;

/** Makes a segment of the pages that are not known: afterwards all are. @returns its name, where there were any */
export function readNew(
	pages: readonly Findable[],
	{ pieces, segments }: Pick<Kept, 'pieces' | 'segments'>,
): string | undefined {
	const vocabulary = new Vocabulary();
	const read = pages.flatMap((one) => {
		if (one.page === undefined) return [];
		const { key, address, date } = one;
		const page = JSON.parse(one.page) as SearchPage;
		const { name, content } = pageFile(page);
		const piece = pieces.keep(name, content, 'pf_page');
		const own = indexPage(page, name);
		const postings = postingsOf(own, vocabulary);
		const { length } = postings;
		return [{ postings, known: { key, address, date, piece, length, filters: own.filters } }];
	});
	if (read.length === 0) return undefined;
	const all = read.map(({ postings }) => postings);
	const words = wordEntries(all, vocabulary);
	return segments.keep(
		read.map(({ known }) => known),
		words,
	).name;
}

/** The segments of a shard's pages, each with the numbers that its pages have there. */
function partsOf(places: readonly Place[], segments: Segments): Part[] {
	const numbered = places.map((place, number) => ({ ...place, number, own: place.number }));
	return Array.from(
		Map.groupBy(numbered, ({ segment }) => segment),
		([segment, pages]): Part => {
			const numbers = new Int32Array(segment.pages.length).fill(-1);
			for (const { own, number } of pages) numbers[own] = number;
			return { words: segments.wordsOf(segment), numbers };
		},
	);
}

/** One segment is read sooner than many, and without what is gone. */
function united(pages: readonly KnownPage[], { segments }: Kept): Words {
	const places = pages.map(({ key }) => segments.places.get(key) as Place);
	const parts = partsOf(places, segments);
	const words = mergedWords(parts);
	const held = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
	if (parts.length > mostSegments || held > mostlyGone * pages.length)
		segments.use(segments.keep(pages, words));
	return words;
}

const keyOf = (pages: readonly Findable[], wasm: string): string => {
	const hash = createHash('sha256').update([wasm, ...pages.map(({ key }) => key)].join('\n'));
	return hash.digest('hex').slice(0, 32);
};

interface Given {
	kept: Kept;
	/** How a shard tells the engine where its WebAssembly lies. */
	wasm: string;
}

async function make(shard: ShardPages<Findable>, { kept, wasm }: Given): Promise<Shard> {
	const { pieces, segments } = kept;
	const pages = shard.pages.map(({ key }) => {
		const { segment, number } = segments.places.get(key) as Place;
		return segment.pages[number] as KnownPage;
	});
	const words = united(pages, kept);
	const nameOf = shortNames(nameLength);
	const named = pages.map(({ piece, length, filters }) => {
		const name = nameOf(piece.slice(0, piece.indexOf('.')));
		return { name, length, filters, piece };
	});
	const files: ShardFiles = named.map(({ name, piece }) => [`page/${name}.pf_page`, piece]);
	const put = async (content: Uint8Array, { before, ending }: PlaceOf) => {
		const piece = await pieces.zipped(content, ending);
		const name = servedName(piece);
		files.push([`${before}${name}.${ending}`, piece]);
		return name;
	};
	const { meta, entry } = await shardFiles(named, words, wasm, put);
	const hash = createHash('sha256').update(entry).digest('hex').slice(0, 32);
	files.push(['pagefind-entry.json', pieces.keep(hash, entry, 'json')]);
	return { name: { name: shard.name, meta, pages: pages.length }, files };
}

/** What is noted of a shard: its pages may stand in a period of another name. */
interface Noted {
	meta: string;
	files: ShardFiles;
}

/** Of known pages. @returns the shard as it was made before of the same pages, or made now */
export async function shardOf(
	shard: ShardPages<Findable>,
	given: Given,
): Promise<Shard & { taken: boolean }> {
	const { kept } = given;
	for (const { key } of shard.pages)
		kept.segments.use((kept.segments.places.get(key) as Place).segment);
	const note = `shard-${keyOf(shard.pages, given.wasm)}`;
	const before = kept.noted(note) as Noted | undefined;
	if (before && before.files.every(([, piece]) => kept.pieces.isWhole(piece))) {
		const { meta, files } = before;
		return { name: { name: shard.name, meta, pages: shard.pages.length }, files, taken: true };
	}
	const made = await make(shard, given);
	kept.note(note, { meta: made.name.meta, files: made.files } satisfies Noted);
	return { ...made, taken: false };
}
