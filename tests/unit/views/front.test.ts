/** The front page: urgent first, then the nearest day at which something is due, then what is new; at any moment. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { isTimely, nextDue, pressingFirst } from '../../../src/kinds/entry/pressing.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { frontPage } from '../../../src/views/home.ts';

const began = now;
afterAll(() => setClock(began));

const notice = (id: string, data: object) =>
	({
		collection: 'notices',
		id,
		state: 'current',
		named: true,
		data: { kind: 'notice', urgency: 'normal', publishedAt: '2026-11-20 09:00', ...data },
	}) as unknown as Entry;

const given = [
	notice('new', { publishedAt: '2026-11-22 08:00' }),
	notice('old', { publishedAt: '2026-01-05 09:00' }),
	notice('far', { publishedAt: '2026-11-21 09:00', endsAt: '2027-06-30 17:00' }),
	notice('closes in a week', { closesAt: '2026-11-29 17:00', publishedAt: '2026-10-01 09:00' }),
	notice('happens on Tuesday', { startsAt: '2026-11-24 09:00', endsAt: '2026-11-24 11:00' }),
	notice('objections until Thursday', { publicity: { start: '2026-11-20', end: '2026-11-26' } }),
	notice('pinned', { pinnedUntil: '2026-11-26', publishedAt: '2026-10-02 09:00' }),
	notice('important, without a day', { urgency: 'important' }),
	notice('important, of last year', { urgency: 'important', publishedAt: '2025-11-20 09:00' }),
	notice('important, on Friday', { urgency: 'important', startsAt: '2026-11-27 09:00' }),
	notice('emergency', { urgency: 'emergency', expiresAt: '2026-11-23 00:00' }),
];
const order = () => pressingFirst(given).map(({ id }) => id);

describe('the most pressing first', () => {
	beforeEach(() => setClock('2026-11-22 09:00'));

	test('at the sample’s moment', () => {
		expect(order()).toEqual([
			'emergency',
			'important, on Friday',
			'important, without a day',
			'pinned',
			'happens on Tuesday',
			'objections until Thursday',
			'closes in a week',
			'new',
			'far',
			'old',
			'important, of last year',
		]);
	});

	test('once a day has passed, what comes next in it counts; in the end its newness does', () => {
		setClock('2026-11-24 09:00');
		expect(nextDue(given[4] as Entry)).toMatchObject({ word: '结束', at: '2026-11-24 11:00' });
		setClock('2026-12-10 09:00');
		expect(order().slice(0, 3)).toEqual(['emergency', 'new', 'far']);
	});

	test('what names no day is timely for a quarter, what does until that day', () => {
		const timely = (moment: string) => {
			setClock(moment);
			return given.filter(isTimely).map(({ id }) => id);
		};
		expect(timely('2026-11-22 09:00')).not.toContain('old');
		expect(timely('2026-11-22 09:00')).toContain('closes in a week');
		expect(timely('2027-03-01 09:00')).toEqual(['far']);
	});

	test.each([
		[{ publicity: { start: '2026-11-20', end: '2026-11-26' } }, '2026-11-26', '截止'],
		[{ endsAt: '2026-12-02 00:00' }, '2026-12-01', '结束'],
		[{ startsAt: '2026-12-02 00:00' }, '2026-12-02', '开始'],
		[{ closesAt: '2026-11-30 17:30', startsAt: '2026-12-05 09:00' }, '2026-11-30', '截止'],
	])('the day said of %j is %s', (data, day, word) => {
		expect(nextDue(notice('x', data))).toMatchObject({ day, word });
	});
});

test.each(['2026-09-11 01:00', '2026-11-22 09:00', '2026-11-26 12:00', '2026-12-31 23:59'])(
	'no day on the front page of %s is past, but those that say 发布',
	async (moment) => {
		setClock(moment);
		const { notices, upcoming } = frontPage(await entryIndex(rawEntries(readContent(contentRoot))));
		expect(notices.length).toBeGreaterThan(3);
		const due = notices.filter(({ dayWord }) => dayWord !== undefined);
		expect(due.filter(({ time }) => time < moment.slice(0, 10))).toEqual([]);
		const days = upcoming.map(({ time }) => time);
		expect(days).toEqual([...days].sort());
	},
);

test('the sample’s front page begins with the outage, and says what closes when', async () => {
	setClock('2026-11-22 09:00');
	const { notices } = frontPage(await entryIndex(rawEntries(readContent(contentRoot))));
	expect(notices.map(({ time, dayWord }) => `${time.slice(5, 10)} ${dayWord ?? '发布'}`)).toEqual([
		'11-26 开始',
		'11-13 发布',
		'11-26 截止',
		'11-24 开始',
		'11-29 截止',
		'11-30 截止',
		'12-10 截止',
	]);
});

test.each([
	['2026-11-22 09:00', []],
	['2026-11-26 08:30', ['正在停水']],
	['2026-11-26 17:00', []],
	['2026-09-11 01:00', ['正在停水']],
])('at %s the front page says what is off: %j', async (moment, said) => {
	setClock(moment);
	const { off } = frontPage(await entryIndex(rawEntries(readContent(contentRoot))));
	expect(off.map(({ label }) => label.word)).toEqual(said);
});
