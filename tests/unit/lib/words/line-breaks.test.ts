import { expect, test } from 'vitest';
import { keptSpans, pieces } from '../../../../src/lib/words/line-breaks.ts';

const names = ['清和', '清和社区', '清和苑', '柳岸里', '柳岸步道', '清和街道卫生服务站'];

test.each([
	'清和苑1至6号楼11月26日停水检修，请提前储水',
	'节水知识竞赛：3号楼靠一只龙头反超',
	'关于修改《清和街道独居老人探访关爱办法》的通知',
	'2027年度居民医保缴费，窗口帮老人办',
	'节水',
	'“老伙计”修理队',
	'周一至周六 8:30–17:30，周日 9:00–16:00 有人值班',
	'𠮷祥里的𠮷日（2026）',
])('“%s” loses nothing and breaks at sense', (title) => {
	const parts = pieces(title, names);
	expect(parts.join('')).toBe(title);
	for (const part of parts.slice(1))
		expect(part).not.toMatch(/^[，。、；：？！）》”年月日号楼\s]/u);
	for (const part of parts.slice(0, -1)) expect(part).not.toMatch(/[（《“]$/u);
	if (parts.length > 1) expect([...(parts.at(-1) ?? '')].length).toBeGreaterThan(1);
});

/** Broken on the site, or of the same kind. */
test.each([
	['清和苑电动自行车充电棚4月1日启用', ['电动', '自行车', '充电', '4月1日', '启用', '清和苑']],
	['柳岸步道照明和坐凳改造征求意见', ['柳岸步道', '照明', '坐凳', '改造']],
	['1996年建成，一百一十八位老人', ['1996年', '一百一十八位', '老人']],
	['责任编辑：宣传干事沈小满', ['责任', '编辑', '宣传', '干事']],
	['社区居民委员会换届选举公告', ['居民', '委员会', '换届', '选举']],
	['助餐点、网格员和楼栋长来了', ['助餐点', '网格员', '楼栋长']],
	[
		'柳岸里2号楼3单元，第十二条，浙建〔2026〕3号',
		['柳岸里', '2号楼', '3单元', '第十二条', '〔2026〕3号'],
	],
	['请在11月30日17:30前拨打0571-0000 0013', ['11月30日', '17:30', '0571-0000 0013']],
	['2026年11月1日至12月31日', ['2026年', '11月1日', '12月31日']],
	['三分之二以上业主同意，占地1,200平方米', ['三分', '业主', '1,200平方米']],
	['残疾人两项补贴、高龄津贴、临时救助', ['残疾人', '补贴', '津贴', '救助']],
	['电梯困人请按警铃，打96333', ['电梯', '警铃', '96333']],
])('“%s” keeps its words', (text, words) => {
	const parts = pieces(text, names);
	for (const word of words)
		expect(
			parts.some((part) => part.includes(word)),
			`${word}: ${parts.join('|')}`,
		).toBe(true);
});

test('there are breaks enough for a narrow column', () => {
	const text = '清和苑供水管网检漏期间夜间停水安排和送水点位置说明';
	expect(Math.max(...pieces(text, names).map((part) => [...part].length))).toBeLessThan(7);
});

test('of running text dates, numbers with what they count and names are kept, nothing longer', () => {
	const text =
		'清和苑和清和街道卫生服务站11月26日（周四）8:30停水，下星期日恢复，2026年建成，共1,200平方米。';
	const kept = keptSpans(text, names).map(([from, to]) => text.slice(from, to));
	expect(kept).toEqual([
		'清和苑',
		'清和',
		'11月26日',
		'（周四）',
		'星期日',
		'2026年',
		'1,200平方米',
	]);
});

test('other names, other breaks', () => {
	expect(pieces('半亩书屋停水', ['半亩书屋'])[0]).toBe('半亩书屋');
	expect(pieces('半亩书屋停水', [])[0]).not.toBe('半亩书屋');
});
