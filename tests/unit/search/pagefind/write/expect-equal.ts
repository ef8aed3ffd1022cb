/** What both of Pagefind and our writer make of the same pages. */
import { expect } from 'vitest';
import type { IndexPage } from '../../../../../src/search/pagefind/write/index-page.ts';
import * as oracle from './oracle.ts';

/** Every word's postings, the list of pages, the filters, the entry. @param which is named where they differ */
export async function expectEqual(pages: readonly IndexPage[], which: string): Promise<void> {
	const [ours, theirs] = [await oracle.filesOfOurs(pages), await oracle.filesOfPagefind(pages)];
	const [own, right] = [oracle.postingsIn(ours), oracle.postingsIn(theirs)];
	const different = [...new Set([...own.keys(), ...right.keys()])]
		.filter((word) => own.get(word) !== right.get(word))
		.map((word) => ({ word, ours: own.get(word), pagefind: right.get(word) }));
	expect(different, which).toEqual([]);
	expect(oracle.listIn(ours), which).toEqual(oracle.listIn(theirs));
	expect(oracle.filtersIn(ours), which).toEqual(oracle.filtersIn(theirs));
	expect(oracle.entryIn(ours), which).toEqual(oracle.entryIn(theirs));
}
