import { expect, test } from 'vitest';
import { countedHow, workingDays } from '../../../src/gate/working-days.ts';

test.each([
	['2026-11-16', '2026-11-22', 5],
	['2026-10-01', '2026-10-10', 3],
	['2025-01-26', '2025-02-08', 6],
	['2024-04-29', '2024-05-11', 8],
	['2026-11-22', '2026-11-21', 0],
	['2008-09-27', '2008-09-29', 2],
])('from %s to %s are %i working days by the library', (from, to, days) => {
	expect(workingDays(from, to, [])).toEqual({ days, unknown: [] });
});

test('the settings go before the library, for their year alone', () => {
	const notices = [{ year: 2026, off: ['2026-11-16'], work: ['2026-11-21'] }];
	expect(workingDays('2026-11-16', '2026-11-22', notices)).toEqual({ days: 5, unknown: [] });
	expect(workingDays('2026-10-01', '2026-10-07', notices).days).toBe(5);
	expect(workingDays('2025-10-01', '2025-10-08', notices).days).toBe(0);
	expect(workingDays('2026-10-01', '2026-10-07', [{ year: 2026 }]).days).toBe(0);
});

test('a year that nobody knows counts Monday to Friday, and says so', () => {
	const counted = workingDays('2031-10-01', '2031-10-07', []);
	expect(counted).toEqual({ days: 5, unknown: ['2031'] });
	expect(countedHow(counted)).toBe('（2031 年的节假日还没有写，按星期一到星期五算）');
	expect(countedHow(workingDays('2026-10-01', '2026-10-07', []))).toBe('');
});
