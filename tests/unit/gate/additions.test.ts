/** Rules over the whole content that a schema cannot say: what pictures tell, kinds, words, places. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/content.ts';
import { sentence, type Finding } from '../../../src/gate/finding.ts';
import { altProblem, alts } from '../../../src/gate/rules/alts.ts';
import { lostEmphasis } from '../../../src/gate/rules/emphasis.ts';
import { pastes } from '../../../src/gate/rules/pastes.ts';
import { body as bodyRule } from '../../../src/gate/rules/body.ts';
import { kinds } from '../../../src/gate/rules/kinds.ts';
import { lexicon } from '../../../src/gate/rules/lexicon.ts';
import { places } from '../../../src/gate/rules/places.ts';
import { relations } from '../../../src/gate/rules/relations.ts';
import type { Content } from '../../../src/gate/content.ts';
import { contentFolder, goodNotice } from '../../content.ts';

type Rule = (content: Content) => Finding[];
const said = (rule: Rule, files: Record<string, string>) =>
	rule(readContent(contentFolder(files))).map((found) => `${found.level} ${sentence(found)}`);
const notice = (keys: string, body = '上午停水。') =>
	`${goodNotice.replace(/\n---\n[\s\S]*$/, `\n${keys}\n---\n\n`)}${body}\n`;

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
	])('%s', (alt, message) => {
		expect(altProblem(alt, picture)).toMatch(message);
	});

	test.each(['两名工人在路边检修水管', '停水检修现场，两名工人站在井口', '封面上是一棵老槐树'])(
		'but %s may stand',
		(alt) => {
			expect(altProblem(alt, picture)).toBeUndefined();
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
		const found = said(alts, {
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

describe('a relation leads to the right kind', () => {
	const activity = (kind: string, more = '') =>
		`---\ntitle: 门球赛${kind}\nsummary: 重阳门球赛，六十岁以上居民参加。\npublishedAt: 2026-10-08 09:00\nkind: ${kind}\ntype: contest\nstartsAt: 2026-10-17 09:00\n${more}---\n`;
	const policy = (kind: string, more = '') =>
		`---\ntitle: 助餐补贴${kind}\nsummary: 六十岁以上居民可以领助餐补贴。\npublishedAt: 2026-03-08 09:00\nkind: ${kind}\nissuer: 清和街道办事处\nissuedOn: 2026-03-01\n${more}---\n`;

	test('explains a document', () => {
		const files = {
			'policies/20260308-a.md': policy('document'),
			'policies/20260308-b.md': policy('explainer', 'explains: [20260308-a]\n'),
		};
		expect(said(kinds, files)).toEqual([]);
	});

	test('not an explainer', () => {
		const files = {
			'policies/20260308-a.md': policy('explainer', 'explains: [20260308-b]\n'),
			'policies/20260308-b.md': policy('explainer', 'explains: [20260308-a]\n').replace(
				'助餐补贴',
				'高龄津贴',
			),
		};
		expect(said(kinds, files)[0]).toBe(
			'error policies/20260308-a.md 第 8 行：“解读哪份文件”要选文件，policies/20260308-b 是解读，请改选',
		);
	});

	test('a report names an announcement, not a report and not itself', () => {
		const files = {
			'activities/20261008-a.md': activity('report', 'announcement: 20261008-b\n'),
			'activities/20261008-b.md': activity('report', 'announcement: 20261008-b\n'),
		};
		expect(said(kinds, files)).toEqual([
			'error activities/20261008-a.md 第 8 行：“这次活动的预告”要选预告，activities/20261008-b 是报道，请改选',
			'error activities/20261008-b.md 第 8 行：“这次活动的预告”指向了这一篇自己，请改选另一篇，或清空',
		]);
	});

	test('replacement by itself and in a circle of three is told of', () => {
		const replaced = (title: string, by: string) =>
			notice(`replacedBy: ${by}`).replace('停水检修', title);
		expect(
			said(relations, { 'notices/20261120-a.md': replaced('停水', '20261120-a') }).join(),
		).toContain('转了一圈又回到自己');
		const circle = said(relations, {
			'notices/20261120-a.md': replaced('停水一', '20261120-b'),
			'notices/20261120-b.md': replaced('停水二', '20261120-c'),
			'notices/20261120-c.md': replaced('停水三', '20261120-a'),
		});
		expect(circle).toHaveLength(3);
	});
});

describe('words of the list', () => {
	const list =
		'- { word: 拔款, suggestion: 拨款, level: error }\n- { word: 一但, suggestion: 一旦, level: warn }\n- { word: 秸杆 }\n';
	const withList = (text: string) => ({
		'settings/lexicon.yml': list,
		'notices/20261120-0900.md': text,
	});

	test('are refused or warned of in title, summary and body, with line and suggestion', () => {
		const text = notice('stage: review', '好。\n\n一但下雨就收秸杆。')
			.replace('title: 停水检修', 'title: 拔款到位')
			.replace('周四上午', '一但停水，周四上午');
		expect(said(lexicon, withList(text))).toEqual([
			'error notices/20261120-0900.md 第 2 行：“拔款”不能用，建议：拨款',
			'warning notices/20261120-0900.md 第 3 行：“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 11 行：“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 11 行：“秸杆”请核对，请换一种写法',
		]);
	});

	test('a draft may hold them', () => {
		expect(said(lexicon, withList(notice('stage: draft', '拔款。')))).toEqual([]);
	});
});

describe('what nobody reads below content/', () => {
	test.each([
		['notices/20261120-0900.MD', /请改名为 20261120-0900\.md/],
		['notices/2026/停水.docx', /图片和附件请移到 content\/media\/notices\//],
		['pages/about.MDX', /请改名为 about\.md/],
		['settings/topics.yaml', /“topics\.yaml”没有人读，请改名为 topics\.yml/],
		['settings/colours.yml', /设置文件只有 site\.yml/],
		['Notices/20261120-0900.md', /文件夹“Notices”没有人读，请改名为 notices/],
		['news/20261120-0900.md', /文件夹“news”没有人读，文章请移到这些文件夹里：notices/],
		['说明.md', /“说明\.md”不会公布/],
	])('%s', (file, message) => {
		const found = said(places, { [file]: goodNotice });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(message);
		expect(found[0]).toMatch(/^warning /);
	});

	test('dot files, media and what is read are not spoken of', () => {
		const files = {
			'.gitkeep': '',
			'notices/.DS_Store': '',
			'media/任何/东西.psd': '',
			'notices/2026/20261120-0900.md': goodNotice,
			'pages/special.mdx': '---\n---\n',
			'settings/topics.yml': '',
		};
		expect(said(places, files)).toEqual([]);
	});

	test('a content folder that is not there is told of once, elsewhere', () => {
		expect(places(readContent('/nowhere-at-all'))).toEqual([]);
	});
});

describe('bold that will not be bold is known', () => {
	test.each([
		['**注意：**请储水', '**注意：**'],
		['共**50%**的人', '**50%**'],
		['说**“停水”**了', '**“停水”**'],
	])('%s', (line, lost) => {
		expect(lostEmphasis(line)).toBe(lost);
	});

	test.each([
		'**注意**：请储水',
		'**11月26日** 停水',
		'请**提前储水**。',
		'**注意：** 请储水',
		'2 ** 3',
	])('%s may stand', (line) => {
		expect(lostEmphasis(line)).toBeUndefined();
	});
});

test('a picture still to be uploaded stops publishing, but not a draft', () => {
	const waiting = '〔请上传图片：第1张〕';
	const file = 'notices/20261120-0900.md';
	expect(said(pastes, { [file]: notice('author: 沈小满', waiting) })).toEqual([
		expect.stringMatching(/^error .+第 \d+ 行：正文里还有“请上传图片：第1张”/),
	]);
	expect(said(pastes, { [file]: notice('stage: draft', waiting) })).toEqual([]);
});

test('a draft may have pictures without a text, nothing else may', () => {
	const picture = '![](../media/notices/a.jpg)';
	const file = 'notices/20261120-0900.md';
	expect(said(bodyRule, { [file]: notice('stage: draft', picture) })).toEqual([]);
	expect(said(bodyRule, { [file]: notice('stage: review', picture) })).toHaveLength(1);
});
