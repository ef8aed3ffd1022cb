import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { wallTime } from '../../../src/lib/clock.ts';
import { momentInWords, spanInWords, weekday } from '../../../src/lib/dates.ts';

const now = '2026-11-22 09:00';

test.each([
	[{ startsAt: '2026-11-26 08:30', endsAt: '2026-11-26 17:00' }, '11月26日（周四）8:30–17:00'],
	[{ startsAt: '2026-11-26 08:30' }, '11月26日（周四）8:30'],
	[
		{ startsAt: '2026-12-31 20:00', endsAt: '2027-01-01 01:00' },
		'12月31日（周四）20:00至2027年1月1日（周五）1:00',
	],
	[{ startsAt: '2026-11-28 00:00', endsAt: '2026-11-28 23:59', allDay: true }, '11月28日（周六）'],
	[{ endsAt: '2026-11-28 12:00' }, '11月28日（周六）12:00前'],
	[{}, ''],
])('%j is said as “%s”', (span, said) => {
	expect(spanInWords(span, now)).toBe(said);
});

test('another year is named', () => {
	expect(momentInWords('2025-03-05 09:00', now)).toBe('2025年3月5日（周三）9:00');
	expect(weekday('2026-11-22')).toBe('周日');
});

test('the wall clock is Shanghai’s', () => {
	expect(wallTime(new Date('2026-11-21T16:30:00Z'))).toBe('2026-11-22 00:30');
});

test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
	'and the same on a machine in %s',
	(zone) => {
		const script = `import('./src/lib/clock.ts').then(({ wallTime }) => console.log(wallTime(new Date('2026-11-21T16:30:00Z'))))`;
		const said = execFileSync(process.execPath, ['-e', script], {
			env: { ...process.env, TZ: zone },
			encoding: 'utf8',
		});
		expect(said.trim()).toBe('2026-11-22 00:30');
	},
);
