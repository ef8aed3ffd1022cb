/** The front page shows a campaign for as long as its label says 进行中. */
import { expect, test } from 'vitest';
import { isUnderWay } from '../../../src/kinds/campaigns.ts';
import type { Entry } from '../../../src/lib/entry.ts';

const stages = [
	{ name: '宣传', startsOn: '2026-03-01', endsOn: '2026-05-31' },
	{ name: '检查', startsOn: '2026-07-01', endsOn: '2026-09-30' },
];

test.each([
	['before it begins', { startedOn: '2026-12-01' }, false],
	['without an end', { startedOn: '2026-01-01' }, true],
	['until an end that is still to come', { startedOn: '2026-01-01', endedOn: '2026-06-15' }, true],
	['after its end', { startedOn: '2026-01-01', endedOn: '2026-06-14' }, false],
	['between two stages', { startedOn: '2026-03-01', stages }, true],
])('%s', (_, data, wanted) => {
	const entry = { collection: 'campaigns', data } as unknown as Entry<'campaigns'>;
	expect(isUnderWay(entry, '2026-06-15 09:00')).toBe(wanted);
});
