import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { marksOutside } from '../../../../admin/body/emphasis.ts';

/** Whether the site reads any bold or slanted words. */
function isMarked(markdown: string): boolean {
	const { children } = markdownToMdast(markdown, { features: { directive: true } }) as Root;
	return /"(?:strong|emphasis)"/.test(JSON.stringify(children));
}

test.each([
	['**注意：**请储水', '**注意**：请储水'],
	['他说**“停水”**了', '他说“**停水**”了'],
	['请**（一定）**来', '请（**一定**）来'],
	['补**50%**的钱', '补**50**%的钱'],
	['甲*（乙）*丙', '甲（*乙*）丙'],
	['* **第一步：**到窗口', '* **第一步**：到窗口'],
])('%s is read as bold when written %s', (written, expected) => {
	expect(isMarked(written)).toBe(false);
	expect(marksOutside(written)).toBe(expected);
	expect(isMarked(expected)).toBe(true);
});

test.each([
	'**注意：** 请储水',
	'**注意：**',
	'**甲**乙，**丙**丁',
	'* 甲\n* 乙，*丙*',
	'2\\*3，\\*4',
	'请看**[通知](/notices/a/)**吧',
	'**，**',
	'没有星号，什么都不变。',
])('%j stays as it is', (text) => {
	expect(marksOutside(text)).toBe(text);
});
