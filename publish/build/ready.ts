/** What a build needs besides the content as it is at its beginning, got ready before it is wanted. */
import { readContent } from '../../src/gate/reading/content.ts';
import type { ContentCache } from '../../src/gate/reading/entries.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import { everyPage } from '../../src/views/every-page.ts';
import type { Drawing } from '../pages/put-pages.ts';
import { readAhead } from './read-ahead.ts';
import { builtTemplates } from '../templates/build.ts';
import { drawer } from '../templates/draw.ts';

export interface Ready extends Drawing {
	/** What stood there before anything was read (`read-ahead.ts`). */
	ahead: string;
	/** The module that draws, for another thread. */
	server: string;
	/** Folder of what the pages need in a browser. */
	client: string;
	/** Entries that were read already; one whose file has changed is read again. */
	cache: ContentCache;
}

/** @throws TemplatesFailed */
export async function gotReady(): Promise<Ready> {
	const ahead = readAhead(contentRoot);
	const { digest, server, client } = await builtTemplates();
	const draw = await drawer(server);
	return { ahead, digest, server, client, draw, cache: new Map(), pictured: new Map() };
}

/** Reads and gathers everything once: what is then still the same is known, and the code is warm. */
export async function warmUp({ cache }: Ready): Promise<void> {
	const index = await entryIndex(rawEntries(readContent(contentRoot, { cache })));
	for (const page of everyPage(index)) JSON.stringify(page.view());
}
