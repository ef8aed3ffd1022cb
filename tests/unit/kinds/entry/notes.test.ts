import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/lib/entry.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { notesOf } = await import('../../../../src/kinds/entry/notes.ts');

const none = { replaces: [], amendedBy: [], amends: [] };
const entry = (collection: string, data: object, state = 'current') =>
	({
		collection,
		id: 'x',
		address: '/x/',
		state,
		named: true,
		data: { title: '办法', ...data },
	}) as unknown as Entry;
const document = (data: object) =>
	entry('policies', { kind: 'document', ...data }) as Entry<'policies'>;
/** What is said now. */
const said = (...given: Parameters<typeof notesOf>) =>
	notesOf(...given)
		.filter(({ from }) => from === undefined)
		.map(({ text, strong, links }) => [strong, text, ...links.map(({ data }) => data.title)]);

const amending = document({ title: '关于修改办法的通知', status: 'in-force' });

describe('a document that does not stand as it was', () => {
	test.each([
		['废止', { status: 'repealed', statusSince: '2026-05-01' }, '本文件自2026年5月1日起废止。'],
		['失效', { status: 'lapsed', statusSince: '2026-05-01' }, '本文件自2026年5月1日起失效。'],
		[
			'失效 by date',
			{ status: 'in-force', expiresOn: '2026-11-21' },
			'本文件自2026年11月22日起失效。',
		],
		[
			'失效 by date after it was amended',
			{ status: 'amended', statusSince: '2026-01-01', expiresOn: '2025-12-31' },
			'本文件自2026年1月1日起失效。',
		],
	])('%s has the red box', (_, data, text) => {
		expect(said(document(data), none)).toEqual([[true, text]]);
	});

	test('已修改 names what amends it in the red box, and that names it', () => {
		const old = document({ status: 'amended', statusSince: '2026-01-01' });
		expect(said(old, { ...none, amendedBy: [amending] })).toEqual([
			[true, '本文件自2026年1月1日起已修改。修改它的文件，请一起看', '关于修改办法的通知'],
		]);
		expect(said(amending, { ...none, amends: [old] })).toEqual([[false, '本文件修改了', '办法']]);
	});

	test('its explainer says so, and where to read on', () => {
		const explainer = entry('policies', { kind: 'explainer', status: 'in-force' });
		const old = document({ status: 'amended', statusSince: '2026-01-01' });
		const lapsed = document({ status: 'in-force', expiresOn: '2026-01-01' });
		expect(
			said(explainer, { ...none, explained: [{ document: old, instead: [amending] }] }),
		).toEqual([[true, '所解读的文件自2026年1月1日起已修改，请看', '关于修改办法的通知']]);
		expect(said(explainer, { ...none, explained: [{ document: lapsed, instead: [] }] })).toEqual([
			[true, '所解读的文件自2026年1月2日起失效。'],
		]);
	});

	test('有效 has none', () => {
		expect(said(document({ status: 'in-force', expiresOn: '2026-11-22' }), none)).toEqual([]);
	});
});

test.each([
	[
		{ publicity: { start: '2026-11-01', end: '2026-11-20' } },
		'公示已于11月20日（周五）结束，留作查考。',
	],
	[{ kind: 'recruit', closesAt: '2026-11-20 17:30' }, '已于11月20日（周五）17:30截止，留作查考。'],
	[{ endsAt: '2026-11-20 17:30' }, '这件事已于11月20日（周五）17:30结束，留作查考。'],
])('a notice that is over says until when: %j', (data, text) => {
	expect(said(entry('notices', data), none)).toEqual([[false, text]]);
});

test('what expired says that and not that it is over besides', () => {
	const notice = { endsAt: '2026-11-20 17:30', expiresAt: '2026-11-21 00:00' };
	expect(said(entry('notices', notice, 'expired'), none)).toHaveLength(1);
});

test('what is called off says so elsewhere', () => {
	const off = { kind: 'announcement', state: 'cancelled', startsAt: '2026-11-01 09:00' };
	expect(said(entry('activities', off), none)).toEqual([]);
});

describe('what is to come stands in the page already, with its minute', () => {
	const times = (given: Entry) =>
		notesOf(given, none).map(({ text, from, until }) => [text, from, until]);

	test('a notice will be over, and then expired', () => {
		const notice = { endsAt: '2026-11-30 17:30', expiresAt: '2026-12-02 00:00' };
		expect(times(entry('notices', notice))).toEqual([
			['这件事已于11月30日（周一）17:30结束，留作查考。', '2026-11-30 17:30', '2026-12-02 00:00'],
			[expect.stringContaining('过期'), '2026-12-02 00:00', undefined],
		]);
	});

	test('what expires before its end is never said to have ended', () => {
		const notice = { endsAt: '2026-11-30 17:30', expiresAt: '2026-11-29 00:00' };
		expect(times(entry('notices', notice))).toEqual([
			[expect.stringContaining('过期'), '2026-11-29 00:00', undefined],
		]);
	});

	test('a document will lapse; one that holds for ever has no note', () => {
		expect(times(document({ status: 'in-force', expiresOn: '2027-12-31' }))).toEqual([
			['本文件自2028年1月1日起失效。', '2028-01-01 00:00', undefined],
		]);
		expect(times(document({ status: 'in-force', expiresOn: '9999-12-31' }))).toEqual([]);
	});

	test('withdrawn or replaced, nothing more is to come', () => {
		const data = { expiresAt: '2026-12-02 00:00', endsAt: '2026-11-30 17:30' };
		expect(times(entry('notices', data, 'replaced'))).toEqual([]);
	});
});
