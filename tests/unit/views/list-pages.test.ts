/** What the pages of a list show: what holds, and what is past only where nothing else is left. */
import { describe, expect, test } from 'vitest';
import {
	cut,
	hasEntries,
	pageSize,
	slices,
	topicSlices,
	type Slice,
} from '../../../src/views/lists.ts';
import { addressesOf, notices, people, publicAt, takenBack } from './given-entries.ts';

describe('what a page of a list shows', () => {
	const outages = (now: string) => {
		const slice = slices('notices', publicAt('notices', notices, now)).find(
			({ path }) => path === 'kind/outage',
		);
		if (!slice) throw new Error('no such list');
		return cut(slice);
	};

	test('what holds, and what no longer does only where nothing else is left', () => {
		const pages = outages('2026-11-22 09:00');
		expect(pages.map(({ over, entries }) => [over, entries.map(({ state }) => state)])).toEqual([
			[false, ['current']],
			[true, Array.from({ length: 20 }, () => 'expired')],
			[true, Array.from({ length: 20 }, () => 'expired')],
		]);
		expect(pages.map(({ total }) => total)).toEqual([1, 40, 40]);
	});

	test('everything that is past, once nothing holds', () => {
		const pages = outages('2027-06-30 09:00');
		expect(pages.map(({ over, holding, entries }) => [over, holding, entries.length])).toEqual([
			[true, 0, 20],
			[true, 0, 20],
			[true, 0, 5],
		]);
	});

	test('the last page takes what would need one page more, so that nothing past is left out', () => {
		const entries = publicAt(
			'notices',
			[{ kind: 'outage', publishedAt: '2026-11-20 09:00' }, ...notices.slice(0, 39)],
			'2026-11-22 09:00',
		);
		const [whole] = slices('notices', entries);
		const shown = whole ? cut(whole) : [];
		expect(shown.map((page) => page.entries.length)).toEqual([1, 39]);
		expect(shown.flatMap((page) => page.entries)).toHaveLength(entries.length);
	});

	test('a person whose consent ended keeps the page and is not on it', () => {
		const list = slices('volunteers', publicAt('volunteers', people, '2027-06-30 09:00'));
		const pages = cut(list.find(({ path }) => path === 'kind/person') as Slice);
		expect(pages.map(({ entries }) => entries.length)).toEqual([1, 0]);
		const later = slices('volunteers', publicAt('volunteers', people, '2030-11-28 09:00'));
		expect(later.filter(hasEntries).map(({ path }) => path)).toEqual(['2026']);
	});
});

test.each([
	['withdrawn', 'notices', takenBack],
	['no longer named', 'volunteers', people],
] as const)('a topic keeps its last page when all on it are %s', (_, name, given) => {
	const topics = [{ key: 'property', label: '物业与设施' }];
	const entries = publicAt(name, given, '2027-06-30 09:00');
	expect(addressesOf('topics', topicSlices(topics, entries))).toEqual([
		'/topics/property/',
		'/topics/property/page/2/',
	]);
});

test('an address that spells a name is in no list once the consent has ended', () => {
	const shown = slices('volunteers', publicAt('volunteers', people, '2027-06-30 09:00'));
	const year = shown.find(({ path }) => path === '2026');
	expect(year?.entries.map(({ gone }) => gone)).not.toContain(true);
	expect(year?.entries).toHaveLength(11);
});

test('pages are as many as needed, and one at least', () => {
	const given = Array.from({ length: pageSize + 1 }, () => ({ publishedAt: '2026-01-05 09:00' }));
	const [whole] = slices('policies', publicAt('policies', given, '2026-11-22 09:00'));
	expect(whole && cut(whole).map(({ entries }) => entries.length)).toEqual([pageSize, 1]);
});
