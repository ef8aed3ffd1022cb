import { expect, test } from 'vitest';
import { nextChange, untilThen } from '../../../publish/next-change.ts';

test('the next change is the nearest time or edge of a day after now', () => {
	const values = [
		{ publishedAt: '2026-12-01 09:00', title: '2026-11-23' },
		{ pinnedUntil: '2026-11-26' },
	];
	expect(nextChange(values, '2026-11-22 09:00')).toBe('2026-11-23 00:00');
	expect(nextChange([values[1]], '2026-11-26 10:00')).toBe('2026-11-27 00:00');
	expect(nextChange([], '2026-11-26 10:00')).toBeUndefined();
	expect(untilThen('2026-11-22 09:01', new Date('2026-11-22T01:00:00Z'))).toBe(60_000);
});
