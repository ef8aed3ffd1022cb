/** The calendar file, read by two parsers that are not ours. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { icsOf, type CalendarEvent } from '../../../src/outputs/calendar.ts';
import { readAgain } from '../../calendar-read-again.ts';
import { faultsOf, readCalendar } from '../../calendar-read.ts';

const once: CalendarEvent = {
	uid: 'activities/20261119-0900@example.org',
	title: '冬季义诊，量血压；磨刀、修伞\\理发',
	startsAt: '2026-12-05 08:30',
	endsAt: '2026-12-05 11:30',
	allDay: false,
	place: '柳岸里东门（下雨改柳岸里2号楼架空层）',
	description: `第一行\n${'很长的一句话，一口气说不完，'.repeat(12)}𠮷\n详情：https://example.org/activities/20261119-0900/`,
	url: 'https://example.org/activities/20261119-0900/',
	sequence: 0,
	createdAt: '2026-11-19 09:00',
	changedAt: '2026-11-19 09:00',
	isCancelled: false,
};
const weekly: CalendarEvent = {
	...once,
	uid: 'activities/20261120-1400@example.org',
	startsAt: '2026-12-18 06:30',
	endsAt: '2026-12-18 08:00',
	repeats: {
		every: 'week',
		days: ['2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08'],
		off: ['2027-01-01'],
		moved: [{ from: '2027-01-08', to: '2027-01-07' }],
	},
};
const read = (event: CalendarEvent) => {
	const [first] = readCalendar(icsOf('社区活动', [event]));
	if (!first) throw new Error('nothing was read');
	return first;
};

test('what is written is read: title, time, place, words', () => {
	const { summary, start, end, zone, location, description, status, stamp, uid } = read(once);
	expect({ summary, start, end, zone, location, description, status, stamp, uid }).toEqual({
		summary: once.title,
		start: '2026-12-05T08:30:00',
		end: '2026-12-05T11:30:00',
		zone: 'Asia/Shanghai',
		location: once.place,
		description: once.description,
		status: 'CONFIRMED',
		stamp: '2026-11-19T01:00:00Z',
		uid: once.uid,
	});
});

test('what was changed says how often and when, what is called off that it is', () => {
	const changed = { ...once, sequence: 3, changedAt: '2026-11-21 00:30', isCancelled: true };
	const { sequence, status, stamp } = read(changed);
	expect([sequence, status, stamp]).toEqual([3, 'CANCELLED', '2026-11-20T16:30:00Z']);
});

test.each<[string, Partial<CalendarEvent>, string, string | undefined]>([
	['a whole day', { allDay: true, endsAt: undefined }, '2026-12-05', '2026-12-06'],
	['four whole days', { allDay: true, endsAt: '2026-12-08 17:30' }, '2026-12-05', '2026-12-09'],
	['no end', { endsAt: undefined }, '2026-12-05T08:30:00', undefined],
	['to the next day', { endsAt: '2026-12-06 01:00' }, '2026-12-05T08:30:00', '2026-12-06T01:00:00'],
])('%s', (_, given, start, end) => {
	const event = read({ ...once, ...given });
	expect([event.start, event.end]).toEqual([start, end]);
});

test('of a series every time is read, left out and moved ones as they are', () => {
	expect(read(weekly).starts).toEqual([
		'2026-12-18T06:30:00',
		'2026-12-25T06:30:00',
		'2027-01-07T06:30:00',
	]);
	expect(read({ ...weekly, allDay: true }).starts).toEqual([
		'2026-12-18',
		'2026-12-25',
		'2027-01-07',
	]);
});

test.each<['week' | 'two-weeks' | 'month', number | undefined, string[]]>([
	['two-weeks', undefined, ['2026-12-10', '2026-12-24', '2027-01-07']],
	['month', undefined, ['2026-12-19', '2027-01-16', '2027-02-20']],
	['month', undefined, ['2026-10-31', '2026-11-28', '2026-12-26']],
	['month', 5, ['2026-10-31', '2027-01-30', '2027-05-29']],
	['month', -1, ['2026-11-30', '2026-12-28', '2027-01-25']],
])('every %s, %s of the month: its days', (every, nth, days) => {
	const repeats = { every, ...(nth === undefined ? {} : { nth }), days, off: [], moved: [] };
	const startsAt = `${days[0] ?? ''} 09:00`;
	const starts = read({ ...once, startsAt, endsAt: undefined, repeats }).starts;
	expect(starts.map((start) => start.slice(0, 10))).toEqual(days);
});

const kinds: [string, CalendarEvent][] = [
	['one time', once],
	['a whole day', { ...once, allDay: true, endsAt: undefined }],
	['no end', { ...once, endsAt: undefined }],
	['days on end', { ...once, allDay: true, endsAt: '2026-12-08 17:30' }],
	['what is called off', { ...once, sequence: 3, isCancelled: true }],
	['a series', weekly],
	['a series of whole days', { ...weekly, allDay: true, endsAt: undefined }],
];

test.each(kinds)('two readers that share no line read %s alike', (_, event) => {
	const text = icsOf('社区活动', [event]);
	expect(readAgain(text)).toEqual(readCalendar(text));
});

test('no line is longer than 75 octets, and no character is cut in two', () => {
	expect(faultsOf(Buffer.from(icsOf('社区活动', [once, weekly])))).toEqual([]);
});

const script = `
import { icsOf } from './src/outputs/calendar.ts';
const event = ${JSON.stringify(once)};
// The hour that New York leaves out in spring.
const gap = { ...event, startsAt: '2026-03-08 02:30', endsAt: '2026-03-08 03:00' };
process.stdout.write(icsOf('社区活动', [event, gap, ${JSON.stringify(weekly)}, { ...gap, allDay: true }]));
`;

test('no machine’s time zone changes a byte', () => {
	const made = ['Asia/Shanghai', 'America/New_York', 'UTC', 'Pacific/Kiritimati'].map((TZ) => {
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '--eval', script],
			{ env: { ...process.env, TZ }, encoding: 'utf8' },
		);
		expect(stdout, stderr).toContain('DTSTART;TZID=Asia/Shanghai:20260308T023000');
		return stdout;
	});
	expect(new Set(made).size).toBe(1);
});
