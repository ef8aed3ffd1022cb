/** A person's number in a draft: saved, in no version, covered in one press, and then in one. */
import { expect, goTo, newArticle, openArticle, test, writeBody } from './desk.ts';
import { pressChange } from './form.ts';
import { press, saved, summaryOf, titleOf } from './form-hands.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 240_000 });

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';

test(
	'an ID in title and body: saved without a version, covered, saved with one',
	whole,
	async ({ ownDesk: desk, repository }) => {
		const commits = () => repository.git('rev-list', '--count', 'HEAD');
		const before = commits();
		await newArticle(desk, 'notices');
		await titleOf(desk).fill(`关于张某某${id}的复核`);
		await summaryOf(desk).fill('清和社区低保复核的结果，有疑问请打电话 13800138000。');
		await writeBody(desk, `张某某，证件 110105 19491231 002X，已复核。`);
		await press(desk, '保存草稿');
		await saved(desk);
		const path = repository.find('notices', `张某某${id}`);
		expect(repository.entry(path).body).toContain('110105 19491231 002X');
		expect([commits(), repository.git('status', '--porcelain', 'content')]).toEqual([
			before,
			`?? ${path}`,
		]);
		const panel = desk.getByRole('status', { name: '不能公开的号码' });
		await expect(desk.locator('p.note')).toContainText('还没有留下历史版本');
		await expect(panel).toContainText('遮住以后再保存，才会留下版本');
		await expect(panel.getByRole('listitem')).toHaveText([
			/“标题”里有身份证号/,
			/“一句话说明”里有个人手机号/,
			/“正文”里有身份证号/,
		]);
		await expect(panel).not.toContainText('1949');
		await expect(panel).toBeInViewport();
		await desk.setViewportSize({ width: 390, height: 844 });
		await panel.scrollIntoViewIfNeeded();

		await desk.reload();
		await goTo(desk, '/collections/notices');
		const row = desk.getByRole('row', { name: `张某某${id}` });
		await expect(row).toContainText('没有留下历史版本：里面有不能公开的号码，请遮住再保存');
		await openArticle(desk, path);
		await panel.getByRole('button', { name: '遮住中间几位' }).click();
		await expect(titleOf(desk)).toHaveValue('关于张某某11*************02X的复核');
		await expect(summaryOf(desk)).toHaveValue(/138\*\*\*\*8000/);
		await expect(panel).toBeHidden();
		await press(desk, '保存草稿');
		await saved(desk);
		expect(repository.entry(path).body).toContain(
			'证件 11\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*02X，',
		);
		expect(repository.git('status', '--porcelain', 'content')).toBe('');
		expect(Number(commits())).toBe(Number(before) + 1);
		expect(repository.git('log', '--all', '-p')).not.toContain('19491231');
	},
);

test(
	'publishing with one is refused, and the press stands beside the refusal',
	whole,
	async ({ ownDesk: desk, repository }) => {
		const path = 'content/notices/20250516-1000.md';
		await openArticle(desk, path);
		await summaryOf(desk).fill('有疑问的，请打值班员的电话 138-0013-8000 问一问。');
		await press(desk, '发布修改');
		await expect(desk.locator('.faults')).toContainText('“一句话说明”里有个人手机号');
		await press(desk, '遮住中间几位');
		await pressChange(desk);
		await saved(desk);
		expect(repository.entry(path)['summary']).toBe(
			'有疑问的，请打值班员的电话 138****8000 问一问。',
		);
	},
);

test('before anything is pressed the publishing dialog lists what would be refused, each with the way there', async ({
	ownDesk: desk,
}) => {
	await newArticle(desk, 'notices');
	await titleOf(desk).fill(`关于张某某${id}的复核`);
	await summaryOf(desk).fill('清和社区低保复核的结果，有疑问请打电话 13800138000。');
	await writeBody(desk, '复核通过，有疑问的请到服务中心。');
	await press(desk, '发布');
	const dialog = desk.getByRole('dialog');
	await expect(dialog).toContainText('还不能发布');
	await expect(dialog.getByRole('listitem').filter({ hasText: '号，' })).toHaveText([
		/“标题”里有身份证号，请遮住中间几位/,
		/“一句话说明”里有个人手机号，请遮住中间几位/,
	]);
	await expect(dialog).not.toContainText('1949');
	await expect(dialog.getByRole('button', { name: '确认发布' })).toBeHidden();
	await dialog
		.getByRole('listitem')
		.filter({ hasText: '“一句话说明”' })
		.getByRole('button', { name: '去改' })
		.click();
	await expect(summaryOf(desk)).toBeFocused();
});
