/** A picture’s text that says nothing is warned of. */
import { describe, expect, test } from 'vitest';
import { alt, tooLittle } from '../../../../../../src/gate/rules/entry/form/alt.ts';
import { notice, said } from '../../said.ts';

describe('a picture’s text that says nothing is warned of', () => {
	const picture = '../media/notices/停水检修.jpg';
	test.each([
		['图片', /没有说出图里有什么/],
		['照片', /没有说出/],
		['封面', /没有说出/],
		['封面图2', /没有说出/],
		['image', /没有说出/],
		['IMG_1234', /没有说出/],
		['第1张', /没有说出/],
		['第三张照片', /没有说出/],
		['微信图片_20261120', /没有说出/],
		['检修井', /太短/],
		['停水检修', /只是文件名/],
		['停水检修照片', /只是文件名/],
		['门前井口.JPG', /只是文件名/],
	])('%s', (text, message) => {
		expect(tooLittle(text, picture)).toMatch(message);
	});

	test.each(['两名工人在路边检修水管', '停水检修现场，两名工人站在井口', '封面上是一棵老槐树'])(
		'but %s may stand',
		(text) => {
			expect(tooLittle(text, picture)).toBeUndefined();
		},
	);

	test('in the cover, the portrait, the photos and the body, each with its line', () => {
		const activity = [
			'---',
			'title: 门球赛结束',
			'summary: 重阳门球赛结束，清和苑一队第一。',
			'publishedAt: 2026-10-18 09:00',
			'kind: report',
			'type: contest',
			'startsAt: 2026-10-17 09:00',
			'photos:',
			'  - { image: ../media/activities/a.jpg, alt: 三位老人弯腰瞄准门球 }',
			'  - { image: ../media/activities/b.jpg, alt: 图片 }',
			'---',
			'',
			'开头。',
			'',
			'![IMG_0012](../media/activities/c.jpg)',
			'',
		].join('\n');
		const volunteer = [
			'---',
			'title: 清和修补队',
			'summary: 一支修修补补的队伍，随叫随到。',
			'publishedAt: 2026-03-05 09:00',
			'kind: team',
			'portrait: ../media/volunteers/a.jpg',
			'portraitAlt: 合影',
			'---',
			'',
		].join('\n');
		const found = said(alt, {
			'notices/20261120-0900.md': notice('cover: ../media/notices/a.jpg\ncoverAlt: 封面图片'),
			'activities/20261018-0900.md': activity,
			'volunteers/20260305-0900.md': volunteer,
		});
		expect(found.map((line) => line.replace(/：.*/, ''))).toEqual([
			'warning notices/20261120-0900.md 第 7 行',
			'warning activities/20261018-0900.md 第 10 行',
			'warning activities/20261018-0900.md 第 15 行',
			'warning volunteers/20260305-0900.md 第 7 行',
		]);
	});
});
