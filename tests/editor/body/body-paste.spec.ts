/** The clipboard of Word, WeChat and a stranger, pasted into the body. */
import { readFileSync } from 'node:fs';
import { copied, shown } from './box.ts';
import { bodyOf, expect, expectSaved, newArticle, test } from '../desk.ts';
import { others } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

const sample = (name: string) =>
	readFileSync(`tests/unit/admin/paste/samples/${name}.clipboard`, 'utf8');

test.describe('pasted', () => {
	const pastes: [string, string, (string | RegExp)[]][] = [
		['a WeChat article with pictures', sample('wechat-pictures'), ['请上传图片']],
		['a Word document with a table', sample('word-table'), [/\|.*\|\n\|[ :-]+\|/]],
		[
			'hostile HTML',
			'<p>安全的字</p><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><a href="javascript:window.hacked=1">点我</a><iframe src="https://evil.example"></iframe><svg onload="window.hacked=1"></svg><style>body{display:none}</style><p onclick="window.hacked=1">后面的字</p>',
			['安全的字', '后面的字'],
		],
	];
	for (const [place, [name, html, expected]] of pastes.entries())
		test(
			`${name} is clean in the file, and goes online when nothing is missing`,
			others(place),
			async ({ desk, repository }) => {
				const elsewhere: string[] = [];
				desk.on('request', (request) => {
					if (/^https?:/.test(request.url()) && !request.url().includes('127.0.0.1'))
						elsewhere.push(request.url());
				});
				await newArticle(desk, 'notices');
				await desk.getByLabel('标题', { exact: true }).fill(`粘贴：${name}`);
				await desk.getByLabel('一句话说明').fill('从别处复制来的一篇，看看存成什么样子，够长了。');
				await copied(desk, html);
				await bodyOf(desk).focus();
				await desk.keyboard.press('Control+V');
				await expect.poll(() => shown(desk)).not.toBe('');
				await desk.getByRole('button', { name: '保存草稿' }).click();
				await expectSaved(desk);
				const { body } = repository.entry(repository.find('notices', `粘贴：${name}`));
				// A picture that is still to be uploaded does not go to residents.
				await desk.getByRole('button', { name: '发布', exact: true }).click();
				if (body.includes('请上传图片')) {
					const refused = desk.getByRole('dialog', { name: '还不能发布' });
					await expect(refused).toContainText('请上传图片');
					await refused.getByRole('button', { name: '回去改' }).click();
				} else {
					await desk.getByRole('button', { name: '确认发布' }).click();
					await expect(desk.locator('.publishing')).toHaveAttribute('data-phase', 'online');
				}
				for (const part of expected) expect(body).toMatch(part);
				expect(body).not.toMatch(/<(?!https?:)[a-z/]|javascript:|file:|data:|style=|mmbiz|hacked/i);
				expect(elsewhere).toEqual([]);
				expect(await desk.evaluate(() => 'hacked' in window)).toBe(false);
			},
		);
});
