/** What marks a record, and what it is linked with, says the same wherever it stands. */
import { expect, test } from 'vitest';
import { now } from '../../src/lib/clock.ts';
import { isSampleDay, pages, read } from './built.ts';
import {
	everything,
	entries,
	entryPage,
	found,
	fragments,
	inState,
	lists,
	sentenceOf,
	texts,
} from './recorded.ts';

test('what no longer holds carries its mark before the title, what holds none', () => {
	for (const { address, state: stands, data } of entries) {
		const page = pages.find(({ path }) => path === address);
		if (!page || (data.consent && data.consent.until < now.slice(0, 10))) continue;
		const title = page.root.querySelector('title')?.textContent ?? '';
		const marks = {
			withdrawn: '【已撤回】',
			replaced: '【已被替代】',
			expired: '【(已过期|取消)】',
		};
		const wanted = marks[stands as keyof typeof marks];
		if (wanted) expect(title, address).toMatch(new RegExp(`^${wanted}`));
	}
});

/** Address of what no longer holds → the word for it, as its own title has it. */
const marked = new Map(
	pages.flatMap(({ path, root }) => {
		const title = root.querySelector('title')?.textContent ?? '';
		const mark = entryPage.test(path.slice(1)) && /^【(.+?)】/.exec(title)?.[1];
		return mark ? [[path, mark] as const] : [];
	}),
);

test('wherever it is linked, the word stands beside the link', () => {
	if (isSampleDay) expect(marked.size).toBeGreaterThan(10);
	const silent = pages.flatMap(({ path, root }) =>
		root.querySelectorAll('main a[href]').flatMap((link) => {
			const address = link.getAttribute('href') ?? '';
			const mark = marked.get(address);
			// What a hand wrote into a text, and sentences about what became of it, speak for themselves.
			if (!mark || address === path || link.closest('.prose, .note, nav')) return [];
			const block = link.closest('li, article, td, p');
			return block?.textContent.includes(mark) ? [] : [`${path} → ${address} ${mark}`];
		}),
	);
	expect(silent).toEqual([]);
});

test('a document and what amends it link to each other, and so does the explainer', () => {
	const documents = entries.filter(({ value }) => value?.['amendedBy']);
	expect(documents.length).toBeGreaterThan(0);
	for (const { id, address, value } of documents) {
		const page = read(`${address.slice(1)}index.html`);
		for (const other of value?.['amendedBy'] as string[]) {
			expect(page).toMatch(new RegExp(`class="note strong"[^]*?href="/policies/${other}/"`));
			expect(read(`policies/${other}/index.html`)).toContain(`href="${address}"`);
			for (const explainer of entries)
				if ((explainer.value?.['explains'] as string[] | undefined)?.includes(id))
					expect(read(`${explainer.address.slice(1)}index.html`)).toContain(
						`href="/policies/${other}/"`,
					);
		}
	}
});

test('slogans are in their own feed only', () => {
	expect(read('feed.xml')).not.toContain('/slogans/2');
});

test('what is replaced links to what replaced it, and back', () => {
	for (const { address, collection, data } of inState('replaced')) {
		const other = `/${collection}/${data.replacedBy ?? ''}/`;
		expect(read(`${address.slice(1)}index.html`)).toContain(`href="${other}"`);
		expect(read(`${other.slice(1)}index.html`)).toContain(`href="${address}"`);
	}
});

test('a person whose consent ended is named nowhere', () => {
	const ended = entries.filter(({ data }) => data.consent && data.consent.until < now.slice(0, 10));
	expect(ended.length).toBeGreaterThan(0);
	for (const { data, address, body } of ended) {
		const page = read(`${address.slice(1)}index.html`);
		expect(page).toContain('姓名已隐去');
		expect(page).toMatch(/class="note"[^]*本人同意公开的期限已过/);
		expect(everything).not.toContain(data.title);
		expect(everything).not.toContain(sentenceOf(body));
		expect(read('feed.xml') + read('sitemap.xml') + fragments.join('\n')).not.toContain(address);
	}
});

test('every current entry is listed, fed through its list, and found', () => {
	const urls = found.map(({ address }) => address);
	const listed = texts
		.filter(([file]) => lists(file))
		.map(([, text]) => text)
		.join('\n');
	for (const { address, data } of inState('current')) {
		if (data.consent && data.consent.until < now.slice(0, 10)) continue;
		expect(listed, address).toContain(`href="${address}"`);
		expect(urls, address).toContain(address);
		expect(read('sitemap.xml'), address).toContain(address);
	}
});

test('relations show on both pages', () => {
	for (const { address, collection, value } of inState('current')) {
		const one = [
			value?.['announcement'],
			value?.['campaign'],
			...((value?.['explains'] as string[] | undefined) ?? []),
		];
		const places = [collection, 'campaigns', ...one.slice(2).map(() => 'policies')];
		for (const [place, id] of one.entries()) {
			if (typeof id !== 'string') continue;
			const other = `/${places[place] ?? ''}/${id}/`;
			expect(read(`${address.slice(1)}index.html`), `${address} → ${other}`).toContain(
				`href="${other}"`,
			);
			expect(read(`${other.slice(1)}index.html`), `${other} → ${address}`).toContain(
				`href="${address}"`,
			);
		}
	}
});
