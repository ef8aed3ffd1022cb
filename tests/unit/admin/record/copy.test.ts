/** A copy takes along what was said, and nothing of what became of its model. */
import { Map } from 'immutable';
import { expect, test } from 'vitest';
import { copyOf } from '../../../../admin/record/copy.ts';
import { shanghaiNow } from '../../../../admin/record/moments.ts';

test('a copy is dated now and has neither stage nor reviews, withdrawal or term', () => {
	const model = Map<string, unknown>({
		title: '停水通知',
		kind: 'outage',
		publishedAt: '2026-01-01 09:00',
		stage: 'ready',
		review: { first: '周梅' },
		withdrawn: { at: '2026-01-02 09:00', reason: '有误' },
		expiresAt: '2026-01-03 00:00',
		pinnedUntil: '2026-01-03',
		milestone: true,
	});
	const { publishedAt, ...rest } = copyOf(model).toObject();
	expect(rest).toEqual({ title: '停水通知', kind: 'outage' });
	expect(String(publishedAt) <= shanghaiNow() && String(publishedAt) > '2026-01-01 09:00').toBe(
		true,
	);
});
