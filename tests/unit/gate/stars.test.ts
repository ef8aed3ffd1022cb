import { expect, test } from 'vitest';
import { starsFor } from '../../../src/gate/stars.ts';

test.each([
	[99, 0],
	[100, 1],
	[999, 3],
	[1500, 5],
])('%i hours are %i stars', (hours, stars) => {
	expect(starsFor(hours, [100, 300, 600, 1000, 1500])).toBe(stars);
});
