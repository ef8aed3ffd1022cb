import { expect, test } from 'vitest';
import { statesAt } from '../../../../src/search/engine/states.ts';

const states = [
	'解读',
	'公示中<2026-11-27 00:00',
	'公示结束>2026-11-27 00:00<2026-12-01 00:00',
	'已过期>2026-12-01 00:00',
];

test.each([
	['', ['解读', '公示中']],
	['2026-11-26 23:59', ['解读', '公示中']],
	['2026-11-27 00:00', ['解读', '公示结束']],
	['2026-11-30 23:59', ['解读', '公示结束']],
	['2026-12-01 00:00', ['解读', '已过期']],
])('at “%s” a page is %j', (now, words) => {
	expect(statesAt(states, now)).toEqual(words);
});
