/** Hours of which nobody can be told whether the door is open now. */
import { hoursOf } from '../../../../lib/hours/hours.ts';
import type { EntryRule, Found, SettingForm } from '../rule.ts';

const field: Readonly<Record<string, string>> = { contacts: 'hours', site: 'officeHours' };

function found({ definition, items }: SettingForm): Found[] {
	const key = field[definition.name];
	if (key === undefined) return [];
	return items.flatMap((item, index) => {
		const written = item[key];
		if (typeof written !== 'string' || hoursOf(written)) return [];
		const message = `“${written}”电脑读不懂，网页会照原样写，只是说不出现在有没有人；请写成“周一至周六 8:30–17:30”“周二、周四 14:00–17:00”或“全天”这样`;
		return [{ path: definition.list ? [index, key] : [key], message }];
	});
}

export const hours: EntryRule = {
	id: 'form/hours',
	level: 'warning',
	title: '时间读不懂',
	why: '搜到电话时要说“现在有人”还是“明天8:30开门”，读不懂就说不出来。',
	check: () => [],
	checkSetting: found,
};
