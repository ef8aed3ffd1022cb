/** The fields of what comes again: one form, many days. */
import type { Words } from '../field.ts';
import { choice, date, listOf, number, optional } from '../fields.ts';
import { when } from '../form.ts';
import { group, groups } from '../objects.ts';

const rhythms = { week: '每周', 'two-weeks': '隔一周', month: '每月' };
export const weekdays = '一二三四五六日';

/** A number that is chosen by its name. @param names in the order they are offered */
function numbered(words: Words, names: readonly (readonly [number, string])[]) {
	const values = names.map(([value]) => value);
	const plain = number({
		...words,
		min: Math.min(...values),
		max: Math.max(...values),
		whole: true,
	});
	const options = names.map(([value, label]) => ({ value: String(value), label }));
	return { ...plain, widget: { widget: 'select', options } };
}

export const repeats = optional(
	group({
		label: '重复',
		hint: '同一个活动办好多次才填，填一次，每一次都上日历，例如：每周二的手机课堂；上面的开始、结束时间写第一次的',
		section: '时间地点',
		shownWhen: when('kind', 'announcement'),
		fields: {
			every: choice({ label: '多久一次', hint: '选多久办一次，例如：每周', options: rhythms }),
			until: date({ label: '到哪天为止', hint: '最后一次不晚于这一天，例如：2027-01-26' }),
			weekday: optional(
				numbered(
					{ label: '星期几', hint: '不选就和第一次一样，例如：第一次是星期二，就每周二' },
					Array.from(weekdays, (name, place) => [place + 1, `星期${name}`] as const),
				),
			),
			nth: optional(
				numbered(
					{ label: '每月第几个', hint: '“每月”才选，不选就和第一次一样，例如：第三个星期六' },
					[
						[1, '第一个'],
						[2, '第二个'],
						[3, '第三个'],
						[4, '第四个'],
						[5, '第五个'],
						[-1, '最后一个'],
					],
				),
			),
			except: optional(
				listOf(date({ label: '停的日子', hint: '这一天不办，一行一天，例如：2026-12-29' })),
			),
			movedTo: optional(
				groups({
					label: '挪到别的日子',
					hint: '法定节假日自动停一次；放假那天照常办，两项写同一天，例如：12月8日挪到12月10日',
					fields: {
						from: date({ label: '原来哪一天', hint: '例如：2026-12-08' }),
						to: date({ label: '挪到哪一天', hint: '例如：2026-12-10' }),
					},
				}),
			),
		},
	}),
);
