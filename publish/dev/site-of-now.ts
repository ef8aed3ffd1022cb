/** The site as the content stands at a request; only files that changed are read again. */
import { readContent } from '../../src/gate/reading/content.ts';
import type { ContentCache } from '../../src/gate/reading/entries.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { setClock, siteNow } from '../../src/lib/clock.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import type { EntryIndex } from '../../src/lib/entry-index.ts';
import { everyPage, type Page } from '../../src/views/every-page.ts';

const cache: ContentCache = new Map();

export async function indexOfNow(): Promise<EntryIndex> {
	setClock(siteNow(process.env['SITE_NOW']));
	return entryIndex(rawEntries(readContent(contentRoot, { cache })));
}

/** The page of an address, or the one that says there is none. */
export async function pageOfNow(address: string): Promise<Page> {
	const pages = everyPage(await indexOfNow());
	const found = pages.find((page) => page.address === address);
	const missing = pages.find((page) => page.template === '404');
	const page = found ?? missing;
	if (!page) throw new Error('没有 404 页');
	return page;
}
