/** Whatever state a record is in holds in every output. */
import { expect, test } from 'vitest';
import { now } from '../../src/lib/clock.ts';
import { statesAt } from '../../src/search/engine/states.ts';
import { isSampleDay, pages, read } from './built.ts';
import {
	everything,
	entries,
	found,
	inState,
	lists,
	placeIn,
	sentenceOf,
	texts,
} from './recorded.ts';

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
		const { states = [] } = found.find((one) => one.address === address) ?? {};
		expect(statesAt(states, now), address).toContain(word);
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
