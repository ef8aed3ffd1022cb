/** The sets of pages that are measured, each made anew from the same texts and the same seed. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block, SearchPage } from '../../../publish/search/extract.ts';
import { pagesOf } from '../../site/search-source.ts';
import { seeded } from '../../site/search-truth.ts';
import { cut, documents, type TextDocument } from './documents.ts';

export const setNames = ['sample', 'corpus', '2700', 'short'] as const;
export type SetName = (typeof setNames)[number];

export interface PageSet {
	name: SetName;
	/** How it was made, for the reader of the table. */
	made: string;
	pages: SearchPage[];
}

export const seed = 20261122;
const built = ['.cache/test/site', 'dist'].map((folder) => resolve(folder));

export const charactersOf = ({ title, blocks }: SearchPage) =>
	title.length + blocks.reduce((sum, { text }) => sum + text.length, 0);

function pageOf(document: TextDocument, title: string, blocks: Block[], part = 0): SearchPage {
	const { id, date } = document;
	return {
		address: `/policies/${id}${part > 0 ? `-${part}` : ''}/`,
		title,
		blocks,
		date,
		facts: { 栏目: ['政策文件'], 类型: ['文件'], 年份: [date.slice(0, 4)], 日期: [date] },
	};
}

function sample(): PageSet | undefined {
	const site = built.find((folder) => existsSync(folder));
	if (!site) return undefined;
	return { name: 'sample', made: '样例网站生成后的网页', pages: pagesOf(site) };
}

const partTitle = ({ title }: TextDocument, part: number, of: number) =>
	of > 1 ? `${title}（第${part + 1}部分）` : title;

/** Every document in parts: a page begins with its own part. */
function partsOf(all: readonly TextDocument[], characters: number): SearchPage[] {
	return all.flatMap((document) => {
		const parts = cut(document.blocks, characters);
		return parts.map((blocks, part) =>
			pageOf(document, partTitle(document, part, parts.length), blocks, part + 1),
		);
	});
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
	return all
		.map((one): [number, T] => [random(), one])
		.sort(([a], [b]) => a - b)
		.map(([, one]) => one);
}

/** The texts are too few for so many long pages: each page is filled up with parts of others. */
function long(all: readonly TextDocument[], count: number): PageSet {
	const random = seeded(seed);
	const parts = shuffled(partsOf(all, 1000), random).slice(0, count);
	const fillings = [shuffled(parts, random), shuffled(parts, random)];
	const pages = parts.map((page, place) => ({
		...page,
		blocks: [page, ...fillings.map((filling) => filling[place] ?? page)].flatMap(
			({ blocks }, part) =>
				blocks.map(({ text, heading }) =>
					heading ? { text, heading: { ...heading, id: `${heading.id}-${part}` } } : { text },
				),
		),
	}));
	return {
		name: '2700',
		made: `${all.length} 篇文件不够切出 ${count} 页各 3,000 字：切成约 1,000 字的段，每页 = 题目所指的一段 + 另外两篇的各一段（每段用三次）`,
		pages,
	};
}

function short(all: readonly TextDocument[]): PageSet {
	const pages = partsOf(all, 700).filter((page) => {
		const characters = charactersOf(page);
		return characters >= 600 && characters <= 1200;
	});
	const chosen = shuffled(pages, seeded(seed + 1)).slice(0, 1000);
	return { name: 'short', made: '文件切成 600–1,200 字的段，取 1,000 段', pages: chosen };
}

/** @returns undefined where its texts are not there */
export function setOf(name: SetName): PageSet | undefined {
	if (name === 'sample') return sample();
	const all = documents();
	if (all.length === 0) return undefined;
	if (name === '2700') return long(all, 2700);
	if (name === 'short') return short(all);
	return {
		name,
		made: '真实政策文件，一篇一页（每篇最多 4,000 字）',
		pages: all.map((document) => pageOf(document, document.title, document.blocks)),
	};
}
