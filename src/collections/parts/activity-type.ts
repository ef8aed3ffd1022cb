/** What an activity is, and which of them have a day. */
import { choice, optional, text } from '../fields.ts';
import { when } from '../form.ts';

const options = {
	contest: '赛事',
	performance: '文艺',
	class: '课堂讲座',
	volunteering: '志愿服务',
	festival: '节日',
	outreach: '便民',
	meeting: '居民议事',
	visit: '走访慰问',
	party: '党建活动',
	news: '工作动态',
	other: '其他',
};

/** 工作动态 tells of what is no event: a visit received, works finished, an honour won. It stands in no calendar. */
export const datedTypes: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(options).filter(([type]) => type !== 'news'),
);

export const hasDay = when('type', ...Object.keys(datedTypes));

export const typeFields = {
	type: choice({
		label: '活动类型',
		hint: '选最接近的一种，例如：讲座选“课堂讲座”，修好了路灯选“工作动态”',
		stays: 'withdrawn',
		main: true,
		options,
	}),
	typeName: optional(
		text({
			label: '是什么活动',
			hint: '写两到六个字，列表里就这样写，例如：采风',
			main: true,
			shownWhen: when('type', 'other'),
			neededWhen: when('type', 'other'),
			max: 6,
		}),
	),
};

export type ActivityType = keyof typeof options;

/** `赛事`; of what is none of the list the word that staff wrote. */
export const typeWord = ({
	type,
	typeName,
}: {
	type: ActivityType;
	typeName?: string | undefined;
}): string => (type === 'other' ? typeName : undefined) ?? options[type];
