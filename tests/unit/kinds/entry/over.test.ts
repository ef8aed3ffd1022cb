import { describe, expect, test } from 'vitest';
import { courseOf, over, overFrom, type Timed } from '../../../../src/kinds/entry/over.ts';
import { stepAt } from '../../../../src/lib/state.ts';

const notice = (data: Timed['data']): Timed => ({ collection: 'notices', data });
const announcement = (data: Timed['data']): Timed => ({
	collection: 'activities',
	data: { kind: 'announcement', ...data },
});
const slogan = (data: Timed['data']): Timed => ({ collection: 'slogans', data });

const publicity = { start: '2026-11-20', end: '2026-11-26' };
const contest = { startsAt: '2026-11-28 09:00', endsAt: '2026-11-28 11:30' };

/** Entry, moment, what is said, and whether it is over. */
const cases: [name: string, entry: Timed, now: string, word: string, isOver: boolean][] = [
	['公示', notice({ publicity }), '2026-11-19 23:59', '即将公示', false],
	['公示', notice({ publicity }), '2026-11-26 23:59', '公示中', false],
	['公示', notice({ publicity }), '2026-11-27 00:00', '公示结束', true],
	[
		'公示 with an earlier end of what it tells',
		notice({ publicity, endsAt: '2026-11-21 17:00' }),
		'2026-11-22 09:00',
		'公示中',
		false,
	],
	[
		'公示 with a later end',
		notice({ publicity, endsAt: '2026-12-01 17:00' }),
		'2026-11-27 00:00',
		'公示结束',
		false,
	],
	[
		'公示 with a later end',
		notice({ publicity, endsAt: '2026-12-01 17:00' }),
		'2026-12-01 17:00',
		'已结束',
		true,
	],
	['outage', notice({ endsAt: '2026-11-26 17:00' }), '2026-11-26 16:59', '', false],
	['outage', notice({ endsAt: '2026-11-26 17:00' }), '2026-11-26 17:00', '已结束', true],
	[
		'notice without an end',
		notice({ startsAt: '2020-01-01 09:00' }),
		'2030-01-01 09:00',
		'',
		false,
	],
	...(['recruit', 'consultation', 'jobs'] as const).flatMap((kind): typeof cases => {
		const entry = notice({ kind, closesAt: '2026-11-30 17:30' });
		const word = { recruit: '招募中', consultation: '征求中', jobs: '招聘中' }[kind];
		return [
			[kind, entry, '2026-11-30 17:29', word, false],
			[kind, entry, '2026-11-30 17:30', '已截止', true],
		];
	}),
	[
		'consultation by its end',
		notice({ kind: 'consultation', startsAt: '2026-11-16 10:00', endsAt: '2026-11-29 17:00' }),
		'2026-11-16 09:59',
		'即将开始',
		false,
	],
	[
		'recruit that closes before its work ends',
		notice({ kind: 'recruit', closesAt: '2026-11-30 17:30', endsAt: '2027-01-10 17:00' }),
		'2026-12-01 09:00',
		'已截止',
		false,
	],
	[
		'recruit that closes before its work ends',
		notice({ kind: 'recruit', closesAt: '2026-11-30 17:30', endsAt: '2027-01-10 17:00' }),
		'2027-01-10 17:00',
		'已结束',
		true,
	],
	[
		'closing and ending at the same minute',
		notice({ kind: 'recruit', closesAt: '2026-11-30 17:30', endsAt: '2026-11-30 17:30' }),
		'2026-11-30 17:30',
		'已截止',
		true,
	],
	['announcement', announcement(contest), '2026-11-28 08:59', '即将开始', false],
	['announcement', announcement(contest), '2026-11-28 09:00', '进行中', false],
	['announcement', announcement(contest), '2026-11-28 11:30', '活动已结束', true],
	[
		'announcement without an end',
		announcement({ startsAt: '2026-11-28 09:00' }),
		'2026-11-28 23:59',
		'进行中',
		false,
	],
	[
		'announcement without an end',
		announcement({ startsAt: '2026-11-28 09:00' }),
		'2026-11-29 00:00',
		'活动已结束',
		true,
	],
	[
		'whole days',
		announcement({ startsAt: '2026-11-28 09:00', endsAt: '2026-11-29 10:00', allDay: true }),
		'2026-11-29 23:59',
		'进行中',
		false,
	],
	[
		'signing up',
		announcement({ ...contest, signUpBy: '2026-11-25 17:00' }),
		'2026-11-25 16:59',
		'报名中',
		false,
	],
	[
		'signed up',
		announcement({ ...contest, signUpBy: '2026-11-25 17:00' }),
		'2026-11-25 17:00',
		'即将开始',
		false,
	],
	[
		'signing up until it has begun',
		announcement({ ...contest, signUpBy: '2026-11-28 10:00' }),
		'2026-11-28 10:30',
		'进行中',
		false,
	],
	['moved', announcement({ ...contest, state: 'moved' }), '2026-11-28 09:30', '改期', false],
	['moved', announcement({ ...contest, state: 'moved' }), '2026-11-28 11:30', '活动已结束', true],
	[
		'called off',
		announcement({ ...contest, state: 'cancelled' }),
		'2026-11-28 09:30',
		'取消',
		false,
	],
	[
		'called off',
		announcement({ ...contest, state: 'cancelled' }),
		'2026-11-28 11:30',
		'取消',
		true,
	],
	[
		'report',
		{ collection: 'activities', data: { kind: 'report', ...contest } },
		'2030-01-01 09:00',
		'',
		false,
	],
	['slogan', slogan({ startsOn: '2026-11-15' }), '2026-11-14 23:59', '尚未启用', false],
	['slogan', slogan({ endsOn: '2027-02-28' }), '2027-02-28 23:59', '使用中', false],
	['slogan', slogan({ endsOn: '2027-02-28' }), '2027-03-01 00:00', '已停用', true],
	['slogan for good', slogan({}), '2040-01-01 00:00', '', false],
	['policy', { collection: 'policies', data: { kind: 'document' } }, '2040-01-01 00:00', '', false],
];

test.each(cases)('%s at %3$s says “%4$s”', (_, entry, now, word, isOver) => {
	expect(stepAt(courseOf(entry), now)).toBe(word);
	expect(over(entry, now)).toBe(isOver ? word : undefined);
});

describe('over', () => {
	test.each(cases)('%s: begins at one minute and never ends again', (_, entry) => {
		const from = overFrom(entry);
		if (from === undefined) return;
		expect(over(entry, from)).toBeDefined();
		expect(over(entry, '9999-12-31 23:59')).toBe(over(entry, from));
	});
});
