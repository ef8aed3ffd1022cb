/** One press covers the middle of every number in a form, and spoils nothing else in it. */
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { coveredFields, uncovered } from '../../../../admin/record/covering.ts';
import { notices } from '../../../../src/collections/notices.ts';
import type { Fields } from '../../../../src/collections/field.ts';
import { maskBody } from '../../../../src/gate/numbers/mask.ts';
import { treeOf } from '../../../../src/markdown/tree.ts';

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';
const mobile = '13800138000';
/** The words of Markdown as they are read. */
function wordsOf(node: Nodes): string {
	if ('children' in node) return node.children.map(wordsOf).join('');
	return 'value' in node ? node.value : '';
}
const read = (body: string) => wordsOf(treeOf(body));
const fields = notices.fields as Fields;
const none = new Set<string>();

const data = {
	title: `张某某${id}`,
	summary: `有事打 138 0013 8000 或 0571-88881234。`,
	publishedAt: '2026-11-20 09:00',
	cover: `../media/notices/${mobile}.jpg`,
	coverAlt: `门口贴着 ${mobile}`,
	contact: { name: `王师傅 ${mobile}`, phone: mobile },
	attachments: [{ file: '../media/notices/表.pdf', label: `名单 ${id}` }],
	body: `卡号 6222 0200 0000 0000 000，[${mobile}](tel:${mobile})`,
};

test('every text is covered, whatever it is in; names of files and telephones stay for a hand', () => {
	expect(coveredFields(fields, data, none)).toEqual({
		title: '张某某11*************02X',
		summary: '有事打 138****8000 或 0571-88881234。',
		coverAlt: '门口贴着 138****8000',
		contact: { name: '王师傅 138****8000', phone: mobile },
		attachments: [{ file: '../media/notices/表.pdf', label: '名单 11*************02X' }],
		body: `卡号 6222${'\\*'.repeat(11)}0000，138${'\\*'.repeat(4)}8000`,
	});
	const rest = { ...data, ...coveredFields(fields, data, none) };
	expect(uncovered(fields, rest, none)).toEqual([
		{ field: 'cover', words: '“封面图”的文件名里有个人手机号' },
		{ field: 'contact', words: '“联系人”的“电话”里有个人手机号' },
	]);
	expect(coveredFields(fields, rest, none)).toEqual({});
});

test('what may be published stays as it is, and so does what only looks like a number', () => {
	const asked = { ...data, title: '检修', body: `订单号${mobile}` };
	expect(Object.keys(coveredFields(fields, asked, new Set([mobile])))).toEqual(['attachments']);
});

test.each([
	[`${mobile} 和 13900139000`, '138****8000 和 139****9000'],
	[`**${id.slice(0, 6)}**${id.slice(6)}`, '11*************02X'],
	[`**${mobile}**`, '138****8000'],
	[`138**0013**8000`, '138****8000'],
	[`138\\-0013\\-8000。`, '138****8000。'],
	[`| 姓名 | 电话 |\n|---|---|\n| 张某某 | ${mobile} |`, '姓名电话张某某138****8000'],
	[`[打给他](tel:${mobile})`, '打给他'],
	[`[看](https://a.example/?phone=${mobile})`, '看'],
])('in a body the stars are read as stars: %s', (body, words) => {
	const covered = maskBody(body);
	expect(read(covered)).toBe(words);
	expect(covered).not.toMatch(/13800138000|19491231/);
});

test('a picture keeps its file', () => {
	const body = `![门口](../media/notices/${mobile}.jpg)\n\n::attachment{file="../media/${id}.pdf" label="名单"}`;
	expect(maskBody(body)).toBe(body);
});
