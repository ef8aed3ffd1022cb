/** Who may publish, and how one signs in: settings of the office, which no page asks for. */
import { choice, date, optional, withDefault } from '../fields.ts';
import { when } from '../form.ts';

export const reviewing = {
	secondFactor: withDefault(
		choice({
			label: '登录要不要动态码',
			hint: '各人登录的服务器上用，除了密码再看手机上的六位数；一般选“终审和管理员要”',
			section: '发布设置',
			options: { none: '都不要', publishers: '终审和管理员要', all: '都要' },
		}),
		'publishers',
	),
	reviewRequired: withDefault(
		choice({
			label: '公布以前要不要审',
			hint: '选了以后，没有审过的谁也公布不了；写得急的通知选“紧急”，终审可以先发，审核后补',
			section: '发布设置',
			options: { none: '不要求', one: '终审审过', three: '初审、复审、终审三个人都审过' },
		}),
		'none',
	),
	reviewSince: optional(
		date({
			label: '从哪天起要审',
			hint: '填开始要审的那一天，发布时间在它以前的不用补审；空着就全都要审过，例如：2026-12-01',
			section: '发布设置',
			shownWhen: when('reviewRequired', 'one', 'three'),
		}),
	),
};
