/** Public holidays where the lunar calendar is not at hand: those of the law are given, a year's notice says more. */

/** @param notices items of `settings/holidays.yml`, maybe half written @returns days, `2027-02-06` */
export function freeDaysBy(
	byLaw: readonly string[],
	notices: readonly Readonly<Record<string, unknown>>[],
): Set<string> {
	const years = new Set(notices.flatMap(({ year, off }) => (off ? [String(year)] : [])));
	const told = notices.flatMap(({ off }) => (Array.isArray(off) ? off.map(String) : []));
	return new Set([...byLaw.filter((day) => !years.has(day.slice(0, 4))), ...told]);
}
