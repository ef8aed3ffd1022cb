/** Boards in the built site: every issue has its page, its place in the list of its series, its feed and its paper. */
import { expect, test } from 'vitest';
import { isSampleDay, realPages, read, text } from './built.ts';
import { entries, everything } from './recorded.ts';

const issues = entries.filter(({ collection }) => collection === 'bulletins');
const shown = issues.filter(({ state }) => state === 'current');
const pageAt = (path: string) => realPages.find((page) => page.path === path);

test.runIf(isSampleDay)('the sample has an issue of every kind of paper', () => {
	const papers = realPages.filter(({ path }) => /^\/bulletins\/[^/]+\/print\/$/.test(path));
	const has = (selector: string) => papers.some(({ root }) => root.querySelector(selector));
	expect(['.board.A3', '.board.A2', '.window', '.chalk'].filter((one) => !has(one))).toEqual([]);
});

test('every issue stands in the list, in that of its series, and in the feed of the column alone', () => {
	expect(shown.length).toBeGreaterThan(4);
	for (const { address, data } of shown) {
		const { series } = data as unknown as { series: string };
		for (const file of ['bulletins/index.html', `bulletins/series/${series}/index.html`])
			expect(read(file), file).toContain(`href="${address}"`);
		expect(read('bulletins/feed.xml')).toContain(address);
		expect(read('feed.xml')).not.toContain(address);
	}
});

test('every issue leads to what it tells and to its paper, which is kept from search engines', () => {
	for (const { address, data } of shown) {
		const page = pageAt(address);
		const { items } = data as unknown as { items: { entry: string }[] };
		const links = page?.root
			.querySelectorAll('article ol a')
			.map((link) => link.getAttribute('href'));
		const told = items.map(({ entry }) => `/${entry}/`);
		expect(told).toEqual(expect.arrayContaining(links ?? []));
		expect(links?.length).toBeGreaterThan(0);
		const paper = pageAt(`${address}print/`);
		expect(page?.html).toContain(`href="${address}print/"`);
		expect(paper?.root.querySelector('meta[name="robots"]')?.getAttribute('content')).toMatch(
			/noindex/,
		);
		expect(read('sitemap.xml')).not.toContain(`${address}print/`);
	}
});

test('what was withdrawn is named and not told; who may not be named is not there', () => {
	const named = issues.flatMap(
		({ data }) => (data as unknown as { items: { entry: string; text?: string }[] }).items,
	);
	const record = (name: string) =>
		entries.find(({ collection, id }) => `${collection}/${id}` === name);
	const gone = named.filter(
		({ entry, text: said }) => said && record(entry)?.state === 'withdrawn',
	);
	expect(gone.length).toBeGreaterThan(0);
	for (const { text: said = '' } of gone) expect(everything).not.toContain(said);
	const unnamed = named.filter(({ entry }) => {
		const until = record(entry)?.data.consent?.until;
		return until !== undefined && until < (process.env['SITE_NOW'] ?? '').slice(0, 10);
	});
	expect(unnamed.length).toBeGreaterThan(0);
	for (const { entry, text: said } of unnamed) {
		if (said) expect(everything).not.toContain(said);
		for (const { address } of issues)
			for (const path of [address, `${address}print/`])
				expect(pageAt(path)?.html ?? '').not.toContain(entry);
	}
});

test('boards are led to by the foot of every page', () => {
	for (const page of realPages.filter(({ path }) => path !== '/404.html'))
		expect(text(page, 'footer .links'), page.path).toContain('板报');
});
