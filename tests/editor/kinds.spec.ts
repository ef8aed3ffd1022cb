/** Policies and activities, filled in as staff do, are the files the content model describes. */
import { expect, openSection, test } from './desk.ts';
import { begin, option, publish, text, when } from './filling.ts';
import { addFile, addItem, photo, pick, row, written } from './form.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 150_000 });

test('a policy document, and its 解读 that names it', async ({ desk, repository }) => {
	const first = await begin(
		desk,
		'policies',
		'楼道公共照明管理办法',
		'楼道灯坏了谁来修、多久修好、费用怎么出，11月1日起执行。',
	);
	await option(desk, 'kind', '文件');
	await text(desk, '发文字号', '清街办〔2026〕9号');
	await text(desk, '发文机关', '清和街道办事处');
	await when(desk, 'issuedOn', '2026-10-20');
	await openSection(desk, '时间地点');
	await when(desk, 'effectiveOn', '2026-11-01');
	await when(desk, 'expiresOn', '2028-10-31');
	await openSection(desk, '内容补充');
	await option(desk, 'level', '街道');
	await text(desk, '主题分类', '城乡建设\\物业');
	await text(desk, '索引号', 'QH001-0301-2026-0009');
	await openSection(desk, '主题关联');
	await (await addItem(desk, 'keywords')).getByRole('textbox').fill('楼道灯');
	const path = await publish(desk, repository, first.title);
	expect(written(repository, path)).toEqual({
		...first,
		kind: 'document',
		docNumber: '清街办〔2026〕9号',
		issuer: '清和街道办事处',
		issuedOn: '2026-10-20',
		effectiveOn: '2026-11-01',
		expiresOn: '2028-10-31',
		level: 'street',
		category: '城乡建设\\物业',
		indexNumber: 'QH001-0301-2026-0009',
		keywords: ['楼道灯'],
		stage: 'ready',
		body: '',
	});
	const second = await begin(
		desk,
		'policies',
		'楼道灯坏了怎么办，一看就懂',
		'灯坏了打物业电话，两天内修好，费用从公共收益里出。',
	);
	await option(desk, 'kind', '解读');
	await expect(row(desk, 'docNumber')).toHaveCount(0);
	await pick(row(desk, 'explains'), '公共照明', first.title);
	expect(written(repository, await publish(desk, repository, second.title))).toEqual({
		...second,
		kind: 'explainer',
		explains: [path.replace(/^.*\/|\.md$/g, '')],
		stage: 'ready',
		body: '',
	});
});

test(
	'a report with results and photos, linked to its announcement',
	whole,
	async ({ desk, repository }) => {
		const words = await begin(
			desk,
			'activities',
			'冬季棋王赛收官，四十位老人对弈',
			'11月21日，四十位老人在活动室下了一天棋，清和苑二队夺冠。',
		);
		await option(desk, 'kind', '报道');
		await option(desk, 'type', '赛事');
		await when(desk, 'startsAt', '2026-11-21T09:00');
		for (const [name, alt] of [
			['棋局 一.jpg', '两位老人隔着棋盘思考'],
			['颁奖.JPG', '一位老人举起奖状'],
		] as const) {
			const shown = name.replace(' ', '-').toLowerCase();
			const item = await addFile(desk, 'photos', await photo(name), shown);
			await item.getByLabel('照片说明').fill(alt);
		}
		await openSection(desk, '主题关联');
		await row(desk, 'topics').getByLabel('文体活动').check();
		await pick(
			row(desk, 'announcement'),
			'重阳节10月18日',
			'重阳节10月18日请老邻居来包饺子、听合唱',
		);
		await openSection(desk, '内容补充');
		for (const [rank, name, score] of [
			['第1名', '清和苑二队', '21 分'],
			['第2名', '柳岸里一队', ''],
		] as const) {
			const item = await addItem(desk, 'results');
			await item.getByLabel('名次').fill(rank);
			await item.getByLabel('姓名或队名').fill(name);
			if (score) await item.getByLabel('成绩', { exact: false }).last().fill(score);
		}
		await row(desk, 'attendance').getByRole('textbox').fill('40');
		expect(written(repository, await publish(desk, repository, words.title))).toEqual({
			...words,
			topics: ['culture'],
			kind: 'report',
			type: 'contest',
			startsAt: '2026-11-21 09:00',
			photos: [
				{ image: '../media/activities/棋局-一.jpg', alt: '两位老人隔着棋盘思考' },
				{ image: '../media/activities/颁奖.jpg', alt: '一位老人举起奖状' },
			],
			announcement: '20261009-0900',
			results: [
				{ rank: '第1名', name: '清和苑二队', score: '21 分' },
				{ rank: '第2名', name: '柳岸里一队' },
			],
			attendance: 40,
			stage: 'ready',
			body: '',
		});
	},
);
