/** What the community's own page says besides its words: what it was honoured with, and where it leads on. */
import type { EntryIndex } from '../lib/entry-index.ts';
import { latestFirst } from '../lib/order.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { honours } from '../lib/settings.ts';
import { dayAfter } from '../lib/state.ts';
import { words } from '../strings.ts';
import { labelView } from './label.ts';

/** `/about/`, 社区概况. */
export const aboutPage = 'about';

/** By the reader's clock. */
const expiry = (until: string) => ({
	...labelView({ steps: [{ word: '' }, { from: dayAfter(until), word: words.expiredHonour }] }),
	tone: 'over' as const,
});

/** The newest first. */
const honourViews = () =>
	latestFirst(honours, ({ on }) => on).map(({ title, issuer, on, until }) => ({
		...{ title, issuer, on },
		...(until ? { label: expiry(until) } : {}),
	}));

/** The community's pages that are linked there, and what it has for everybody. */
function linksOf({ fixed, facilities }: EntryIndex) {
	const own = fixed.filter(({ data }) => data.menu === 'about');
	const plain = facilities.length > 0 ? [plainPages.facilities] : [];
	return [
		...plain.map(({ label, address }) => ({ title: label, address })),
		...own.map(({ id, data }) => ({ title: data.title, address: `/${id}/` })),
	];
}

/** @param path of the fixed page */
export function aboutView(path: string, index: EntryIndex) {
	if (path !== `/${aboutPage}/`) return undefined;
	return { honours: honourViews(), links: linksOf(index) };
}
