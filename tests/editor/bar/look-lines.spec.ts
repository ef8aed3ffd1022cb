/** The look leads to the very line of the body. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, expect, openArticle, test } from '../desk.ts';
import { press } from '../form-hands.ts';
import { begin, dialog, doubts, patiently, summary, way } from './looking.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 300_000 });

test('what may not go out is said with the way to its line, also what only the whole content tells', async ({
	desk,
	repository,
}) => {
	const filler = Array.from({ length: 12 }, (_, at) => `第${at + 1}段，说一件别的事情。\n`);
	const wrong = '上级倍受青睐的拔款已经到账。';
	const body = [...filler, `${wrong}\n`, ...filler, '请看[旧通知](/notices/20200101-0900/)。\n'];
	const path = 'content/notices/20261124-0900.md';
	const fields = `title: 落到那一行\nsummary: ${summary}\npublishedAt: 2026-11-24 09:00\nstage: draft\n`;
	writeFileSync(join(repository.folder, path), `---\n${fields}---\n\n${body.join('\n')}`);
	repository.git('add', path);
	repository.git('commit', '-qm', '一篇草稿');
	await openArticle(desk, path);
	await press(desk, '发布');
	await expect(dialog(desk)).toContainText('还不能发布', patiently);
	await expect(dialog(desk)).toContainText('指向的文章不存在');
	await way(desk, '“拔款”不能用').click();
	await expect(dialog(desk)).toBeHidden();
	await expect(bodyOf(desk)).toBeFocused();
	await expect(bodyOf(desk).getByText(wrong)).toBeInViewport();
	const here = await desk.evaluate(() => getSelection()?.anchorNode?.textContent);
	expect(here).toBe(wrong);
});

test('a link to what is withdrawn is told as a doubt, with the way to its line', async ({
	desk,
	repository,
}) => {
	const gone = 'notices/20251208-1100';
	const path = 'content/notices/20261125-0900.md';
	const fields = `title: 一条旧链接\nsummary: ${summary}\npublishedAt: 2026-11-25 09:00\nstage: draft\n`;
	const line = '详情请看[那一篇通知](/' + gone + '/)，带好证件。';
	writeFileSync(
		join(repository.folder, path),
		`---\n${fields}---\n\n请提前准备。\n\n${line}\n\n谢谢配合。\n`,
	);
	repository.git('add', path);
	repository.git('commit', '-qm', '一篇草稿');
	const { title } = repository.entry(`content/${gone}.md`);
	await openArticle(desk, path);
	await press(desk, '发布');
	await expect(doubts(desk)).toContainText([`链接的“${String(title)}”已经撤回`], patiently);
	await way(desk, '已经撤回').click();
	await expect(dialog(desk)).toBeHidden();
	await expect(bodyOf(desk)).toBeFocused();
	const here = await desk.evaluate(
		() =>
			getSelection()?.anchorNode?.parentElement?.closest('[data-slate-node="element"]')
				?.textContent,
	);
	expect(here).toContain('详情请看');
});

test('in an article that was never saved, the line is the line', whole, async ({ desk }) => {
	const wrong = '上级倍受青睐的拔款已经到账。';
	await begin(desk, '没有保存过的', [
		'第一段，说一件别的事情。',
		wrong,
		'第三段，说一件别的事情。',
	]);
	await press(desk, '发布');
	await expect(dialog(desk)).toContainText('还不能发布', patiently);
	await way(desk, '“拔款”不能用').click();
	const here = await desk.evaluate(() => getSelection()?.anchorNode?.textContent);
	expect(here).toBe(wrong);
});
