/** One word says where a record stands, at any clock. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/lib/entry.ts';
import { state, stepAt } from '../../../../src/lib/state.ts';

const stateWords =
	/^(已撤回|已被替代|已过期|即将公示|公示中|公示结束|征求中|招募中|招聘中|已截止|已结束|报名中|即将开始|进行中|改期|取消|活动已结束|尚未启用|使用中|已停用|尚未施行|有效|已修改|失效|废止)$/;

type Data = { publishedAt: string } & Record<string, unknown>;
const entry = (collection: string, data: Data) => ({ collection, id: '20261120-0900', data });
const published = { publishedAt: '2026-11-01 09:00', title: '一件事', urgency: 'normal' };
const publicity = { start: '2026-11-20', end: '2026-11-26' };

/** Everything that may be said of a time, several at once. */
const records = [
	entry('notices', { ...published, kind: 'public-notice', publicity }),
	entry('notices', {
		...published,
		kind: 'public-notice',
		publicity,
		expiresAt: '2026-11-28 00:00',
		endsAt: '2026-11-29 09:00',
	}),
	entry('notices', {
		...published,
		kind: 'recruit',
		urgency: 'important',
		closesAt: '2026-11-24 17:00',
		expiresAt: '2026-11-25 17:00',
		pinnedUntil: '2027-11-30',
	}),
	entry('activities', {
		...published,
		kind: 'announcement',
		startsAt: '2026-11-28 09:00',
		signUpBy: '2026-11-25 09:00',
		expiresAt: '2026-11-30 00:00',
	}),
	entry('activities', {
		...published,
		kind: 'announcement',
		state: 'cancelled',
		startsAt: '2026-11-28 09:00',
		expiresAt: '2026-11-30 00:00',
	}),
	entry('slogans', { ...published, startsOn: '2026-11-15', endsOn: '2026-11-25' }),
	entry('policies', {
		...published,
		kind: 'document',
		status: 'repealed',
		statusSince: '2026-01-01',
		expiresAt: '2026-11-25 00:00',
	}),
	entry('policies', {
		...published,
		kind: 'document',
		status: 'in-force',
		effectiveOn: '2026-11-25',
		expiresOn: '2027-01-31',
	}),
	entry('policies', {
		...published,
		kind: 'document',
		status: 'amended',
		statusSince: '2026-01-01',
		expiresOn: '2026-11-25',
	}),
];
const withdrawn = { at: '2026-11-02 09:00', reason: '有误' };
const outcomes = [{}, { withdrawn }, { replacedBy: '20261121-0900' }];
const all = records.flatMap(({ collection, data }) =>
	outcomes.map((outcome) => entry(collection, { ...data, ...outcome })),
);

const clocks = ['2026-11-16 09:00', '2026-11-22 09:00', '2026-11-25 12:00', '2026-11-27 09:00'];
clocks.push('2026-11-28 09:30', '2027-06-30 09:00', '2030-11-22 09:00');

type Labels = typeof import('../../../../src/kinds/entry/labels.ts');

function saidAt(now: string, labels: Labels, { collection, id, data }: (typeof all)[number]) {
	const stands = state({ stage: 'ready', ...data }, now);
	const given = { collection, id, data, state: stands, named: true } as unknown as Entry;
	const words = labels.labelsOf(given).map(({ steps }) => stepAt(steps, now));
	return {
		stands,
		mark: labels.markOf(given),
		words: words.filter((word) => stateWords.test(word)),
	};
}

afterAll(() => vi.unstubAllEnvs());

describe.each(clocks)('at %s', (now) => {
	let labels: Labels;
	beforeAll(async () => {
		// The clock is read once, when its module is.
		vi.resetModules();
		vi.stubEnv('SITE_NOW', now);
		labels = await import('../../../../src/kinds/entry/labels.ts');
	});

	test.each(all)('$collection $data says one word at most', (record) => {
		const { stands, mark, words } = saidAt(now, labels, record);
		expect(words.length).toBeLessThanOrEqual(1);
		if (stands === 'withdrawn') expect([mark, ...words]).toEqual(['已撤回', '已撤回']);
		if (stands === 'replaced') expect([mark, ...words]).toEqual(['已被替代', '已被替代']);
		// What was called off did not happen and expire: it says that first.
		if (stands === 'expired')
			expect(words).toEqual(record.data['state'] === 'cancelled' ? ['取消'] : ['已过期']);
		if (mark) expect(words).toEqual([mark]);
	});
});
