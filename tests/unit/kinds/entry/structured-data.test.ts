/** Machines are told what is written, and nothing that is not. */
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/lib/entry.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { offersOf, structuredDataOf } =
	await import('../../../../src/kinds/entry/structured-data.ts');
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

test('each post is a JobPosting with what is written of it, and no place where one only signs up', () => {
	const jobs = [
		{ employer: '清和食堂', post: '帮厨', number: 2, pay: '每月3800元', requirement: '有健康证' },
		{ employer: '裁缝铺', post: '缝纫工', number: 1, pay: '计件' },
	];
	const place = '党群服务中心4号窗口';
	const closesAt = '2026-11-30 17:30';
	const notice = entry('notices', { kind: 'jobs', jobs, place, closesAt });
	expect(offersOf(notice)).toEqual([
		{
			'@type': 'JobPosting',
			title: '帮厨',
			description: '每月3800元；有健康证',
			datePosted: '2026-11-01T09:00:00+08:00',
			validThrough: '2026-11-30T17:30:00+08:00',
			hiringOrganization: { '@type': 'Organization', name: '清和食堂' },
			totalJobOpenings: 2,
			qualifications: '有健康证',
			url: expect.stringMatching(/\/notices\/20261101-0900\/$/) as string,
		},
		expect.objectContaining({ title: '缝纫工', description: '计件' }),
	]);
	expect(structuredDataOf(notice, '')).toMatchObject({ '@type': 'NewsArticle' });
	expect(offersOf(entry('notices', { kind: 'notice' }))).toEqual([]);
});

test('what is no event is an article, and an event without a day says none', () => {
	const news = structuredDataOf(entry('activities', { kind: 'report', type: 'news' }), '');
	expect(news).toMatchObject({ '@type': 'NewsArticle' });
	expect(structuredDataOf(announcement({ startsAt: undefined }), '')).not.toHaveProperty(
		'startDate',
	);
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
