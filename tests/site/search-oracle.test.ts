/** The sample's index against Pagefind itself: the same pages, given to both. */
import { close } from 'pagefind';
import { afterAll, test } from 'vitest';
import { indexPage } from '../../publish/search/index-page.ts';
import { expectEqual } from '../unit/search/pagefind/write/expect-equal.ts';
import { folder } from './built.ts';
import { pagesOf } from './search-source.ts';

afterAll(() => close());

test('every word of the built pages stands where Pagefind puts it', async () => {
	const pages = pagesOf(folder).map((page, number) => indexPage(page, `p${number}`));
	await expectEqual(pages, folder);
});
