/** Without a year a date is of the year that brings it nearest to the day of publishing. */
import { expect, test } from 'vitest';
import { weekday } from '../../../../../../src/gate/rules/entry/wording/weekday.ts';
import { repealedLaw } from '../../../../../../src/gate/rules/entry/wording/repealed-law.ts';
import { notice, said } from '../../said.ts';

const at = (publishedAt: string, body: string) => ({
	'notices/20261120-0900.md': notice('stage: review', body).replace(
		'2026-11-20 09:00',
		publishedAt,
	),
});

test.each([
	['2026-12-28 09:00', '1月1日（周五）放假。', undefined],
	['2026-12-28 09:00', '1月1日（周四）放假。', 'error'],
	['2027-01-04 09:00', '12月31日（周四）的活动', undefined],
	['2026-11-20 09:00', '5月1日（周一）的活动', 'warning'],
	['2026-11-20 09:00', '2025年11月26日（周三）', undefined],
])('published %s: %s', (publishedAt, body, level) => {
	const [found] = said(weekday, at(publishedAt, body));
	expect(found?.split(' ')[0]).toBe(level);
});

test('a law that held when it was written is rightly cited', () => {
	expect(said(repealedLaw, at('2020-11-20 09:00', '根据《物权法》第七十条'))).toEqual([]);
	expect(said(repealedLaw, at('2021-01-04 09:00', '根据《物权法》第七十条'))).toHaveLength(1);
});
