/** What goes with a page that is taken away. */
import { expect, test } from 'vitest';
import { goneWith } from '../../../../admin/record/gone.ts';

const path = 'content/notices/20261122-0930.md';

test('text, pictures of form and body, attachments by their names', () => {
	const data = {
		title: '换灯',
		summary: '11月30日上午，3号楼门厅换灯，请绕行侧门。',
		publishedAt: '2026-11-22 09:30',
		cover: '../media/notices/门厅.jpg',
		coverAlt: '换灯的工人',
		attachments: [{ file: '../media/notices/施工安排.pdf', label: '施工安排' }],
		body: '门厅停电。\n\n![梯子](../media/notices/梯子.jpg)\n',
	};
	expect(goneWith(path, data)).toEqual([
		expect.stringMatching(/^正文 \d+ 字$/) as unknown,
		'2 张图片',
		'附件“施工安排.pdf”',
		'搜索里的这一篇',
	]);
});

test('of what holds nothing else, the article', () => {
	expect(goneWith(path, { title: '换灯' })).toEqual(['搜索里的这一篇']);
});
