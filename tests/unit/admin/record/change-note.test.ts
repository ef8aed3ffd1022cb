/** The sentence that is offered for a change, and when it stands there by itself. */
import { expect, test } from 'vitest';
import {
	changedKeys,
	isNoted,
	movedFrom,
	mustBeTold,
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

const announced = {
	kind: 'announcement',
	title: '门球赛',
	startsAt: '2026-11-27 09:00',
	place: '门球场',
	state: 'planned',
};
const activityFields = definitions.activities.fields;

test.each<[string, object, boolean]>([
	['another time', { startsAt: '2026-11-28 09:00' }, true],
	['an end that was not written', { endsAt: '2026-11-27 11:00' }, true],
	['another place', { place: '三楼' }, true],
	['no place any more', { place: '' }, true],
	['called off', { state: 'cancelled', stateNote: '下雨' }, true],
	['that it comes again', { repeats: { every: 'week', until: '2026-12-31' } }, true],
	['a whole day', { allDay: true }, true],
	['what it meant anyway', { allDay: false, state: undefined, endsAt: '' }, false],
	['words', { title: '门球友谊赛', howToJoin: '来就行' }, false],
	[
		'told by hand',
		{ place: '三楼', changes: [{ at: '2026-11-22 09:00', note: '改到三楼' }] },
		false,
	],
	['a report', { kind: 'report', startsAt: '2026-11-28 09:00' }, false],
])('of an announcement: %s', (_, changes, must) => {
	expect(mustBeTold(activityFields, announced, { ...announced, ...changes })).toBe(must);
});

test('of no other column a note is demanded', () => {
	expect(mustBeTold(fields, before, { ...before, place: '三号窗口' })).toBe(false);
});

test.each<[string, object, object]>([
	[
		'time and place',
		{ state: 'moved', startsAt: '2026-11-28 09:00', place: '三楼' },
		{ movedFrom: { startsAt: '2026-11-27 09:00', place: '门球场' } },
	],
	['the place alone', { state: 'moved', place: '三楼' }, { movedFrom: { place: '门球场' } }],
	['a mistake that is mended', { startsAt: '2026-11-28 09:00' }, {}],
	[
		'what somebody has written',
		{ state: 'moved', startsAt: '2026-11-29 09:00', movedFrom: { startsAt: '2026-11-20 09:00' } },
		{},
	],
])('what was announced before is kept when it is moved: %s', (_, changes, kept) => {
	expect(movedFrom(activityFields, announced, { ...announced, ...changes })).toEqual(kept);
});
