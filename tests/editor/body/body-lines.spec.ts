/** Lines within a paragraph: where the caret stands beside the end of one. */
import { expect, newArticle, test } from '../desk.ts';
import { boxFollows } from '../draft.ts';
import { empty, shown } from './box.ts';

test('arrows go past the end of a line, and what is typed stands there', async ({ desk }) => {
	await newArticle(desk, 'notices');
	await empty(desk);
	await desk.keyboard.insertText('上面一段');
	await desk.keyboard.press('Enter');
	await desk.keyboard.insertText('甲');
	await desk.keyboard.press('Shift+Enter');
	await desk.keyboard.press('ArrowLeft');
	// The box follows the browser's caret within a tenth of a second: a caret that is nowhere came to stand at the top.
	await boxFollows(desk);
	await desk.keyboard.insertText('乙');
	await desk.keyboard.press('ArrowRight');
	await boxFollows(desk);
	await desk.keyboard.insertText('丙');
	await expect.poll(() => shown(desk)).toBe('上面一段\n甲乙丙');
});
