import { expect, test } from 'vitest';
import { displaced } from '../../../../src/search/engine/displaced.ts';
import type { Shard } from '../../../../src/search/pagefind/shard.ts';
import { runsOf } from '../../../../src/search/words/run.ts';

const titles = ['门球友谊赛', '夏夜电影：门球场放两场', '门球场边的门球课', '清和苑停水'];
const shard = {
	page: (number: number) => Promise.resolve({ title: titles[number] ?? '' }),
} as unknown as Shard;
const places = ['门球场', '清和苑'];

test.each([
	['门球', [1]],
	['门球场', []],
	['清和', [3]],
	['清和苑', []],
	['停水', []],
	['球场', []],
])('%s: titles %j only name a place', async (question, expected) => {
	const all = titles.map((_, place) => place).filter((place) => titles[place]?.includes(question));
	const found = await displaced(shard, runsOf(question), all, places);
	expect([...found]).toEqual(expected);
});
