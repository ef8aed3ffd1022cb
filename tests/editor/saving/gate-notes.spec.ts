/** After a save the desk says what the gate found in the text, with the way there; who knows better answers for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, expect, newArticle, statusOf, test } from '../desk.ts';
import { pressToSave } from '../form.ts';
import { summaryOf, titleOf } from '../form-hands.ts';

test.describe.configure({ timeout: 180_000 });

const patiently = { timeout: 30_000 };

test('what is found stands there, is mended or answered for, and is gone', async ({
	desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await titleOf(desk).fill('十月的志愿者名单');
	await summaryOf(desk).fill('请各位志愿者核对自己的服务时间。');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText('20xx年的名单。老人黄阿妹，家住清和苑3幢2单元501室。');
	await pressToSave(desk, repository, '保存草稿');
	const notes = desk.getByLabel('检查文字');
	await expect(notes.getByRole('listitem').filter({ hasText: '20xx' })).toBeVisible(patiently);
	// Whoever writes stands far below.
	await bodyOf(desk).scrollIntoViewIfNeeded();
	await statusOf(desk).getByRole('button', { name: '文字里查到 2 处' }).click();
	await expect(notes).toBeInViewport();
	await notes
		.getByRole('listitem')
		.filter({ hasText: '20xx' })
		.getByRole('button', { name: '去改' })
		.click();
	await expect(bodyOf(desk)).toBeFocused();
	const door = notes.getByRole('listitem').filter({ hasText: '黄*妹' });
	await door.locator('summary').click();
	await door.getByLabel('为什么不算').fill('本人书面同意公开住址');
	await door.getByRole('button', { name: '记下' }).click();
	await pressToSave(desk, repository, '保存草稿');
	const path = /entries\/([^/?]+)/.exec(desk.url())?.[1] ?? '';
	const text = readFileSync(join(repository.folder, `content/notices/${path}.md`), 'utf8');
	expect(text).toContain('rule: privacy/door');
	expect(text).toContain('by: 沈小满');
	expect(text).toContain('reason: 本人书面同意公开住址');
	// Of personal data it counts once another has passed it.
	await expect(notes.getByRole('listitem').filter({ hasText: '终审' })).toBeVisible(patiently);
});

const agreed = `---
title: 麦冬青
summary: 每周三在门厅给邻居量血压，记在一本蓝皮本子上。
publishedAt: 2026-01-01 01:00
backfill: 测试用的一篇
kind: person
consent: { ref: 2026-同意-99, until: 2099-12-31 }
---

量血压的故事。
`;

test('who has agreed to be named in an article of their own is not asked about in another', async ({
	desk,
	repository,
}) => {
	writeFileSync(join(repository.folder, 'content/volunteers/20260101-0100.md'), agreed);
	repository.git('add', '-A');
	repository.git('commit', '-qm', '麦冬青');
	await newArticle(desk, 'notices');
	await titleOf(desk).fill('量血压改到周四');
	await summaryOf(desk).fill('这一周量血压改到周四上午，地点不变。');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText('麦冬青家住清和苑3幢2单元501室，龚雪莲家住清和苑3幢2单元502室。');
	await pressToSave(desk, repository, '保存草稿');
	const notes = desk.getByLabel('检查文字');
	await expect(notes).toContainText('龚*莲', patiently);
	await expect(notes).not.toContainText('麦*青');
});
