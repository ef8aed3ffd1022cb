/** What is typed as an address, and what a link becomes in the body. */
import { describe, expect, test } from 'vitest';
import { typedAddress } from '../../../../admin/body/links/typed-address.ts';
import { linkAt, putForm, putLink, takeLink } from '../../../../admin/body/links/write-link.ts';
import { pageOf, stepped } from './opened.ts';

const domain = 'qinghe.example.cn';

test.each([
	['https://www.gov.cn/zhengce', 'https://www.gov.cn/zhengce'],
	['  www.gov.cn ', 'https://www.gov.cn/'],
	['gov.cn/a?b=1', 'https://gov.cn/a?b=1'],
	['http://www.gov.cn/', 'http://www.gov.cn/'],
	// What stands on this site is the place on it.
	[`https://${domain}/notices/20261120-0900/`, '/notices/20261120-0900/'],
	[`${domain}/about/#hours`, '/about/#hours'],
	['http://127.0.0.1:4321/notices/20261120-0900/', '/notices/20261120-0900/'],
	['/about/', '/about/'],
	['#hours', '#hours'],
	['a.b@example.cn', 'mailto:a.b@example.cn'],
	['0571-0000 0001', 'tel:0571-00000001'],
	['12345', 'tel:12345'],
	['tel:12345', 'tel:12345'],
])('%j → %j', (typed, url) => expect(typedAddress(typed, domain)).toEqual({ url }));

test.each([
	['http://127.0.0.1:4321/admin/#/collections/notices', '这是您电脑上的地址'],
	['http://localhost:4321/admin/', '这是您电脑上的地址'],
	['http://192.168.1.8/files', '这是您电脑上的地址'],
	['C:\\表.docx', '这是您电脑里的文件'],
	['file:///home/a.pdf', '这是您电脑里的文件'],
])('%j: %s', (typed, words) => {
	expect(typedAddress(typed, domain)).toEqual({ wrong: expect.stringContaining(words) as string });
});

test.each([
	'',
	'停水',
	'2026',
	'3月5日',
	'javascript:alert(1)',
	'//evil.example',
	'8:30',
	'https://',
])('%j is no address', (typed) => {
	const found = typedAddress(typed, domain);
	expect(found && 'url' in found && !found.url.startsWith('tel:')).toBeFalsy();
});

describe('in the body', () => {
	const marked = (body: string, from: number, to: number) => {
		const box = stepped(body);
		box.editor.tf.select({
			anchor: { path: [0, 0], offset: from },
			focus: { path: [0, 0], offset: to },
		});
		return box;
	};

	test('what is marked becomes the link, and one step takes it back', () => {
		const { editor, saved } = marked('请看停水通知。', 2, 6);
		putLink(editor, '/notices/1/', '别的题目');
		expect(saved()).toBe('请看[停水通知](/notices/1/)。');
		editor.tf.undo();
		expect(saved()).toBe('请看停水通知。');
	});

	test('where nothing is marked it is called by its title', () => {
		const { editor, saved } = marked('请看。', 2, 2);
		putLink(editor, '/notices/1/', '停水通知');
		expect(saved()).toBe('请看[停水通知](/notices/1/)。');
	});

	test('in a link it changes where that leads, or is taken away', () => {
		const { editor, saved } = stepped('请看[停水通知](/a/)。');
		editor.tf.select({ path: [0, 1, 0], offset: 1 });
		expect(linkAt(editor)?.url).toBe('/a/');
		putLink(editor, '/b/', '别的题目');
		expect(saved()).toBe('请看[停水通知](/b/)。');
		takeLink(editor);
		expect(saved()).toBe('请看停水通知。');
	});

	test('an attachment and whom to call are lines of their own below', () => {
		const { editor, saved } = marked('请看。', 1, 1);
		putForm(editor, 'contact', { key: 'water' });
		putForm(editor, 'attachment', { file: '../media/notices/a.pdf', label: '申请表' });
		expect(pageOf(saved())).toBe(
			pageOf(
				'请看。\n\n::contact{key="water"}\n\n::attachment{file="../media/notices/a.pdf" label="申请表"}',
			),
		);
	});
});
