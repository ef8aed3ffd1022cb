/** Room for pictures and attachments: said before it is full; when it is, the words are still saved. */
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { communityAt, expect, newArticle, openSection, serve } from '../desk.ts';
import { addFile, pdf, pressToSave, type Chosen } from '../form.ts';
import { press, summaryOf, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';
import { comeIn, test } from './desk.ts';

test.describe.configure({ timeout: 150_000 });

const kilobytes = 1024;

function large(name: string, bytes: number): Chosen {
	const given = pdf(name);
	return { ...given, buffer: Buffer.concat([given.buffer, Buffer.alloc(bytes, '%')]) };
}

// What the server counts and refuses, the unit tests hold.
test(
	'it is said before it is full; a file for which there is no room goes at one press, and the words are saved',
	whole,
	async ({ browser }) => {
		const repository = communityAt(mkdtempSync(join(tmpdir(), 'linli-quota-')));
		const media = globSync('content/media/**/*.*', { cwd: repository.folder });
		const used = media.reduce((sum, file) => sum + statSync(join(repository.folder, file)).size, 0);
		const script = resolve('tests/editor/office/serve.ts');
		const { address, child } = await serve(repository, 0, script, {
			MEDIA_QUOTA: String(used + 300 * kilobytes),
		});
		const page = await (await browser.newContext()).newPage();
		try {
			await comeIn(page, address, 'shenxm');
			await newArticle(page, 'notices');
			await titleOf(page).fill('消防演练的安排');
			await summaryOf(page).fill('周六上午在中心花园演练，请大家不要惊慌。');
			await openSection(page, '图片附件');
			const first = await addFile(
				page,
				'attachments',
				large('安排.pdf', 200 * kilobytes),
				'安排.pdf',
			);
			await first.getByLabel('附件名称').fill('演练安排');
			await pressToSave(page, repository, '保存草稿');
			await expect(
				page.locator('.messages .note').filter({ hasText: /图片和附件已经占了 \d+%（/ }),
			).toBeVisible();

			const second = await addFile(
				page,
				'attachments',
				large('路线图.pdf', 200 * kilobytes),
				'路线图.pdf',
			);
			await second.getByLabel('附件名称').fill('疏散路线');
			await titleOf(page).fill('消防演练的安排（改期）');
			await press(page, '保存草稿');
			const faults = page.getByRole('alert', { name: '没有保存' });
			await expect(faults).toContainText('图片和附件的地方满了');
			expect(repository.find('notices', '（改期）')).toBe('');
			await faults.getByRole('button', { name: '移除' }).click();
			await pressToSave(page, repository, '保存草稿');
			const entry = repository.entry(repository.find('notices', '（改期）'));
			expect(entry['attachments']).toHaveLength(1);
			expect(repository.exists('content/media/notices/路线图.pdf')).toBe(false);
		} finally {
			await page.context().close();
			child.kill();
			rmSync(repository.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		}
	},
);
