/** A browser on the other side of the world: the desk keeps the community's time. */
import { expect, newArticle, openArticle, openSection, test } from './desk.ts';
import { pressToSave, row } from './form.ts';
import { whole } from '../length.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

const wall = (timeZone: string) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format();
const minutes = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00Z`) / 60_000;

test('发布时间 begins as now in Shanghai; id and file follow it', async ({
	ownDesk: desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await openSection(desk, '发布设置');
	const shown = await row(desk, 'publishedAt').locator('input').inputValue();
	expect(Math.abs(minutes(wall('Asia/Shanghai')) - minutes(shown))).toBeLessThanOrEqual(2);
	expect(await desk.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
		'America/Los_Angeles',
	);
	await desk.getByLabel('标题', { exact: true }).fill('海外也能发的通知');
	await desk.getByLabel('一句话说明').fill('在洛杉矶的浏览器里发布，时间按社区这里的算。');
	await row(desk, 'startsAt').locator('input').fill('2027-03-05T08:30');
	await row(desk, 'pinnedUntil').locator('input').fill('2027-03-04');
	await desk.getByRole('button', { name: '发布', exact: true }).click();
	await pressToSave(desk, repository, '确认发布');
	const path = repository.find('notices', '海外也能发的通知');
	const entry = repository.entry(path);
	const published = String(entry['publishedAt']);
	expect(Math.abs(minutes(wall('Asia/Shanghai')) - minutes(published))).toBeLessThanOrEqual(3);
	// A second article of the same minute has a number after it.
	const id = published.replace(/[-:]/g, '').replace(' ', '-');
	expect(path).toMatch(new RegExp(`^content/notices/${id}(-\\d+)?\\.md$`));
	expect(entry).toMatchObject({ startsAt: '2027-03-05 08:30', pinnedUntil: '2027-03-04' });
});

test(
	'dates of an article that is only opened and changed elsewhere stay as they were',
	whole,
	async ({ ownDesk: desk, repository }) => {
		const path = 'content/policies/20260702-0900.md';
		const before = repository.read(path);
		await openArticle(desk, path);
		await desk.getByLabel('发文机关').fill('清和街道办事处党政办');
		await pressToSave(desk, repository, '发布修改');
		expect(repository.read(path)).toBe(
			before.replace(/^issuer: .*$/m, 'issuer: 清和街道办事处党政办'),
		);
	},
);
