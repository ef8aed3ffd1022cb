/** Indexes of a few generated pages, and what making them took. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { madeIndex, type MadeIndex } from '../../../../publish/search/made-index.ts';
import { seeded } from '../../../seeded.ts';
import { generatedPage } from '../../search/pagefind/write/generated-pages.ts';

export function generatedPages(seed: number, count: number): SearchPage[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, number) => generatedPage(random, number));
}

/** Under it nothing was made before. */
export const ownDigest = (): string => randomUUID();

export interface Making {
	made: MadeIndex;
	/** Addresses of the pages that were read for it. */
	read: string[];
}

/** Eight pages a shard, where nothing else is said. */
export async function makeIndex(
	pages: readonly SearchPage[],
	digest: string = ownDigest(),
	most = 8,
): Promise<Making> {
	const read: string[] = [];
	const sources = pages.map((page) => ({
		key: JSON.stringify(page),
		read: () => {
			read.push(page.address);
			return JSON.stringify(page);
		},
	}));
	return { made: await madeIndex(sources, { digest, most }), read };
}

/** Every file of an index with its bytes. */
export const bytesOf = ({ files }: MadeIndex): Map<string, string> =>
	new Map(
		[...files]
			.map(([path, from]): [string, string] => [path, readFileSync(from).toString('base64')])
			.sort(([one], [other]) => (one < other ? -1 : 1)),
	);
