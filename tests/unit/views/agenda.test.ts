/** Activities: what is to come first, the soonest before the others, and the days said in words, at any moment. */
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { labelsOf } from '../../../src/kinds/entry/labels.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { stepAt } from '../../../src/lib/state.ts';
import { everyPage } from '../../../src/views/every-page.ts';
import type { ListView } from '../../../src/views/list-view.ts';
import type { calendarView } from '../../../src/views/calendar/month.ts';
import { words } from '../../../src/strings.ts';

const began = now;
afterAll(() => setClock(began));
const raw = rawEntries(readContent(contentRoot));

async function pagesAt(moment: string) {
	setClock(moment);
	const pages = everyPage(await entryIndex(raw));
	return (address: string) => pages.find((page) => page.address === address)?.view();
}

async function agendaAt(moment: string, address = '/activities/') {
	const view = (await pagesAt(moment))(address) as ListView;
	if (view.shown?.face !== 'agenda') throw new Error('no agenda');
	return new Map(view.shown.items.map(({ title, rows }) => [title, rows]));
}

const ascending = (times: readonly string[]) => [...times].sort();

describe.each(['2026-10-17 09:00', '2026-11-22 09:00', '2026-11-28 09:30', '2026-12-31 23:59'])(
	'at %s',
	(moment) => {
		test('what is to come stands in the order of its days, and nothing of it is past', async () => {
			const agenda = await agendaAt(moment);
			const coming = (agenda.get(words.upcoming) ?? []).map(({ time }) => time);
			expect(coming).toEqual(ascending(coming));
			if (moment < '2026-12-31') expect(coming.length).toBeGreaterThan(0);
			const reports = (agenda.get(words.recentReports) ?? []).map(({ time }) => time);
			expect(reports.length).toBeGreaterThan(5);
			expect(reports).toEqual(ascending(reports).reverse());
			expect(reports.filter((time) => time > moment)).toEqual([]);
			expect([...agenda.keys()].indexOf(words.upcoming)).toBeLessThan(1);
		});
	},
);

test('a type is a list of its own, in the same order', async () => {
	const agenda = await agendaAt('2026-11-22 09:00', '/activities/type/contest/');
	expect(agenda.get(words.upcoming)?.map(({ title }) => title)).toEqual([
		'门球友谊赛改到11月28日：清和社区对东桥社区',
	]);
	expect(agenda.get(words.recentReports)?.length).toBeGreaterThan(2);
});

test('the calendar stands at its own address, in a month without activities too, and leads to all months', async () => {
	for (const [moment, count] of [
		['2026-11-22 09:00', 2],
		['2027-06-30 09:00', 0],
	] as const) {
		const page = await pagesAt(moment);
		const view = page('/activities/calendar/') as ReturnType<typeof calendarView>;
		const days = view.grid.weeks.flat().filter(({ day }) => day > 0);
		expect(days.length).toBe(30);
		expect(days.find(({ isToday }) => isToday)?.day).toBe(Number(moment.slice(8, 10)));
		expect(view.rows.length).toBe(count);
		const months = view.years.flatMap(({ months: links }) => links.map(({ address }) => address));
		expect(months).toContain('/activities/2024/02/');
		for (const address of months) expect(page(address), address).toBeDefined();
		const { filters } = page('/activities/') as ListView;
		expect(filters[0]?.links.at(-1)?.address).toBe('/activities/calendar/');
	}
});

const activity = (data: object) =>
	({
		collection: 'activities',
		id: '20261120-0900',
		state: 'current',
		named: true,
		data: { kind: 'announcement', state: 'planned', publishedAt: '2026-11-01 09:00', ...data },
	}) as unknown as Entry;

describe('明天 and 今天', () => {
	const once = { startsAt: '2026-11-28 09:00', endsAt: '2026-11-28 11:30' };
	const days = { startsAt: '2026-09-12 08:00', endsAt: '2026-09-15 10:30' };
	const course = { startsAt: '2026-04-14 09:30', endsAt: '2026-05-26 11:00' };
	test.each([
		['once', once, '2026-11-26 23:59', ''],
		['once', once, '2026-11-27 00:00', '明天'],
		['once', once, '2026-11-27 23:59', '明天'],
		['once', once, '2026-11-28 00:00', '今天'],
		['once', once, '2026-11-28 11:29', '今天'],
		['once', once, '2026-11-28 11:30', ''],
		['on several days', days, '2026-09-13 12:00', '今天'],
		['on several days', days, '2026-09-15 10:30', ''],
		['for weeks', course, '2026-04-14 10:00', '今天'],
		['for weeks', course, '2026-04-15 10:00', ''],
		['once, and called off', { ...once, state: 'cancelled' }, '2026-11-28 10:00', ''],
		['that is no longer told', { ...once, expiresAt: '2026-11-28 10:00' }, '2026-11-28 10:00', ''],
		['of a report', { ...once, kind: 'report' }, '2026-11-28 10:00', ''],
	])('of what happens %s: %j at %s', (_, data, moment, said) => {
		setClock(moment);
		const words = labelsOf(activity(data)).map(({ steps }) => stepAt(steps, moment));
		expect(words.filter((word) => /天$/.test(word)).join()).toBe(said);
	});
});
