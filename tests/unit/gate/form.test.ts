/** What the desk says before an article is published: every number at its field, in the words of the build. */
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import { expect, test } from 'vitest';
import type { Collection } from '../../../src/collections/collection.ts';
import { notices } from '../../../src/collections/notices.ts';
import { findingsInForm } from '../../../src/gate/form.ts';

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';
const mobile = '13800138000';
const today = '2026-11-22';

function numbersIn(data: object, body = '检修', settings = {}) {
	const form = { file: '', data: { stage: 'ready', ...data }, body };
	return findingsInForm(notices as unknown as Collection, form, { today, settings }, entryRules)
		.filter(({ rule }) => rule.startsWith('privacy/'))
		.map(({ level, editor: { field, message } }) => ({ level, field, message }));
}

test('what the server will refuse is said in its words, once a place', () => {
	const asked = { title: `${id} ${id}`, contact: { phone: mobile } };
	const inTitle = {
		level: 'error',
		field: 'title',
		message: '“标题”里有身份证号，请遮住中间几位，写成 35*************123 的样子',
	};
	expect(numbersIn(asked)).toEqual([
		inTitle,
		{
			level: 'error',
			field: 'contact',
			message: expect.stringMatching(/^“联系人”的“电话”里有个人手机号，请换成办公电话。/) as string,
		},
	]);
	expect(numbersIn(asked, '检修', { site: [{ ownPhones: [mobile] }] })).toEqual([inTitle]);
});

test('what only looks like a number is asked of whoever publishes, with the way to it', () => {
	expect(numbersIn({ title: '检修' }, `订单号${mobile}`)).toEqual([
		{
			level: 'warning',
			field: 'body',
			message: '“正文”里有一串数字像手机号，请核对；是的话请遮住中间几位，写成 138****1234 的样子',
		},
	]);
});
