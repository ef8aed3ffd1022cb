import { describe, expect, test } from 'vitest';
import { cutUp, isCompound, withoutKind } from '../../../../src/search/engine/cut.ts';
import type { Shard } from '../../../../src/search/pagefind/shard.ts';

/** Knows on how many pages a pair stands. */
const shardWith = (counts: Record<string, number>) =>
	({
		phrase: ([pair = '']: readonly string[]) =>
			Promise.resolve(new Map(Array.from({ length: counts[pair] ?? 0 }, (_, page) => [page, 0]))),
	}) as unknown as Shard;

describe('a word of kind is left out, and names its column', () => {
	test.each([
		['停水通知', '停水', '通知公告'],
		['门球活动', '门球', '社区活动'],
		['电梯政策', '电梯', '政策文件'],
		['体检时间', '体检', undefined],
		['通知停水', '停水', '通知公告'],
	])('%s → %s in %s', (question, text, column) => {
		expect(withoutKind(question)).toEqual({ text, ...(column ? { column } : {}) });
	});

	test.each(['停水', '通知', '水通知', '志愿者公示'])('%s stays', (question) => {
		expect(withoutKind(question)).toBeUndefined();
	});
});

describe('a compound is cut where its pairs stand on no page, else at the rarest', () => {
	const shard = shardWith({ 体检: 4, 通知: 30, 门球: 9, 球赛: 3, 老人: 40, 免费: 5, 麻将: 0 });
	test.each([
		['体检通知', ['体检', '通知']],
		['老人免费体检', ['老人', '免费', '体检']],
		['门球赛', ['门球']],
		['修门球', ['门球']],
		['打麻将', []],
	])('%s → %j', async (question, parts) => {
		expect((await cutUp([shard], question)).parts).toEqual(parts);
	});
});

test('a sentence, a number and a short word are no compounds', () => {
	expect(['停水通知', '门球赛'].every(isCompound)).toBe(true);
	for (const text of ['停水', '停水 通知', '2026年停水', '停水检修的时候要注意什么事情', 'HPV疫苗'])
		expect(isCompound(text), text).toBe(false);
});
