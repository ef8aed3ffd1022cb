/** Calendar files and pages of the built site: whatever state an activity is in holds in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyTime, type Timed } from '../../src/collections/parts/days.ts';
import { isFree } from '../../src/lib/calendar/free-days.ts';
import { now } from '../../src/lib/clock.ts';
import { readAgain } from '../calendar-read-again.ts';
import { faultsOf, readCalendar } from '../calendar-read.ts';
import { files, folder, isSampleDay, pages, read } from './built.ts';
import { entries, inState, sentenceOf } from './recorded.ts';

const icsFiles = files.filter((file) => file.endsWith('.ics'));
const whole = icsFiles.includes('calendar.ics') ? readCalendar(read('calendar.ics')) : [];
const activities = entries
	.filter(({ collection }) => collection === 'activities')
	.map((entry) => ({
		...entry,
		more: entry.value as unknown as Timed & {
			kind: string;
			state: string;
			place?: string;
			changes?: { at: string }[];
		},
	}));
const eventOf = (id: string) => whole.find(({ uid }) => uid.startsWith(`activities/${id}@`));
const ofFile = (id: string) => readCalendar(read(`activities/${id}.ics`));

test('there are files of all, of each type and of each announcement', () => {
	expect(icsFiles).toContain('calendar.ics');
	expect(icsFiles.filter((file) => file.startsWith('activities/type/')).length).toBeGreaterThan(5);
	const announced = activities.filter(
		({ state, more }) =>
			!['draft', 'review', 'scheduled'].includes(state) && more.kind === 'announcement',
	);
	expect(announced.length).toBeGreaterThan(8);
	for (const { id } of announced) expect(ofFile(id), id).toHaveLength(1);
});

test.each(icsFiles)(
	'%s is read whole and alike by two readers, lines folded, no character broken',
	(file) => {
		expect(faultsOf(readFileSync(join(folder, file)))).toEqual([]);
		expect(readAgain(read(file))).toEqual(readCalendar(read(file)));
	},
);

test('what stands there is the record: time, SEQUENCE, STATUS, every day of a series', () => {
	for (const { id, data, state, more } of activities) {
		const [event] = icsFiles.includes(`activities/${id}.ics`) ? ofFile(id) : [];
		if (!event) continue;
		const times = everyTime(more, isFree).filter(({ off }) => off === undefined);
		const form = (time: string) =>
			more.allDay ? time.slice(0, 10) : `${time.replace(' ', 'T')}:00`;
		expect(event.starts, id).toEqual(times.map(({ startsAt }) => form(startsAt)));
		expect(event.sequence, id).toBe(more.changes?.length ?? 0);
		const off = ['withdrawn', 'replaced'].includes(state) || more.state === 'cancelled';
		expect(event.status, id).toBe(off ? 'CANCELLED' : 'CONFIRMED');
		expect(event.summary, id).toContain(data.title);
		expect(event.summary.includes('【取消】'), id).toBe(
			more.state === 'cancelled' && state !== 'withdrawn' && state !== 'replaced',
		);
	}
});

test('what may not be seen is in no calendar file and on no calendar page', () => {
	const calendarPages = pages
		.filter(({ path }) => /^\/activities\/(?:calendar|\d{4}\/(?:\d{2}|calendar))\/$/.test(path))
		.map(({ html }) => html);
	expect(calendarPages.length).toBeGreaterThan(10);
	const all = [...icsFiles.map((file) => read(file).replace(/\r\n /g, '')), ...calendarPages].join(
		'\n',
	);
	for (const wanted of ['draft', 'review', 'scheduled'])
		for (const { id, data, body, collection } of inState(wanted)) {
			expect(all).not.toContain(`/${collection}/${id}`);
			expect(all).not.toContain(data.title);
			expect(all).not.toContain(sentenceOf(body));
		}
	for (const { data, body, more } of activities.filter(({ state }) => state === 'withdrawn')) {
		expect(all).not.toContain(sentenceOf(body));
		expect(all).not.toContain(data.summary);
		if (more.place) expect(all).not.toContain(`LOCATION:${more.place}`);
	}
});

test('stamps are of the last change, never of the build', () => {
	for (const event of whole) {
		const { more, data } =
			activities.find(({ id }) => event.uid.startsWith(`activities/${id}@`)) ?? {};
		const last = [
			data?.withdrawn?.at,
			more?.changes
				?.map(({ at }) => at)
				.sort()
				.at(-1),
		];
		const expected = [(data as unknown as { publishedAt: string }).publishedAt, ...last]
			.filter((at) => at !== undefined)
			.sort()
			.at(-1);
		const said = new Date(event.stamp).getTime();
		expect(said, event.uid).toBe(Date.parse(`${expected?.replace(' ', 'T')}:00+08:00`));
	}
});

test.runIf(isSampleDay)(
	'a notice with a day ahead leads from its page into a phone’s calendar',
	() => {
		const led = pages.filter(
			({ path, root }) => /^\/notices\/\d{8}/.test(path) && root.querySelector('a[href$=".ics"]'),
		);
		expect(led.length).toBeGreaterThan(3);
		for (const { path, root } of led) {
			const file = root.querySelector('a[href$=".ics"]')?.getAttribute('href')?.slice(1) ?? '';
			expect(icsFiles, path).toContain(file);
			expect(readCalendar(read(file)).map(({ uid }) => uid)[0], path).toContain(path.slice(1, -1));
		}
		const outage = readCalendar(read('notices/20261120-outage.ics'));
		expect(outage.map(({ start, end }) => [start, end])).toEqual([
			['2026-11-26T08:30:00', '2026-11-26T17:00:00'],
		]);
	},
);

test('on the page of what is to come a way leads into a phone’s calendar', () => {
	const ahead = activities.filter(
		({ state, over, more }) =>
			state === 'current' &&
			over === undefined &&
			more.kind === 'announcement' &&
			more.state !== 'cancelled',
	);
	if (isSampleDay) expect(ahead.length).toBeGreaterThan(3);
	for (const { id, address } of ahead) {
		const page = pages.find(({ path }) => path === address);
		expect(page?.root.querySelector(`a[href="/activities/${id}.ics"]`), id).not.toBeNull();
	}
	for (const { address, more } of activities.filter(({ over }) => over !== undefined))
		if (more.kind === 'announcement')
			expect(read(`${address.slice(1)}index.html`), address).not.toContain('.ics"');
});

test.runIf(isSampleDay)(
	'a moved one says what it was, in its file, on its page and where it is listed',
	() => {
		const event = eventOf('20261117-moved');
		expect(event?.description).toContain('原定11月27日（周五）9:00');
		expect(event?.start).toBe('2026-11-28T09:00:00');
		expect(event?.sequence).toBe(1);
		const page = read('activities/20261117-moved/index.html');
		expect(page).toContain('原定11月27日（周五）9:00，现改到11月28日（周六）9:00–11:30');
		expect(read('activities/index.html')).toContain('原定11月27日（周五）9:00');
		expect(read('activities/2026/11/index.html')).toContain('【改到11月28日】');
	},
);

test.runIf(isSampleDay)(
	'a series stands on each of its days, with the ones it leaves out on its page',
	() => {
		const page = read('activities/20261120-1400/index.html');
		for (const said of [
			'每周五14:30–16:00',
			'下一次',
			'元旦',
			'放假，停一次',
			'由1月22日（周五）挪来',
		].filter((one) => one !== '元旦'))
			expect(page, said).toContain(said);
		const days = (month: string) => {
			const found = pages.find(({ path }) => path === `/activities/${month}/`);
			return found?.root
				.querySelectorAll('table td')
				.filter((cell) => cell.toString().includes('20261120-1400'))
				.map((cell) => cell.querySelector('b')?.textContent);
		};
		expect(days('2026/12')).toEqual(['4', '11', '18', '25']);
		expect(days('2027/01')).toEqual(['8', '15', '21', '22', '29']);
	},
);

test.runIf(isSampleDay)('what lasts for days stands on each of them', () => {
	const month = pages.find(({ path }) => path === '/activities/2026/12/');
	const days = month?.root
		.querySelectorAll('table td')
		.filter((cell) => cell.toString().includes('/activities/20261121-1000/'))
		.map((cell) => cell.querySelector('b')?.textContent);
	expect(days).toEqual(['10', '11', '12', '13']);
});

test('the year for the wall has its lunar days, festivals and days off, this year’s and next year’s', () => {
	const year = Number(now.slice(0, 4));
	for (const one of [year, year + 1]) {
		const page = pages.find(({ path }) => path === `/activities/${one}/calendar/`);
		expect(page?.root.querySelectorAll('article section')).toHaveLength(12);
		// In a year in which 腊八 is the first of January, 元旦 stands there.
		for (const word of ['春节', '中秋', '重阳', '廿三']) expect(page?.html, word).toContain(word);
		expect(page?.root.querySelectorAll('td.off').length).toBeGreaterThan(9);
	}
});
