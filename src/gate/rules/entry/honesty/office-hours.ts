/** A window is not open while the house it is in is closed. */
import { hoursOf, type Hours, type Span } from '../../../../lib/hours/hours.ts';
import type { EntryRule, Found, Given, SettingForm } from '../rule.ts';

const names = '一二三四五六日';

/** `党群服务中心 4 号窗口` → 党群服务中心: what of it may stand in the office's address. */
const houseOf = (window: string) =>
	window
		.replace(/\s+/g, '')
		.replace(/(?:[一二三四五六七八九十\d]+(?:号|楼|层|室)|窗口|大厅|服务台|前台|值班室).*$/u, '');

/** Minutes of a day that some spans leave open between them. */
function isInside(day: number, { from, to }: Span, office: Hours): boolean {
	const there = office.spans
		.filter(({ days }) => days.includes(day))
		.sort((a, b) => a.from - b.from);
	let reached = from;
	for (const span of there) if (span.from <= reached) reached = Math.max(reached, span.to);
	return reached >= to;
}

/** The days on which a window would be open without the house. */
const outside = (own: Hours, office: Hours) =>
	names
		.split('')
		.filter((_, place) =>
			own.spans.some((span) => span.days.includes(place + 1) && !isInside(place + 1, span, office)),
		)
		.map((name) => `周${name}`);

function found({ definition, items }: SettingForm, { settings }: Given): Found[] {
	const [site = {}] = settings['site'] ?? [];
	const { officeHours, address } = site;
	const office = typeof officeHours === 'string' ? hoursOf(officeHours) : undefined;
	if (definition.name !== 'contacts' || !office || typeof address !== 'string') return [];
	const place = address.replace(/\s+/g, '');
	return items.flatMap(({ window, hours }, index) => {
		const own = typeof hours === 'string' ? hoursOf(hours) : undefined;
		const house = typeof window === 'string' ? houseOf(window) : '';
		if (!own || house.length < 3 || !place.includes(house)) return [];
		const days = outside(own, office);
		if (days.length === 0) return [];
		const message = `${days.join('、')}的时间和站点信息里的“${String(officeHours)}”对不上：这个窗口在同一个地方，请核对哪个对`;
		return [{ path: [index, 'hours'], message }];
	});
}

export const officeHours: EntryRule = {
	id: 'honesty/office-hours',
	level: 'warning',
	title: '窗口的时间和办公时间对不上',
	why: '居民照着时间来，门却关着。',
	check: () => [],
	checkSetting: found,
};
