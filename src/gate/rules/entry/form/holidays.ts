/** A year's holidays are days of that year; what is worked for them is a weekend that is not off. */
import type { EntryRule, Found, SettingForm } from '../rule.ts';

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function found({ definition, items }: SettingForm): Found[] {
	if (definition.name !== 'holidays') return [];
	return items.flatMap(({ year, off, work }, index) => {
		const complain = (key: string, place: number, message: string) => [
			{ path: [index, key, place], message },
		];
		const ofYear = (day: string) => day.startsWith(`${String(year)}-`);
		return [
			...list(off).flatMap((day, place) =>
				ofYear(day)
					? []
					: complain('off', place, `“${day}”不在 ${String(year as number)} 年，请核对`),
			),
			...list(work).flatMap((day, place) => {
				if (!ofYear(day)) return complain('work', place, `“${day}”不在 ${String(year)} 年，请核对`);
				if (list(off).includes(day))
					return complain('work', place, `“${day}”又放假又上班，请删去一处`);
				return isWeekend(day)
					? []
					: complain('work', place, `“${day}”不是星期六、星期日，本来就上班，请核对`);
			}),
		];
	});
}

/** The notice comes in autumn; from December on next year's calendars are printed and classes planned by it. */
function nextYear({ definition, items }: SettingForm, today: string): Found[] {
	const next = Number(today.slice(0, 4)) + 1;
	const isDue = definition.name === 'holidays' && today.slice(5) >= '12-01';
	// Who has never written a year is asked at the desk alone.
	if (!isDue || items.length === 0 || items.some(({ year }) => year === next)) return [];
	return [
		{
			level: 'warning',
			message: `${next} 年的节假日还没有写，国务院办公厅的通知出来了就照着加一年，在这以前按法律规定的假日算`,
		},
	];
}

export const holidays: EntryRule = {
	id: 'form/holidays',
	level: 'error',
	title: '节假日的日子不对',
	why: '照它说窗口有没有人，写错一天，居民就白跑一趟。',
	check: () => [],
	checkSetting: (setting, { today }) => [...found(setting), ...nextYear(setting, today)],
};
