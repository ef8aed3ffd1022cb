/** An engine that answers as a test tells it, for states that a real index reaches seldom. */
import type { Page, Request } from '@playwright/test';
import type { Found, Hit, SearchOptions } from '../../src/search/contract.ts';

/** `hitsOf('停水', 12)[0]` has the address `/notices/停水-1/`. */
export function hitsOf(text: string, count: number, from = 1): Hit[] {
	return Array.from({ length: count }, (_, place) => ({
		address: `/notices/${text}-${place + from}/`,
		title: `<mark>${text}</mark>的第 ${place + from} 条`,
		excerpt: `清和路明天<mark>${text}</mark>，请提前准备。`,
		column: '通知公告',
		kind: '停水停电停气',
		date: `2026-11-${String(28 - place).padStart(2, '0')}`,
		states: [],
		sections: [],
	}));
}

/** An answer with what a test does not care about. */
export function answer(hits: Hit[], more: Partial<Omit<Found, 'older'>> = {}): Answer {
	return {
		total: hits.length,
		hits,
		counts: { 栏目: { 通知公告: hits.length }, 年份: { 2026: hits.length } },
		match: 'exact',
		alsoSearched: [],
		offers: [],
		...more,
	};
}

/** A `Found` that can be sent to the browser: `older` comes after so many milliseconds. */
export type Answer = Omit<Found, 'older'> & { older?: Answer; olderAfter?: number };

export interface Asked {
	text: string;
	options: SearchOptions;
}

/** Puts the engine's place-holder into pages that are opened from now on. @returns what it has been asked */
export async function standIn(
	page: Page,
	reply: (asked: Asked) => Answer | Promise<Answer>,
): Promise<Asked[]> {
	const all: Asked[] = [];
	await page.exposeFunction('reply', async (text: string, options: SearchOptions) => {
		// What is fetched ahead is no question.
		if (options.size !== 0) all.push({ text, options });
		const { hits, ...rest } = await reply({ text, options });
		return { ...rest, hits: hits.slice(0, options.size ?? 10) };
	});
	const isEngine = (request: Request) => /\/_astro\/engine[.\w-]*\.js$/.test(request.url());
	await page.route('**/_astro/engine*.js', async (route) => {
		if (!isEngine(route.request())) return route.continue();
		await route.fulfill({ contentType: 'text/javascript', body: `${later}\n${engine}` });
	});
	return all;
}

const later = `const later = ({ older, olderAfter = 0, ...found }, size) => ({ ...found,
	hits: found.hits.slice(0, size ?? 10),
	...(older ? { older: new Promise((done) => setTimeout(() => done(later(older, size)), olderAfter)) } : {}) });`;

const engine = `export const search = async (text, options = {}) =>
	later(await window.reply(text, options), options.size);`;
