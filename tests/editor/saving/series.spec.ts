/** One form, many days: a repetition filled in in Chinese, its days seen before it is saved, and on the page. */
import { expect, openSection, test } from '../desk.ts';
import { row } from '../form.ts';
import { begin, option, publish, text, when } from '../filling.ts';

test.describe.configure({ timeout: 150_000 });

test('a class every Tuesday is one article, and each of its days is seen before', async ({
	desk,
	repository,
}) => {
	await begin(
		desk,
		'activities',
		'每周二教剪纸',
		'每周二上午九点半教剪纸，剪刀和纸都备好了，不用报名。',
	);
	await option(desk, 'kind', '预告');
	await option(desk, 'type', '课堂讲座');
	await when(desk, 'startsAt', '2027-01-05T09:30');
	await when(desk, 'endsAt', '2027-01-05T11:00');
	await text(desk, '地点', '党群服务中心二楼');
	await openSection(desk, '时间地点');
	const repeats = row(desk, 'repeats');
	await repeats.getByLabel('多久一次').selectOption({ label: '每周' });
	await repeats.getByLabel('到哪天为止').fill('2027-02-16');
	const days = repeats.locator('.repeat-days');
	await days.locator('summary').click();
	// 除夕到初三放假；2月9日是初四，上课。
	await expect(days).toContainText('一共 7 次');
	await expect(days.locator('li')).toHaveCount(7);
	await repeats.getByLabel('到哪天为止').fill('2027-02-02');
	await expect(days.locator('li')).toHaveCount(5);
	await expect(desk.frameLocator('.preview iframe').locator('series-days')).toContainText(
		'1月12日',
	);
	const path = await publish(desk, repository, '每周二教剪纸');
	expect(repository.entry(path)).toMatchObject({
		startsAt: '2027-01-05 09:30',
		repeats: { every: 'week', until: '2027-02-02' },
	});
});
