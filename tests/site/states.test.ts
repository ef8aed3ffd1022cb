/** Whatever state a record is in holds in every output. */
import { expect, test } from 'vitest';
import { collectionNames } from '../../src/collections/index.ts';
import { check } from '../../src/gate/check.ts';
import { over, type Timed } from '../../src/kinds/entry/over.ts';
import { state } from '../../src/lib/state.ts';
import { now } from '../../src/lib/clock.ts';
import { files, folder, isSampleDay, pages, read } from './built.ts';
import { everyPage, pageFilesOf, searchOf } from './search-source.ts';

const { content } = check('content');
type Data = Parameters<typeof state>[0] & {
	title: string;
	summary?: string;
	consent?: { until: string };
};
const entries = content.entries
	.filter(({ collection }) => collection !== 'pages')
	.map((entry) => ({
		...entry,
		data: entry.value as unknown as Data,
		address: `/${entry.collection}/${entry.id}/`,
	}))
	.map((entry) => ({ ...entry, state: state(entry.data, now) }))
	.map((entry) => ({
		...entry,
		over: entry.state === 'current' ? over(entry as unknown as Timed, now) : undefined,
	}));
const inState = (wanted: string) => entries.filter((entry) => entry.state === wanted);

/** Every text of the built site: pages, feeds, site map, and the search index's own page texts. */
const texts = files
	.filter((file) => /\.(html|xml|txt|js|css)$/.test(file))
	.map((file) => [file, read(file)] as const);
const { library } = await searchOf(folder);
const found = await everyPage(library);
const fragments = [...found.map((page) => JSON.stringify(page)), ...pageFilesOf(folder)];
const everything = [...texts.map(([, text]) => text), ...fragments].join('\n');
const entryPage = new RegExp(`^(${collectionNames.join('|')})/\\d{8}-`);
const lists = (file: string) => !entryPage.test(file);

/** The first sentence of a body, long enough to be its own. */
const sentenceOf = (body: string) =>
	body
		.replace(/[#>*|:_-]/g, ' ')
		.split(/[\n。]/)
		.map((part) => part.trim())
		.find((part) => part.length > 12) ?? '';

test.runIf(isSampleDay)('the sample has an entry in every state', () => {
	for (const wanted of [
		'draft',
		'review',
		'scheduled',
		'current',
		'expired',
		'withdrawn',
		'replaced',
	])
		expect(inState(wanted).length, wanted).toBeGreaterThan(0);
});

test.each(['draft', 'review', 'scheduled'])('what is %s is in no output', (wanted) => {
	for (const { address, data, body } of inState(wanted)) {
		expect(everything).not.toContain(address);
		expect(everything).not.toContain(data.title);
		expect(everything).not.toContain(sentenceOf(body));
	}
});

test('what is withdrawn keeps its title and reason, and loses its body everywhere', () => {
	for (const { address, data, body } of inState('withdrawn')) {
		const page = pages.find(({ path }) => path === address);
		expect(page?.html).toContain(data.withdrawn?.reason);
		expect(sentenceOf(body).length).toBeGreaterThan(12);
		expect(everything).not.toContain(sentenceOf(body));
		expect(everything).not.toContain(data.summary);
	}
});

test('what is expired keeps its page with a word, off home, main lists and feeds', () => {
	for (const { address, collection } of inState('expired')) {
		expect(read(`${address.slice(1)}index.html`)).toMatch(/已过期|取消/);
		for (const file of [
			'index.html',
			`${collection}/index.html`,
			'feed.xml',
			`${collection}/feed.xml`,
		])
			expect(read(file), file).not.toContain(address);
		expect(
			texts.filter(([file]) => lists(file)).some(([, text]) => text.includes(`href="${address}"`)),
			'年份归档里有它',
		).toBe(true);
	}
});

/** Of the built site at `/`, feeds and lists: where an entry's address stands; -1 = nowhere. */
const placeIn = (file: string, address: string) => read(file).indexOf(address);

test('what is over says so in every output, and is on no front page', () => {
	const all = entries.filter((entry) => entry.over !== undefined);
	expect(all.length).toBeGreaterThan(2);
	for (const { address, collection, over: word = '', data } of all) {
		const page = pages.find(({ path }) => path === address);
		const mark = `【${word}】${data.title}`;
		expect(page?.root.querySelector('title')?.textContent, address).toContain(mark);
		expect(
			page?.root.querySelector('meta[property="og:title"]')?.getAttribute('content'),
			address,
		).toBe(mark);
		expect(page?.root.querySelector('article .labels')?.textContent, address).toContain(word);
		const json = page?.root.querySelector('script[type="application/ld+json"]')?.textContent;
		expect(json, address).toContain(word);
		expect(placeIn('index.html', `href="${address}"`), address).toBe(-1);
		const feed = read(`${collection}/feed.xml`);
		if (feed.includes(address)) expect(feed).toContain(mark);
		expect(found.find((one) => one.address === address)?.states, address).toContain(word);
	}
});

test('what is over stands below what is not, in lists and feeds', () => {
	for (const collection of ['notices', 'activities']) {
		for (const file of [`${collection}/index.html`, `${collection}/feed.xml`]) {
			const places = entries
				.filter((entry) => entry.collection === collection && entry.state === 'current')
				.map((entry) => ({ ...entry, place: placeIn(file, `${entry.address}"`) }))
				.filter(({ place }) => place >= 0);
			const last = Math.max(...places.filter((entry) => !entry.over).map(({ place }) => place));
			for (const { address, place, over: word } of places)
				if (word) expect(place, `${file} ${address}`).toBeGreaterThan(last);
		}
	}
});

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
