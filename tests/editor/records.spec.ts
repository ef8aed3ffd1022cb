/** What is kept for years – campaigns, slogans, volunteers – filled in as staff do, is the file the content model describes. */
import { expect, newArticle, openSection, test } from './desk.ts';
import { begin, option, publish, text, when } from './filling.ts';
import { addItem, choose, photo, pick, row, written } from './form.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 150_000 });

test('a campaign with an indicator and its evidence', whole, async ({ desk, repository }) => {
	const words = await begin(
		desk,
		'campaigns',
		'柳岸里平安楼道创建',
		'2026年12月起，柳岸里六栋楼清楼道、装烟感，明年6月验收。',
	);
	await option(desk, 'kind', '平安社区');
	await when(desk, 'startedOn', '2026-12-01');
	await openSection(desk, '内容补充');
	const item = await addItem(desk, 'indicators');
	await item.getByLabel('编号').fill('2.3');
	await item.getByLabel('指标', { exact: true }).fill('楼道清空率');
	await item.getByLabel('要求').fill('达到 100%');
	await item.getByRole('combobox').selectOption({ label: '部分达标' });
	const evidence = item.locator('.entry-picker');
	await pick(evidence, '冒充燃气', '有人冒充燃气检查上门卖报警器，请不要开门付钱');
	await pick(evidence, '居民文明公约', '清和社区居民文明公约（2026年修订）');
	expect(written(repository, await publish(desk, repository, words.title))).toEqual({
		...words,
		kind: 'safe-community',
		startedOn: '2026-12-01',
		indicators: [
			{
				code: '2.3',
				name: '楼道清空率',
				requirement: '达到 100%',
				state: 'partly',
				evidence: ['notices/20261113-1600', 'policies/20260702-0900'],
			},
		],
		stage: 'ready',
		body: '',
	});
});

test('a slogan with its theme, places and season', whole, async ({ desk, repository }) => {
	await newArticle(desk, 'slogans');
	await desk.getByLabel('标题', { exact: true }).fill('随手关灯一小步，节约用电一大步');
	await option(desk, 'theme', '节水节能');
	await row(desk, 'use').getByLabel('横幅').check();
	await row(desk, 'use').getByLabel('电子屏').check();
	await when(desk, 'startsOn', '2026-12-01');
	const path = await publish(desk, repository, '随手关灯');
	expect(written(repository, path)).toEqual({
		title: '随手关灯一小步，节约用电一大步',
		theme: 'water',
		use: ['banner', 'screen'],
		startsOn: '2026-12-01',
		stage: 'ready',
		body: '',
	});
});

test('a volunteer with a portrait and consent', whole, async ({ desk, repository }) => {
	const words = await begin(
		desk,
		'volunteers',
		'修鞋的罗师傅',
		'罗师傅每周三在服务中心门口给老人修鞋，十二年没收过钱。',
	);
	await option(desk, 'kind', '个人');
	await option(desk, 'category', '助人为乐');
	await choose(row(desk, 'portrait'), await photo('罗师傅.png.jpg', 800, 1000), '罗师傅-png.jpg');
	await text(desk, '照片说明', '一位老人低头修鞋');
	await row(desk, 'consent').getByLabel('同意书编号').fill('2026-同意-21');
	await row(desk, 'consent').getByLabel('同意到哪天').fill('2028-12-31');
	expect(written(repository, await publish(desk, repository, words.title))).toEqual({
		...words,
		kind: 'person',
		category: 'helping',
		portrait: '../media/volunteers/罗师傅-png.jpg',
		portraitAlt: '一位老人低头修鞋',
		consent: { ref: '2026-同意-21', until: '2028-12-31' },
		stage: 'ready',
		body: '',
	});
});
