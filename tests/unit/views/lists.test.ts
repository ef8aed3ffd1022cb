/** Which list pages there are hangs on what was ever published, never on what holds today. */
import { expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../../src/collections/index.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { kinds } from '../../../src/kinds/index.ts';
import type { Kind } from '../../../src/kinds/kind.ts';
import { kindsOf } from '../../../src/kinds/entry/filing.ts';
import { months, slices, topicSlices } from '../../../src/views/lists.ts';
import { addressesOf, moments, notices, people, publicAt, type Given } from './given-entries.ts';

test.each<[CollectionName, Given[]]>([
	['notices', notices],
	['volunteers', people],
])(
	'an address of a list of %s that was there once is there at every later moment',
	(name, given) => {
		const topics = [{ key: 'property', label: '物业与设施' }];
		const at = moments.map((now) => {
			const entries = publicAt(name, given, now);
			return [
				...addressesOf(name, slices(name, entries)),
				...addressesOf('topics', topicSlices(topics, entries)),
			];
		});
		for (const [place, addresses] of at.entries())
			expect(at[place + 1] ?? addresses).toEqual(expect.arrayContaining(addresses));
		expect(at.at(-1)).toContain(
			name === 'notices' ? '/notices/kind/outage/page/3/' : '/volunteers/page/2/',
		);
	},
);

test.each(collectionNames)(
	'every kind of %s and every value of its other ways has its list, on a site without entries too',
	(name) => {
		const { ways = [] } = kinds[name] as Kind;
		const ofWays = ways.flatMap(({ path, options }) =>
			Object.keys(options).map((value) => `/${name}/${path}/${value}/`),
		);
		expect(addressesOf(name, slices(name, []))).toEqual([
			`/${name}/`,
			...Object.keys(kindsOf(name)).map((kind) => `/${name}/kind/${kind}/`),
			...ofWays,
		]);
	},
);

test('a breadcrumb, a topic and a year of any public entry lead to a list that is there', () => {
	for (const now of moments) {
		const entries = publicAt('notices', notices, now);
		const there = new Set(addressesOf('notices', slices('notices', entries)));
		for (const { data } of entries) {
			expect(there).toContain(`/notices/kind/${(data as { kind: string }).kind}/`);
			expect(there).toContain(`/notices/${data.publishedAt.slice(0, 4)}/`);
		}
	}
});

test('a month and the year of an activity stay when it is over or withdrawn', () => {
	const given: Given[] = [
		{
			publishedAt: '2026-10-01 09:00',
			startsAt: '2026-12-20 09:00',
			expiresAt: '2026-12-20 12:00',
		},
		{
			publishedAt: '2026-10-01 09:00',
			startsAt: '2027-01-03 09:00',
			withdrawn: { at: '2026-10-02 09:00', reason: '不办了' },
		},
	];
	for (const now of moments) {
		const entries = publicAt('activities', given, now) as Entry<'activities'>[];
		expect(months(entries).map(([month]) => month)).toEqual(['2027-01', '2026-12']);
		const paths = slices('activities', entries)
			.filter(({ by }) => by !== 'type')
			.map(({ path }) => path);
		expect(paths).toEqual(['', 'kind/announcement', 'kind/report', '2027', '2026']);
	}
});
