/** A save that does not get through keeps the form, and says what to do. */
import { bodyOf, expect, newArticle, openArticle, serve, signIn, test } from '../desk.ts';
import { pressChange } from '../form.ts';
import { addToBody, press, saved, summaryOf, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 240_000 });

test.describe('when a save does not get through', () => {
	test('no network: the form stays, a sentence says so, the next press saves', async ({
		ownDesk: desk,
		context,
		repository,
	}) => {
		const path = 'content/notices/20250516-1000.md';
		await openArticle(desk, path);
		await titleOf(desk).fill('断网的时候改的标题');
		await context.setOffline(true);
		await pressChange(desk);
		const sentence = desk.getByRole('alert').filter({ hasText: /保存/ }).first();
		await expect(sentence).toBeVisible();
		expect((await sentence.innerText()).replace('npm start', '')).not.toMatch(/[a-z]{3,}/i);
		await expect(titleOf(desk)).toHaveValue('断网的时候改的标题');
		await context.setOffline(false);
		await pressChange(desk);
		await saved(desk);
		expect(repository.entry(path)['title']).toBe('断网的时候改的标题');
	});

	test(
		'the server is killed: the same, and a new article is saved once it is back',
		whole,
		async ({ page, repository }) => {
			const first = await serve(repository);
			await signIn(page, first.address);
			await newArticle(page, 'notices');
			await titleOf(page).fill('服务停掉时写的通知');
			await summaryOf(page).fill('服务停掉的时候写的一篇通知，等它回来再保存。');
			await addToBody(page, '字都在。');
			first.child.kill('SIGKILL');
			await press(page, '保存草稿');
			const sentence = page.getByRole('alert').filter({ hasText: /保存/ }).first();
			await expect(sentence).toBeVisible();
			expect((await sentence.innerText()).replace('npm start', '')).not.toMatch(/[a-z]{3,}/i);
			await expect(bodyOf(page)).toContainText('字都在。');
			const back = await serve(repository, Number(new URL(first.address).port));
			await press(page, '保存草稿');
			await saved(page);
			const path = repository.find('notices', '服务停掉时写的通知');
			expect(repository.entry(path)).toMatchObject({ stage: 'draft', body: '\n字都在。\n' });
			back.child.kill();
		},
	);

	test(
		'what the build would refuse: the field, the sentence, and the way there',
		whole,
		async ({ ownDesk: desk, repository }) => {
			const path = 'content/notices/20250623-1600.md';
			const before = repository.read(path);
			await openArticle(desk, path);
			await summaryOf(desk).fill('太短');
			await press(desk, '发布修改');
			const faults = desk.getByRole('alert', { name: '没有保存' });
			await expect(faults).toContainText('一句话说明');
			await faults.getByRole('button', { name: '去改' }).click();
			await expect(summaryOf(desk)).toBeFocused();
			await expect(desk.locator('#field-summary .wrong')).toBeVisible();

			await summaryOf(desk).fill('这一句话说明写得够长了，说清了什么时候、谁、怎么办。');
			await addToBody(desk, '上级拔款已经到账。');
			await press(desk, '发布修改');
			await expect(faults).toContainText('“拔款”不能用，建议：拨款');
			await faults.getByRole('button', { name: '去改' }).click();
			await expect(bodyOf(desk)).toBeFocused();
			await expect(bodyOf(desk)).toContainText('拔款');
			expect(repository.read(path)).toBe(before);
		},
	);
});
