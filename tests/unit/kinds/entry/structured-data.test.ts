/** Machines are told what is written, and nothing that is not. */
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/lib/entry.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { structuredDataOf } = await import('../../../../src/kinds/entry/structured-data.ts');
const { site } = await import('../../../../src/lib/settings.ts');
const { sourceOf } = await import('../../../../src/lib/source.ts');

const published = { title: '一件事', summary: '说一件事。', publishedAt: '2026-11-01 09:00' };
const entry = <C extends 'notices' | 'activities'>(collection: C, data: object) =>
	({
		collection,
		id: '20261101-0900',
		address: `/${collection}/20261101-0900/`,
		state: 'current',
		named: true,
		source: {},
		data: { ...published, origin: 'original', ...data },
	}) as unknown as Entry<C>;
const announcement = (data: object) =>
	entry('activities', {
		kind: 'announcement',
		state: 'planned',
		startsAt: '2026-11-28 09:00',
		...data,
	});

test('an event elsewhere has its own place and never the office’s address', () => {
	expect(site.address).toBeTruthy();
	const { location } = structuredDataOf(announcement({ place: '东桥社区门球场' }), '') as Record<
		string,
		unknown
	>;
	expect(location).toEqual({
		'@type': 'Place',
		name: '东桥社区门球场',
		address: '东桥社区门球场',
	});
	expect(structuredDataOf(announcement({}), '')).not.toHaveProperty('location');
	expect(JSON.stringify(structuredDataOf(announcement({ place: '门球场' }), ''))).not.toContain(
		site.address,
	);
});

test('what is over says so, and from when', () => {
	const past = { startsAt: '2026-11-20 09:00', endsAt: '2026-11-20 11:00' };
	expect(structuredDataOf(announcement(past), '')).toMatchObject({
		disambiguatingDescription: '活动已结束',
	});
	const notice = structuredDataOf(
		entry('notices', { kind: 'recruit', closesAt: '2026-11-20 17:00' }),
		'',
	);
	expect(notice).toMatchObject({
		creativeWorkStatus: '已截止',
		expires: '2026-11-20T17:00:00+08:00',
	});
});

const elsewhere = { origin: 'repost', sourceUrl: 'https://news.example/a.html' } as const;

test('a repost that names no source is not one’s own', () => {
	expect(sourceOf({ origin: 'repost' })).toBe('未注明');
	expect(sourceOf({ origin: 'repost', source: '市卫健委' })).toBe('市卫健委');
	expect(sourceOf({ origin: 'original' })).toBe(site.organisation);
	const unnamed = structuredDataOf(entry('notices', { kind: 'notice', ...elsewhere }), '');
	expect(unnamed).not.toHaveProperty('author');
	expect(unnamed).toMatchObject({ isBasedOn: elsewhere.sourceUrl });
});
