/** Every page and text of the site, gathered. */
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { publicFiles } from '../../../src/views/attachments.ts';
import { everyPage } from '../../../src/views/every-page.ts';
import { everyText } from '../../../src/views/every-text.ts';

export function everyView(index: EntryIndex): object[] {
	const views = everyPage(index).map(({ view }) => view());
	return [...views, ...everyText(index), publicFiles(index)];
}
