/** Which list pages there are hangs on what was ever published, never on what holds today. */
import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../../src/collections/index.ts';
import type { Entry } from '../../../src/lib/entries.ts';
import { kindsOf } from '../../../src/kinds/entry/filing.ts';
import {
	cut,
	hasEntries,
	listAddress,
	months,
	pageSize,
	slices,
	topicSlices,
	type Slice,
} from '../../../src/views/lists.ts';
import { isPublic, state } from '../../../src/lib/state.ts';

interface Given {
	publishedAt: string;
	expiresAt?: string;
	withdrawn?: { at: string; reason: string };
	kind?: string;
	startsAt?: string;
	topics?: string[];
	/** A person's `consent.until`: named until then. */
	named?: string;
	/** The address spells the name. */
	spelled?: boolean;
}

const isBareAt = ({ withdrawn, named }: Given, now: string) =>
	withdrawn !== undefined || (named !== undefined && named < now.slice(0, 10));

/** What is public of them at a moment, as `entries.ts` gives it. */
function publicAt(collection: CollectionName, given: readonly Given[], now: string): Entry[] {
	return given
		.map((data, place) => ({ data, place, isBare: isBareAt(data, now) }))
		.map(({ data: { topics = [], ...data }, place, isBare }) => ({
			collection,
			id: String(place),
			// What is withdrawn or no longer named shows no topics, and is filed under them all the same.
			data: isBare ? data : { ...data, topics },
			filedUnder: topics,
			state: state({ stage: 'ready', ...data }, now),
			named: data.named === undefined || now.slice(0, 10) <= data.named,
			gone: data.spelled === true && isBare,
		}))
		.filter((entry) => isPublic(entry.state)) as unknown as Entry[];
}

const addressesOf = (name: string, lists: readonly Slice[]) =>
	lists.flatMap((slice) => cut(slice).map(({ path, page }) => listAddress(name, path, page)));

const moments = ['2026-11-22 09:00', '2026-11-27 00:00', '2027-06-30 09:00', '2030-11-28 09:00'];

/** 45 outages, one a day, each over on its evening; and one notice that never ends. */
const notices: Given[] = [
	...Array.from({ length: 45 }, (_, day) => {
		const on = new Date(Date.UTC(2026, 9, 13 + day)).toISOString().slice(0, 10);
		return {
			kind: 'outage',
			publishedAt: `${on} 08:00`,
			expiresAt: `${on} 20:00`,
			topics: ['property'],
		};
	}),
	{ kind: 'notice', publishedAt: '2026-01-05 09:00' },
	{ kind: 'recruit', publishedAt: '2027-01-05 09:00', expiresAt: '2027-02-01 00:00' },
];
const people: Given[] = Array.from({ length: 21 }, (_, place) => ({
	kind: 'person',
	publishedAt: '2026-01-05 09:00',
	named: place === 0 ? '2030-01-01' : '2026-12-31',
	spelled: place % 2 === 0,
	topics: ['property'],
}));
/** Enough for a second page of their topic, which all but one of them leave at once. */
const takenBack: Given[] = Array.from({ length: 21 }, (_, place) => ({
	kind: 'notice',
	publishedAt: '2026-01-05 09:00',
	...(place === 0 ? {} : { withdrawn: { at: '2026-12-01 09:00', reason: '有误' } }),
	topics: ['property'],
}));

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
	'every kind of %s has its list, on a site without entries too',
	(name) => {
		expect(addressesOf(name, slices(name, []))).toEqual([
			`/${name}/`,
			...Object.keys(kindsOf(name)).map((kind) => `/${name}/kind/${kind}/`),
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
		const paths = slices('activities', entries).map(({ path }) => path);
		expect(paths).toEqual(['', 'kind/announcement', 'kind/report', '2027', '2026']);
	}
});

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
