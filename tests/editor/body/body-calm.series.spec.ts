/** Real articles in the box: opened they are unchanged. The watch over the box raises no alarm over real articles of every kind while they are written on. */
import { toEnd } from './box.ts';
import { bodyOf, expect, expectSaved, openArticle, test } from '../desk.ts';
import { everyOf } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

const articles = [
	'content/policies/20260409-1000.md',
	'content/policies/20250611-0900.md',
	'content/activities/20250518-report.md',
	'content/pages/privacy.md',
];

test('writing at the end of long articles with forms, tables and headings: no false alarm', async ({
	desk,
}) => {
	desk.on('dialog', (dialog) => void dialog.accept());
	for (const path of everyOf(2, articles)) {
		await openArticle(desk, path);
		await toEnd(desk);
		await desk.keyboard.insertText('补充一句。');
		await expect(bodyOf(desk)).toContainText('补充一句。');
		// Both looks of the watch are over by then.
		await desk.waitForTimeout(1300);
		await expect(desk.locator('.body-rescue'), path).toHaveCount(0);
		await desk.getByRole('link', { name: /^返回/ }).click();
		await expect(desk.getByRole('link', { name: /^返回/ })).toBeHidden();
	}
});

test('opening an article, and a click in its body, is no change: every campaign and slogan', async ({
	desk,
	repository,
}) => {
	const files = repository.git('ls-files', 'content/campaigns', 'content/slogans', 'content/pages');
	for (const path of everyOf(4, files.split('\n'))) {
		await openArticle(desk, path);
		if ((await bodyOf(desk).count()) > 0) {
			await bodyOf(desk).click({ position: { x: 20, y: 15 } });
			await desk.keyboard.press('ArrowDown');
		}
		await expectSaved(desk);
		await desk.getByRole('link', { name: /^返回/ }).click();
		await expect(desk.getByRole('link', { name: /^返回/ })).toBeHidden();
	}
	expect(repository.git('status', '--porcelain', 'content')).toBe('');
});
