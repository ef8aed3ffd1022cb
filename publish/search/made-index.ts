/** The index of pages as files that lie ready, made anew where pages are new. */
import type { ShardName } from '../../src/search/pagefind/shard.ts';
import { engineOf } from './engine-files.ts';
import { findable, type Findable, type Source } from './findable.ts';
import { Kept } from './kept.ts';
import { readNew, shardOf, type Shard } from './make-shard.ts';
import { Damaged } from './segments.ts';
import { mostPages, shardsOf } from './shards.ts';

export interface MadeIndex {
	/** Newest first. */
	shards: ShardName[];
	/** Below the folder of the index: where each file stands, and where it lies ready. */
	files: Map<string, string>;
	/** How many pages can be found. */
	searchable: number;
	/** How many pages were read, and how many shards made, for nobody had before. */
	read: number;
	made: number;
	/** What reading pages took, making words of them, and files of those. */
	seconds: { pages: number; words: number; files: number };
}

interface IndexOptions {
	/** Of all that pages are made with. */
	digest: string;
	/** Pages a shard holds at most. */
	most?: number | undefined;
	/** Reads half of the new pages, where there are many. */
	second?: ReadsAside | undefined;
}

/** Another thread that makes a segment of pages. */
export interface ReadsAside {
	/** @returns name of the segment */
	read: (pages: readonly Findable[]) => Promise<string | undefined>;
}

/** Fewer are read before another thread has begun. */
const many = 400;

/** Afterwards all pages are known. */
async function readAll(
	pages: readonly Findable[],
	kept: Kept,
	second: ReadsAside | undefined,
): Promise<void> {
	const fresh = pages.filter(({ page }) => page !== undefined);
	const half = second && fresh.length > many ? fresh.length >> 1 : 0;
	const aside = half > 0 ? second?.read(fresh.slice(0, half)) : undefined;
	readNew(fresh.slice(half), kept);
	const segment = await aside;
	if (segment !== undefined) kept.segments.learn(segment);
}

async function make(
	sources: readonly Source[],
	{ digest, most = mostPages, second }: IndexOptions,
): Promise<MadeIndex> {
	const seconds = { pages: 0, words: 0, files: 0 };
	const during = async <T>(step: keyof typeof seconds, act: () => T | Promise<T>): Promise<T> => {
		const begun = performance.now();
		const done = await act();
		seconds[step] += (performance.now() - begun) / 1000;
		return done;
	};
	const kept = new Kept(digest);
	const { wasm, files: ofEngine } = await engineOf(kept);
	const { pages, read } = await during('pages', () => findable(sources, kept));
	const shards: (Shard & { taken: boolean })[] = [];
	for (const shard of shardsOf(pages, most)) {
		await during('words', () => readAll(shard.pages, kept, second));
		shards.push(await during('files', () => shardOf(shard, { kept, wasm })));
	}
	kept.dropUnused();
	const all = shards.flatMap(({ name, files }) =>
		files.map(([path, piece]): [string, string] => [`${name.name}/${path}`, piece]),
	);
	return {
		shards: shards.map(({ name }) => name),
		files: new Map([...ofEngine, ...all].map(([path, piece]) => [path, kept.pieces.pathOf(piece)])),
		searchable: pages.length,
		read,
		made: shards.filter(({ taken }) => !taken).length,
		seconds,
	};
}

/** As often as a build meets something kept that is damaged, which is then gone. */
const attempts = 5;

/** What is unchanged is taken from builds before. */
export async function madeIndex(
	sources: Iterable<Source>,
	options: IndexOptions,
): Promise<MadeIndex> {
	const all = [...sources];
	for (let attempt = 1; ; attempt += 1)
		try {
			return await make(all, options);
		} catch (error) {
			if (!(error instanceof Damaged) || attempt === attempts) throw error;
		}
}
