/** 链接: to an article found by its title, an attachment, whom to call, an address. */
import { bodyOf, expect, test } from '../desk.ts';
import { addFile, pdf } from '../form.ts';
import { unfold } from '../looks.ts';
import { toEnd } from './box.ts';
import { begin, draftWith, tool } from './tools-hand.ts';

test.describe.configure({ timeout: 120_000 });

test('a link is found by its title, an attachment and whom to call by theirs, an address is mended', async ({
	desk,
}) => {
	await begin(desk, ['详见通知']);
	await unfold(desk);
	await addFile(desk, 'attachments', pdf('申请表.pdf'), '申请表.pdf');
	await toEnd(desk);
	await desk.keyboard.press('Control+K');
	const dialog = desk.getByRole('dialog');
	await desk.keyboard.insertText('端午');
	await dialog.getByRole('button', { name: /端午/ }).first().click();
	expect(await draftWith(desk, '](/')).toMatch(
		/^详见通知\[[^\]]*端午[^\]]*\]\(\/[a-z]+\/[\w-]+\/\)$/,
	);
	// Back into the words of the link.
	await desk.keyboard.press('ArrowLeft');
	await desk.keyboard.press('ArrowLeft');
	await desk.keyboard.press('Control+K');
	await expect(dialog.getByRole('textbox')).toHaveValue(/^\/[a-z]+\//);
	await dialog.getByRole('textbox').fill('www.gov.cn');
	await desk.keyboard.press('Enter');
	expect(await draftWith(desk, 'gov.cn')).toMatch(/\]\(https:\/\/www\.gov\.cn\/\)$/);
	await tool(desk, '链接').click();
	await dialog.getByRole('textbox').fill('http://127.0.0.1:4321/admin/#/collections/notices');
	await expect(dialog.getByRole('status')).toContainText('这是您电脑上的地址，居民打不开');
	await dialog.getByRole('textbox').fill('申请表');
	await dialog.getByRole('button', { name: /申请表/ }).click();
	expect(await draftWith(desk, '::attachment')).toContain(
		'::attachment{file="../media/notices/申请表.pdf" label="申请表',
	);
	await tool(desk, '链接').click();
	await dialog.getByRole('textbox').fill('漏水');
	await dialog.getByRole('button', { name: /漏水抢修/ }).click();
	expect(await draftWith(desk, '::contact')).toContain('::contact{key="water"}');
	await expect(bodyOf(desk).getByLabel('找谁办')).toHaveValue('water');
});
