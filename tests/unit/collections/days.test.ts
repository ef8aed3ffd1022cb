/** The days that a repetition makes, and what is refused of it. */
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/collections/check.ts';
import { endOf, everyTime, type Repeats, type Timed } from '../../../src/collections/parts/days.ts';

const free = (day: string) => ['2027-01-01', '2026-05-05', '2026-02-17'].includes(day);
const saidOf = (timed: Timed) =>
	everyTime(timed, free).map(({ startsAt, off, movedFrom }) =>
		[startsAt.slice(0, 10), off, movedFrom && `←${movedFrom}`].filter(Boolean).join(' '),
	);

test.each<[string, string, Repeats, string[]]>([
	[
		'every week, free on a public holiday',
		'2026-12-18 14:30',
		{ every: 'week', until: '2027-01-15' },
		['2026-12-18', '2026-12-25', '2027-01-01 holiday', '2027-01-08', '2027-01-15'],
	],
	[
		'on the holiday all the same',
		'2026-12-25 14:30',
		{ every: 'week', until: '2027-01-08', movedTo: [{ from: '2027-01-01', to: '2027-01-01' }] },
		['2026-12-25', '2027-01-01', '2027-01-08'],
	],
	[
		'the holiday made up for, past the last day',
		'2026-12-25 14:30',
		{ every: 'week', until: '2027-01-01', movedTo: [{ from: '2027-01-01', to: '2027-01-03' }] },
		['2026-12-25', '2027-01-03 ←2027-01-01'],
	],
	[
		'without a day, one put before another',
		'2026-12-01 09:30',
		{
			every: 'week',
			until: '2026-12-31',
			except: ['2026-12-08'],
			movedTo: [{ from: '2026-12-29', to: '2026-12-14' }],
		},
		['2026-12-01', '2026-12-08 except', '2026-12-14 ←2026-12-29', '2026-12-15', '2026-12-22'],
	],
	[
		'every other week, over the end of a year',
		'2026-12-10 09:00',
		{ every: 'two-weeks', until: '2027-01-10' },
		['2026-12-10', '2026-12-24', '2027-01-07'],
	],
	[
		'on the third Saturday, as the first one is',
		'2026-12-19 09:00',
		{ every: 'month', until: '2027-03-31' },
		['2026-12-19', '2027-01-16', '2027-02-20', '2027-03-20'],
	],
	[
		'on the last Saturday, a fifth or a fourth',
		'2026-10-31 09:00',
		{ every: 'month', until: '2027-01-31' },
		['2026-10-31', '2026-11-28', '2026-12-26', '2027-01-30'],
	],
	[
		'on the fifth Saturday, in months that have one',
		'2026-10-31 09:00',
		{ every: 'month', nth: 5, until: '2027-05-31' },
		['2026-10-31', '2027-01-30', '2027-05-29'],
	],
	[
		'over a leap day',
		'2028-02-01 09:00',
		{ every: 'week', until: '2028-03-07' },
		['2028-02-01', '2028-02-08', '2028-02-15', '2028-02-22', '2028-02-29', '2028-03-07'],
	],
	[
		'once, where it ends on its first day',
		'2026-12-01 09:00',
		{ every: 'week', until: '2026-12-01' },
		['2026-12-01'],
	],
])('%s', (_, startsAt, repeats, days) => {
	expect(saidOf({ startsAt, repeats })).toEqual(days);
});

test('each time has the hours of the first, and is over at its end or the end of its day', () => {
	const repeats: Repeats = { every: 'week', until: '2026-12-08' };
	const timed = { startsAt: '2026-12-01 20:00', endsAt: '2026-12-02 06:00', repeats };
	const times = everyTime(timed, free);
	expect(times.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
		['2026-12-01 20:00', '2026-12-02 06:00'],
		['2026-12-08 20:00', '2026-12-09 06:00'],
	]);
	expect(times.map((time) => endOf(time))).toEqual(['2026-12-02 06:00', '2026-12-09 06:00']);
	expect(endOf({ startsAt: '2026-12-31 20:00' })).toBe('2027-01-01 00:00');
	expect(endOf({ startsAt: '2026-12-30 08:00', endsAt: '2026-12-31 17:00' }, true)).toBe(
		'2027-01-01 00:00',
	);
});

const activity = (repeats: object, more: object = {}) => ({
	title: '手机课堂',
	summary: '每周二上午九点半，教老人用手机，不用报名。',
	publishedAt: '2026-11-20 09:00',
	kind: 'announcement',
	type: 'class',
	startsAt: '2026-12-01 09:30',
	repeats,
	...more,
});

describe('what cannot be meant is refused in words', () => {
	test.each<[string, object, RegExp, object?]>([
		['an end before the first', { every: 'week', until: '2026-11-30' }, /早于第一次/],
		['an end in ten years', { every: 'week', until: '2036-12-01' }, /太远/],
		['another weekday', { every: 'week', weekday: 3, until: '2026-12-31' }, /2026-12-01（星期二）/],
		['another place in the month', { every: 'month', nth: 2, until: '2027-03-31' }, /对不上/],
		[
			'a day that is none',
			{ every: 'week', until: '2026-12-31', except: ['2026-12-09'] },
			/本来就没有/,
		],
		[
			'a move of a day that is none',
			{ every: 'week', until: '2026-12-31', movedTo: [{ from: '2026-12-09', to: '2026-12-10' }] },
			/2026-12-09/,
		],
		[
			'a move to where one is',
			{ every: 'week', until: '2026-12-31', movedTo: [{ from: '2026-12-08', to: '2026-12-15' }] },
			/已经有一次/,
		],
		[
			'left out and moved',
			{
				every: 'week',
				until: '2026-12-31',
				except: ['2026-12-08'],
				movedTo: [{ from: '2026-12-08', to: '2026-12-10' }],
			},
			/写了两次/,
		],
		[
			'an end of the whole',
			{ every: 'week', until: '2026-12-31' },
			/第一次/,
			{ endsAt: '2026-12-29 11:00' },
		],
		['no rhythm', { until: '2026-12-31' }, /多久一次/],
		['no end', { every: 'week' }, /到哪天为止/],
	])('%s', (_, repeats, message, more) => {
		const said = checkEntry('activities', activity(repeats, more));
		expect(said.map((one) => one.message).join('\n')).toMatch(message);
	});

	test.each<[string, object]>([
		[
			'numbers as a form writes them',
			{ every: 'month', weekday: '2', nth: '1', until: '2027-03-31' },
		],
		['days as YAML reads them', { every: 'week', until: new Date('2026-12-31T00:00:00Z') }],
		[
			'a swap of two',
			{
				every: 'week',
				until: '2026-12-31',
				movedTo: [
					{ from: '2026-12-08', to: '2026-12-15' },
					{ from: '2026-12-15', to: '2026-12-16' },
				],
			},
		],
	])('%s may stand', (_, repeats) => {
		expect(checkEntry('activities', activity(repeats))).toEqual([]);
	});
});
