/** 工作动态 without a day is filed by its publishing and stands in no calendar; pages, lists and feeds go on with it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { filedOn, isOwnDay } from '../../../src/kinds/entry/filing.ts';
import { searchFacts } from '../../../src/kinds/entry/search-facts.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { calendarFiles } from '../../../src/views/calendar/files.ts';
import { everyPage } from '../../../src/views/every-page.ts';
import type { ListView } from '../../../src/views/list-view.ts';
import { subscribeView } from '../../../src/views/fixed-page.ts';
import { contentFolder } from '../../content.ts';

const began = now;
afterAll(() => setClock(began));

const activity = (title: string, day: string, more: string) =>
	`---\ntitle: ${title}\nsummary: ${title}，街坊们都来看过了。\npublishedAt: ${day} 09:00\nkind: report\n${more}---\n说说这件事。\n`;

let index: EntryIndex;
beforeAll(async () => {
	setClock('2026-11-22 09:00');
	const root = contentFolder({
		'activities/20261120-lamps.md': activity('步道的灯修好了', '2026-11-20', 'type: news\n'),
		'activities/20261119-guests.md': activity(
			'同行来看书屋',
			'2026-11-19',
			'type: news\nstartsAt: 2026-11-05 14:00\n',
		),
		'activities/20261118-walk.md': activity(
			'去老街采风',
			'2026-11-18',
			'type: other\ntypeName: 采风\nstartsAt: 2026-10-31 08:00\nplace: 老街\n',
		),
	});
	index = await entryIndex(rawEntries(readContent(root)));
});
const at = (id: string) => index.at(`activities/${id}`) as Entry<'activities'>;
const viewOf = (address: string) =>
	everyPage(index)
		.find((page) => page.address === address)
		?.view();

test('its day is that of its publishing, or of what it tells where that is written', () => {
	const [news, told] = [at('20261120-lamps'), at('20261119-guests')];
	expect([filedOn(news), isOwnDay(news)]).toEqual(['2026-11-20 09:00', false]);
	expect([filedOn(told), isOwnDay(told)]).toEqual(['2026-11-05 14:00', true]);
	expect(searchFacts(news, false)['data-search-facts']).not.toContain('举行');
	expect(searchFacts(told, false)['data-search-facts']).toContain('"举行":["2026-11-05 14:00"]');
});

test('it stands in no month and no calendar file, and nobody can follow it', () => {
	const addresses = everyPage(index).map(({ address }) => address);
	expect(addresses).toContain('/activities/2026/10/');
	expect(addresses).not.toContain('/activities/2026/11/');
	expect(calendarFiles(index).map(({ file }) => file)).not.toContain('activities/type/news.ics');
	const followed = subscribeView(index).calendars.map(({ label }) => label);
	expect(followed).toEqual(expect.arrayContaining(['走访慰问', '其他']));
	expect(followed).not.toContain('工作动态');
});

test('lists and the front page show it under the day on which it was published', () => {
	const list = viewOf('/activities/type/news/') as ListView;
	const rows = list.shown?.face === 'agenda' ? list.shown.items.flatMap((part) => part.rows) : [];
	expect(
		rows.map(({ title, time, isOwnDay: own, note }) => [title, time.slice(5, 10), own, note]),
	).toEqual([
		['步道的灯修好了', '11-20', false, '工作动态'],
		['同行来看书屋', '11-05', true, '工作动态'],
	]);
	expect(viewOf('/')).toMatchObject({
		reports: expect.arrayContaining([
			expect.objectContaining({ title: '步道的灯修好了', day: '2026-11-20 09:00' }),
		]) as unknown,
	});
});

test('what is none of the list is called as staff call it', () => {
	const list = viewOf('/activities/type/other/') as ListView;
	expect(JSON.stringify(list.shown)).toContain('采风　老街');
	expect(list.title).toBe('社区活动：其他');
});

test('its page says no time', () => {
	const { facts } = viewOf('/activities/20261120-lamps/') as { facts: { label: string }[] };
	expect(facts.map(({ label }) => label)).toEqual([]);
});
