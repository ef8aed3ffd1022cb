/** What is said to be online has a page now; what has a time to come goes there by itself. */
import { afterAll, expect, test, vi } from 'vitest';
import { placeOf } from '../../../../admin/saving/place.ts';

vi.useFakeTimers({ now: new Date('2026-11-22T01:00:00Z') });
afterAll(() => vi.useRealTimers());

const entry = (more: string) => `---\ntitle: 停水\n${more}---\n\n正文\n`;
const notice = 'content/notices/20261122-0900.md';
const address = '/notices/20261122-0900/';

test.each([
	['a draft', notice, entry('publishedAt: 2026-11-20 09:00\nstage: draft\n'), {}],
	['under review', notice, entry('publishedAt: 2026-11-20 09:00\nstage: review\n'), {}],
	['published', notice, entry('publishedAt: 2026-11-20 09:00\n'), { address }],
	['of a later time', notice, entry('publishedAt: 2026-11-23 09:00\n'), { later: true }],
	[
		'withdrawn',
		notice,
		entry('publishedAt: 2026-11-20 09:00\nwithdrawn: { at: 2026-11-21 09:00, reason: 有误 }\n'),
		{ address },
	],
	['a fixed page', 'content/pages/about.md', entry(''), { address: '/about/' }],
	['a settings file', 'content/settings/site.yml', 'name: 清和社区\n', {}],
	['deleted', notice, '', {}],
])('%s', (_, path, raw, place) => {
	expect(placeOf(path, raw)).toEqual(place);
});
