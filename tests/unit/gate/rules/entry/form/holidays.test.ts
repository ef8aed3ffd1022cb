import { expect, test } from 'vitest';
import { holidays } from '../../../../../../src/gate/rules/entry/form/holidays.ts';
import { said } from '../../said.ts';

const content = (off: string, work: string) => ({
	'settings/holidays.yml': `- year: 2026\n  source: 国务院办公厅的通知\n  off: [${off}]\n  work: [${work}]\n`,
});

test.each([
	['2025-10-01', '', /第 3 行：“2025-10-01”不在 2026 年/],
	['2026-10-01', '2027-01-02', /第 4 行：“2027-01-02”不在 2026 年/],
	['2026-10-10', '2026-10-10', /“2026-10-10”又放假又上班/],
	['2026-10-01', '2026-10-12', /“2026-10-12”不是星期六、星期日/],
])('%s off and %s worked is refused', (off, work, message) => {
	expect(said(holidays, content(off, work))).toEqual([expect.stringMatching(message)]);
});

test('a year as it is announced may stand', () => {
	expect(said(holidays, content('2026-10-01, 2026-10-02', '2026-09-20, 2026-10-10'))).toEqual([]);
	expect(said(holidays, content('', ''))).toEqual([]);
});
