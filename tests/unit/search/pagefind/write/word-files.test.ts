/** Files of words: small, in order, and left alone by what changes elsewhere. */
import { describe, expect, test } from 'vitest';
import { indexPage } from '../../../../../publish/search/index-page.ts';
import type { SearchPage } from '../../../../../publish/search/extract.ts';
import { traditionalIn } from '../../../../../publish/search/traditional.ts';
import { wordFiles, type WordFile } from '../../../../../src/search/pagefind/write/word-files.ts';
import { seeded } from '../../../../seeded.ts';
import { wordsOf } from './oracle.ts';

const random = seeded(7);
/** Lines with Traditional characters stand on a page twice, which is not the subject here. */
const simplified = Array.from({ length: 900 }, (_, place) =>
	String.fromCodePoint(0x4e00 + place),
).filter((sign) => !traditionalIn(sign));
const character = () => simplified[Math.floor(random() * simplified.length)] ?? '';
const text = () => Array.from({ length: 600 }, character).join('');
const pages = Array.from({ length: 100 }, (_, number): SearchPage => ({
	address: `/notices/${number}/`,
	title: `通知${number}😀`,
	blocks: [{ text: text() }],
	facts: {},
	date: '2026-11-20',
}));

function filesOf(all: readonly SearchPage[]): WordFile[] {
	return [...wordFiles(wordsOf(all.map((page) => indexPage(page, page.address))))];
}
const files = filesOf(pages);
const contentsOf = (all: readonly WordFile[]) =>
	all.map(({ content }) => Buffer.from(content).toString('base64'));

describe('files of words', () => {
	test('none is larger than 20,000 bytes before it is zipped', () => {
		expect(files.length).toBeGreaterThan(20);
		expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(20_100);
	});

	test('they are in the order of words, none beginning before the last has ended', () => {
		const ends = files.flatMap(({ from, to }) => [from, to]);
		expect(ends).toEqual([...ends].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
		expect(ends.at(-1)).toBe('😀');
	});

	test('a changed paragraph changes few of them', () => {
		const [first, ...rest] = pages;
		const blocks = [...(first?.blocks ?? []), { text: '新增一行' }];
		const changed = filesOf([{ ...(first as SearchPage), blocks }, ...rest]);
		const before = new Set(contentsOf(files));
		const fresh = contentsOf(changed).filter((content) => !before.has(content));
		expect(fresh.length).toBeGreaterThan(0);
		expect(fresh.length).toBeLessThan(8);
	});
});
