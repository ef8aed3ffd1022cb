/** What a notice announces is in a file of its own for a phone's calendar, read back by both readers. */
import { expect, test, vi } from 'vitest';
import { readAgain } from '../../../calendar-read-again.ts';
import { readCalendar } from '../../../calendar-read.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { entryIndex } = await import('../../../../src/lib/entries.ts');
const { noticeCalendar } = await import('../../../../src/views/calendar/notice-days.ts');
const { noticeFiles } = await import('../../../../src/views/calendar/notice-files.ts');

const notice = (id: string, more: object) => ({
	...{ collection: 'notices', id, body: '正文。', path: '' },
	names: { pictures: [], files: [], contacts: [] },
	data: {
		...{ origin: 'original', stage: 'ready', publishedAt: '2026-11-20 09:00' },
		...{ title: `通知${id}`, summary: '一句话说明在此。', kind: 'notice', urgency: 'normal' },
		...more,
	},
});
const outage = {
	kind: 'outage',
	startsAt: '2026-11-26 08:30',
	endsAt: '2026-11-26 17:00',
	place: '清和苑1至6号楼',
	contact: { name: '物业', phone: '0571-0000 0001' },
};
const shelf = new Map([
	[
		'notices',
		[
			notice('outage', { ...outage, changes: [{ at: '2026-11-21 10:00', note: '改了时间' }] }),
			notice('closes', { kind: 'recruit', closesAt: '2026-11-30 17:30' }),
			notice('midnight', { kind: 'consultation', closesAt: '2026-12-01 00:00' }),
			notice('objections', {
				kind: 'public-notice',
				publicity: {
					start: '2026-11-20',
					end: '2026-11-26',
					objectionPhone: '',
					objectionPlace: '',
				},
			}),
			notice('days', { startsAt: '2026-11-28 00:00', endsAt: '2026-11-30 00:00' }),
			notice('season', { startsAt: '2026-11-10 08:30', endsAt: '2027-02-28 17:00' }),
			notice('over', { ...outage, startsAt: '2026-11-01 08:30', endsAt: '2026-11-01 17:00' }),
			notice('long-ago', { startsAt: '2024-12-31 08:30' }),
			notice('no-day', {}),
			notice('withdrawn', { ...outage, withdrawn: { at: '2026-11-21 09:00', reason: '不停了' } }),
			notice('draft', { ...outage, stage: 'draft' }),
		],
	],
]);
const index = await entryIndex(shelf as never);
const files = new Map(noticeFiles(index).map(({ file, text }) => [file, text]));
const read = (id: string) => readCalendar(files.get(`notices/${id}.ics`) ?? '');

test.each([
	['outage', ['通知outage', '2026-11-26T08:30:00', '2026-11-26T17:00:00']],
	['closes', ['【截止】通知closes', '2026-11-30T17:30:00', undefined]],
	['midnight', ['【截止】通知midnight', '2026-11-30', '2026-12-01']],
	['objections', ['【截止】通知objections', '2026-11-26', '2026-11-27']],
	['days', ['通知days', '2026-11-28', '2026-11-30']],
	// Three months would lie over every day of a phone's calendar.
	['season', ['【结束】通知season', '2027-02-28T17:00:00', undefined]],
])('of %s the day is there', (id, said) => {
	const events = read(id);
	expect(events.map(({ summary, start, end }) => [summary, start, end])).toEqual([said]);
	expect(readAgain(files.get(`notices/${id}.ics`) ?? '')).toEqual(events);
});

test('where, whom to call, how often it was changed', () => {
	expect(read('outage')[0]).toMatchObject({
		location: '清和苑1至6号楼',
		sequence: 1,
		status: 'CONFIRMED',
		description: expect.stringMatching(
			/一句话说明在此。\n.*物业 0571-0000 0001\n详情：.*\/notices\/outage\//,
		) as string,
	});
});

test('what is withdrawn is cancelled and tells nothing more; what nobody may see, names no day or is long past has no file', () => {
	const [gone] = read('withdrawn');
	expect(gone).toMatchObject({ status: 'CANCELLED', location: '' });
	expect(gone?.summary).toContain('已撤回');
	expect(files.get('notices/withdrawn.ics')).not.toContain('一句话说明');
	for (const id of ['draft', 'no-day', 'long-ago'])
		expect(files.has(`notices/${id}.ics`)).toBe(false);
});

test('its page leads there while the day is to come', () => {
	const led = index
		.visible('notices')
		.filter((entry) => noticeCalendar(entry) !== undefined)
		.map(({ id }) => id);
	expect(led.sort()).toEqual(['closes', 'days', 'midnight', 'objections', 'outage', 'season']);
});
