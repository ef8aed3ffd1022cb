/** Lines that a PDF broke are joined; lines that were meant as such are not. */
import { describe, expect, test } from 'vitest';
import type { BoxNode } from '../../../../../admin/body/editor.ts';
import { tidy } from '../../../../../admin/body/tidy/tidy.ts';
import { only, pasted, tidied, unchanged } from './hand.ts';

/** 28 characters a line, as an office's paper has them. */
const broken = [
	'根据区里的统一安排，清和社区将于本月起开展楼道堆物清理行动，',
	'请各位居民在三月十日以前把放在楼道里的自行车和纸箱搬回家中，',
	'逾期没有搬走的由社区统一清理，暂存到三号楼地下车库，凭身份证',
	'领取。',
	'清理期间如有不便，请您谅解；有行动困难的老人可以打电话给社区',
	'工作人员，我们上门帮忙搬。',
];

describe('lines that a PDF broke are joined', () => {
	test('as paragraphs', () => {
		const [text] = tidied(broken, 'joined');
		expect(text).toEqual([broken.slice(0, 4).join(''), broken.slice(4).join('')]);
	});

	test('as lines of one paragraph', () => {
		const children = broken.flatMap((text): BoxNode[] => [
			{ type: 'break', children: [{ text: '' }] },
			{ text },
		]);
		const { blocks } = tidy([{ type: 'p', children: children.slice(1) }], only('joined'));
		const kept = (blocks[0]?.children ?? []).filter(({ type }) => type === 'break');
		expect(kept).toHaveLength(1);
	});

	test('around a page number, which goes', () => {
		const lines = [...broken.slice(0, 2), '— 3 —', ...broken.slice(2)];
		const { blocks } = tidy(pasted(lines), only('joined', 'pageNumber'));
		expect(blocks).toHaveLength(2);
	});

	test('an indent begins a paragraph, even where the line before is full', () => {
		const lines = [
			'　　根据区里的统一安排清和社区将于本月起开展楼道堆物清理',
			'行动请各位居民在三月十日以前把放在楼道里的自行车搬走搬完。',
			'　　清理期间如有不便请您谅解有行动困难的老人可以打电话给',
			'社区工作人员我们会在当天上门帮忙把东西搬到您说的地方去。',
			'逾期由社区清理。',
		];
		const [text] = tidied(lines, 'joined');
		expect(text).toEqual([lines.slice(0, 2).join(''), lines.slice(2).join('')]);
	});

	test('words of another script stay apart, and marks and links stay', () => {
		const lines = [
			'请各位居民用手机扫描下面的二维码，加入社区的微信群以后改名为 Linli',
			'Community 加楼栋号，例如三号楼的居民就写三号楼，方便网格员找到您的',
			'门牌号。',
		];
		const [text] = tidied(lines, 'joined');
		expect(text).toEqual([`${lines[0]} ${lines[1]}${lines[2]}`]);
		const marked: BoxNode[] = [
			{ type: 'p', children: [{ text: broken[0] ?? '' }] },
			{ type: 'p', children: [{ text: broken[1] ?? '', bold: true }] },
			{ type: 'p', children: [{ text: broken[2] ?? '' }] },
			{ type: 'p', children: [{ text: '领取。' }] },
		];
		expect(tidy(marked, only('joined')).blocks[0]?.children?.[1]).toMatchObject({ bold: true });
	});

	test.each([
		[
			'one line each',
			[
				'时间：3月5日上午9点到11点半',
				'地点：党群服务中心二楼活动室',
				'带什么：身份证、户口本和老年证',
			],
		],
		[
			'short lines of one width',
			['爱国守法明礼诚信', '团结友善勤俭自强', '敬业奉献崇德向善', '绿色低碳节约用水'],
		],
		[
			'sentences that end with their lines',
			[
				'请各位居民把放在楼道里的自行车和纸箱搬回自己家里。',
				'逾期没有搬走的由社区统一清理并暂存到地下车库里面。',
				'有行动困难的老人请打电话我们上门帮忙把东西搬回家。',
			],
		],
		[
			'items, as wide as one another',
			[
				'1. 请各位居民把放在楼道里的自行车和纸箱搬回自己家里',
				'2. 逾期没有搬走的由社区统一清理并暂存到地下车库里面',
				'3. 有行动困难的老人请打电话我们上门帮忙把东西搬回家',
			],
		],
		[
			'a roll of names in columns',
			[
				'张小满　　李春生　　王秋月　　赵冬雪　　钱大江　　孙小河',
				'周小满　　吴春生　　郑秋月　　冯冬雪　　陈大江　　褚小河',
				'卫小满　　蒋春生　　沈秋月　　韩冬雪　　杨大江　　朱小河',
			],
		],
		['two lines of a doubtful width', ['请各位居民互相转告并且准时参加', '清和社区居民委员会']],
	])('%s stay as they are', (_, lines) => unchanged(lines, 'joined'));

	test('a form, a list or a heading between them keeps them apart', () => {
		const heading: BoxNode = { type: 'h2', children: [{ text: '安排' }] };
		const blocks = [...pasted(broken.slice(0, 2)), heading, ...pasted(broken.slice(2))];
		const now = tidy(blocks, only('joined')).blocks;
		expect(now.indexOf(heading)).toBe(1);
	});
});
