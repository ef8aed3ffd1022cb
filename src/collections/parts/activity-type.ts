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
const { news, ...datedTypes } = options;
export { datedTypes };

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

interface Typed {
	kind: string;
	type: keyof typeof options;
	typeName?: string | undefined;
	startsAt?: string | undefined;
	endsAt?: string | undefined;
}

/** `赛事`; of what is none of the list the word that staff wrote. */
export const typeWord = ({ type, typeName }: Pick<Typed, 'type' | 'typeName'>): string =>
	(type === 'other' ? typeName : undefined) ?? options[type];

/** What must hold between the type and the rest. */
export function typeProblems({ kind, type, typeName, startsAt, endsAt }: Typed) {
	const missing = `缺少“开始时间”，请写成“年-月-日 时:分”，例如 2026-03-05 09:30`;
	return [
		...(type === 'news' && kind === 'announcement'
			? [
					{
						key: 'kind',
						message: `“${news}”写的是已经有的事，请把“类型”改成“报道”；还没办的活动，请另选一种活动类型`,
					},
				]
			: []),
		...(type === 'other' && !typeName
			? [{ key: 'typeName', message: '选了“其他”，缺少“是什么活动”，请写 typeName: 例如 采风' }]
			: []),
		...(startsAt === undefined && (type !== 'news' || endsAt !== undefined)
			? [{ key: 'startsAt', message: missing }]
			: []),
	];
}
