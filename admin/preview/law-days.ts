/** For the bundles: the lunar calendar stays at the build, its holidays of the next years go along. */
import { byLaw } from '../../src/lib/hours/holidays.ts';

const [first, last] = [2024, 2036];

export const lawDays = () => ({
	__LAW_DAYS__: JSON.stringify(
		Array.from({ length: last - first + 1 }, (_, place) => byLaw(first + place))
			.flat()
			.join(' '),
	),
});
