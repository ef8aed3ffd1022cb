/** The sentence that is offered for a change, and when it stands there by itself. */
import { expect, test } from 'vitest';
import {
	changedKeys,
	isNoted,
	offeredNote,
	shouldBeTold,
	withNote,
} from '../../../../admin/record/change-note.ts';
import { definitions } from '../../../../src/collections/index.ts';

const { fields } = definitions.notices;
const before = {
	title: '停水检修',
	place: '服务大厅',
	startsAt: '2026-11-23 08:30',
	body: '\n正文\n',
};

test.each<[string, object, string, boolean]>([
	['nothing', {}, '', false],
	['a place', { place: '三号窗口' }, '地点由“服务大厅”改为“三号窗口”', true],
	[
		'a time',
		{ startsAt: '2026-11-24 08:30' },
		'开始时间由“2026-11-23 08:30”改为“2026-11-24 08:30”',
		true,
	],
	[
		'a place that was not written before',
		{ contact: { name: '物业', phone: '0571-0000 0011' } },
		'补充了联系人',
		true,
	],
	['the text', { body: '\n正文改过\n' }, '更正了正文', false],
	['only spaces around the text', { body: '正文' }, '', false],
	['several', { title: '停水检修（延期）', place: '三号窗口' }, '更正了标题、地点', true],
	['a stage, which is a button’s', { stage: 'ready', review: { first: '周梅' } }, '', false],
	['an emptied field', { place: '' }, '更正了地点', true],
])('%s', (_, changes, sentence, told) => {
	const after = { ...before, ...changes };
	expect([offeredNote(fields, before, after), shouldBeTold(fields, before, after)]).toEqual([
		sentence,
		told,
	]);
});

test('the body is told last, as it stands in the form', () => {
	expect(changedKeys(fields, before, { ...before, body: '别的', title: '别的' })).toEqual([
		'title',
		'body',
	]);
});

test('one that somebody has written himself is not doubled', () => {
	const note = { at: '2026-11-22 10:00', note: '改了地点' };
	expect(isNoted(before, { ...before, changes: [note] })).toBe(true);
	expect(isNoted({ ...before, changes: [note] }, { ...before, changes: [note] })).toBe(false);
	expect(withNote({ changes: [note] }, '又改了', '2026-11-23 08:00')).toEqual([
		{ at: '2026-11-23 08:00', note: '又改了' },
		note,
	]);
});
