/** The sets of pages that are measured, each made anew from the same texts and the same seed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SearchPage } from '../../../publish/search/extract.ts';
import { pagesOf } from '../../site/search-source.ts';
import { seeded } from '../../seeded.ts';
import { pageOf, partsOf, turnedPagesOf } from './document-pages.ts';
import { documents, type TextDocument } from './documents.ts';

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

function newlyBuilt(): string | undefined {
	const site = resolve('.cache/bench/site');
	const env = { ...process.env, SITE_OUT: site };
	return spawnSync(process.execPath, ['publish/build/build.ts'], { env }).status === 0
		? site
		: undefined;
}

function sample(): PageSet | undefined {
	const site = built.find((folder) => existsSync(folder)) ?? newlyBuilt();
	if (!site) return undefined;
	return { name: 'sample', made: '样例网站生成后的网页', pages: pagesOf(site) };
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
	return all
		.map((one): [number, T] => [random(), one])
		.sort(([a], [b]) => a - b)
		.map(([, one]) => one);
}

/** The texts are too few for so many long pages: each is used up to three times, begun at another part. */
function long(all: readonly TextDocument[], count: number): PageSet {
	const pages = turnedPagesOf(all, 900, 3000);
	const chosen = shuffled(pages, seeded(seed)).slice(0, count);
	return {
		name: '2700',
		made: `${all.length} 篇文件不够切出 ${count} 页各 3,000 字：每篇从它的第一、二、三…段起各成一页，到约 3,000 字（文末接文首），所以同一段话在几页里`,
		pages: chosen,
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
