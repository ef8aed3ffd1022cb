/** Policies by 有效性, which follows the calendar, and by 层级; their pages are there on any day. */
import { afterAll, expect, test } from 'vitest';
import { now, setClock } from '../../../src/lib/clock.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import { everyPage } from '../../../src/views/every-page.ts';
import type { ListView } from '../../../src/views/list-view.ts';
import { pageSize, slices } from '../../../src/views/lists.ts';
import { addressesOf, publicAt } from './given-entries.ts';

const began = now;
afterAll(() => setClock(began));

const document = (data: object) => ({
	kind: 'document',
	status: 'in-force',
	publishedAt: '2026-01-05 09:00',
	...data,
});
/** A page and one of documents that will all lapse, one that is to come, one that was repealed. */
const given = [
	...Array.from({ length: pageSize + 1 }, () =>
		document({ expiresOn: '2026-12-31', level: 'street' }),
	),
	document({ effectiveOn: '2026-12-01', level: 'district' }),
	document({ status: 'repealed', statusSince: '2026-02-01', level: 'street' }),
	{ kind: 'explainer', status: 'in-force', publishedAt: '2026-01-05 09:00' },
];

function listsAt(moment: string) {
	setClock(moment);
	return slices('policies', publicAt('policies', given, moment)).filter(
		({ by }) => by === 'status' || by === 'level',
	);
}

const countsAt = (moment: string) =>
	Object.fromEntries(
		listsAt(moment)
			.filter(({ entries, past }) => entries.length + past.length > 0)
			.map(({ label, entries, past }) => [label, [entries.length, past.length]]),
	);

test('a document goes from one list to the next on its day', () => {
	expect(countsAt('2026-11-30 23:59')).toEqual({
		有效: [21, 0],
		废止: [1, 0],
		尚未施行: [1, 0],
		区县级: [1, 0],
		街道级: [22, 0],
	});
	// What has come into force is no past of 尚未施行.
	expect(countsAt('2026-12-01 00:00')).toEqual({
		有效: [22, 0],
		废止: [1, 0],
		区县级: [1, 0],
		街道级: [22, 0],
	});
	expect(countsAt('2027-01-01 00:00')).toMatchObject({ 有效: [1, 21], 失效: [21, 0] });
});

test('and no page is lost on the way', () => {
	const at = ['2026-11-30 23:59', '2026-12-01 00:00', '2027-01-01 00:00', '2030-01-01 00:00'];
	const addresses = at.map((moment) => addressesOf('policies', listsAt(moment)));
	for (const here of addresses) expect(here).toEqual(addresses[0]);
	expect(addresses[0]).toContain('/policies/status/in-force/page/2/');
	expect(addresses[0]).toContain('/policies/status/lapsed/page/2/');
});

test.each(['2026-11-22 09:00', '2028-02-29 12:00'])(
	'at %s the sample’s list leads to each of them, and they say what they are of',
	async (moment) => {
		setClock(moment);
		const pages = everyPage(await entryIndex(rawEntries(readContent(contentRoot))));
		const viewOf = (address: string) =>
			pages.find((page) => page.address === address)?.view() as ListView;
		const { filters } = viewOf('/policies/');
		expect(filters.map(({ label }) => label)).toEqual(['按类型', '按有效性', '按层级', '按年份']);
		for (const { address, label } of filters.slice(1, 3).flatMap(({ links }) => links)) {
			const view = viewOf(address);
			expect(view.title).toBe(`政策文件：${label}`);
			expect(view.shown, address).toBeDefined();
		}
	},
);
