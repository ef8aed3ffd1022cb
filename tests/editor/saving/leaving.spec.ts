/** A hasty click does not lose what was typed. */
import { bodyOf, expect, goTo, openArticle, statusOf, test } from '../desk.ts';
import { answering, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 240_000 });

test.describe('leaving with something unsaved', () => {
	test('closing the window asks first', whole, async ({ ownDesk: desk }) => {
		await openArticle(desk, 'content/notices/20250812-1600.md');
		await titleOf(desk).fill('还没有保存的标题');
		await expect(statusOf(desk)).toHaveAttribute('data-state', 'changed');
		const asked = desk.waitForEvent('dialog');
		await desk.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
	});

	test('so does a way within the desk; nothing is asked when nothing was typed', async ({
		ownDesk: desk,
	}) => {
		const asked = answering(desk, false);
		await openArticle(desk, 'content/notices/20250922-0900.md');
		await titleOf(desk).fill('还没有保存的标题');
		await desk.getByRole('link', { name: '返回通知公告' }).click();
		await expect.poll(() => asked.length).toBe(1);
		expect(asked[0]).toBe('有没保存的内容。离开以后，可以在“待办”里接着写。要离开吗？');
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
		await goTo(desk, '/collections/policies');
		await expect.poll(() => asked.length).toBe(2);
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
		await titleOf(desk).fill('');
	});

	test('an article that was only looked at lets go', whole, async ({ ownDesk: desk }) => {
		const asked = answering(desk, false);
		await openArticle(desk, 'content/notices/20251014-1000.md');
		await bodyOf(desk).click();
		await desk.keyboard.press('ArrowDown');
		await desk.getByRole('link', { name: '返回通知公告' }).click();
		await expect(desk.getByRole('heading', { name: '通知公告' })).toBeVisible();
		expect(asked).toEqual([]);
	});
});
