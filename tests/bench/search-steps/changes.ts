/** Pages of a generated site, and what is changed of them from one build to the next. */
import { generatedEntries } from '../../generated-entries.ts';
import { texts } from '../scale/texts.ts';

export interface Step {
	/** Seconds, user and system. */
	processor: number;
	/** Bytes. */
	memory: number;
	/** `4165/4397` */
	kept: string;
	read: number;
	seconds: { pages: number; words: number; files: number; links: number };
}

export interface Page {
	/** Which of the generated texts it has. */
	place: number;
	title: string;
	date: string;
	/** What was added to its text. */
	more: string;
}

/** As many as are asked for, the newest first. */
export const generatedPages = (count: number): Page[] =>
	generatedEntries(count).map(({ data }, place) => ({
		place,
		title: String(data['title']),
		date: String(data['publishedAt']).slice(0, 10),
		more: '',
	}));

export const addressOf = ({ place, date }: Page) =>
	`/notices/${date.replaceAll('-', '')}-n${place}/`;

const text = texts();
const escaped = (block: string) => block.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As much of it as search looks at. */
export function htmlOf({ place, title, date, more }: Page): string {
	const facts = JSON.stringify({ 栏目: ['通知公告'], 年份: [date.slice(0, 4)], 日期: [date] });
	const blocks = `${text.body(place)}${more}`
		.split('\n\n')
		.map((block) =>
			block.startsWith('## ') ? `<h2 id="h">${block.slice(3)}</h2>` : `<p>${escaped(block)}</p>`,
		);
	return `<article data-search="page" data-search-facts='${facts}'><h1>${title}</h1>${blocks.join('\n')}</article>`;
}

const fresh = (date: string): Page => ({ place: 1, title: '补登的一篇通知', date, more: '' });
const atOldest = (pages: readonly Page[], change: Partial<Page>) =>
	pages.map((page, place) => (place === pages.length - 1 ? { ...page, ...change } : page));

/** In turn, each from the pages as they were generated. */
export const changes: Record<string, (pages: readonly Page[]) => Page[]> = {
	从头做起: (pages) => [...pages],
	什么也没改: (pages) => [...pages],
	新的一篇: (pages) => [...pages, fresh('2026-11-22')],
	旧的一篇改正文: (pages) => atOldest(pages, { more: '\n又写了一段补充说明。' }),
	旧的一篇改标题: (pages) => atOldest(pages, { title: '关于电梯年检的通知（更正）' }),
	补一篇旧的: (pages) => [...pages, fresh('2019-12-31')],
	删一篇旧的: (pages) => pages.toSpliced(pages.length >> 1, 1),
};
