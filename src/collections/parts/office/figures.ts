/** Numbers with the day they were counted: campaigns and reports have them. */
import { date, number, optional, text } from '../../fields.ts';
import { groups } from '../../objects.ts';

export const figures = optional(
	groups({
		label: '数字',
		hint: '有据可查的数才写，例如：换节水龙头 120 个，截至 10 月 31 日',
		section: '内容补充',
		fields: {
			label: text({ label: '名称', hint: '例如：换节水龙头', max: 30 }),
			value: number({ label: '数值', hint: '只写数，例如：120', min: Number.MIN_SAFE_INTEGER }),
			unit: optional(text({ label: '单位', hint: '写在数值后面，例如：个', max: 10 })),
			asOf: date({ label: '截至日期', hint: '这个数是哪天的，例如：2026-10-31' }),
		},
	}),
);
