import { collection } from './collection.ts';
import { summary, title } from './entry.ts';
import { choice, date, optional, withDefault } from './fields.ts';

export const pages = collection({
	name: 'pages',
	atRoot: true,
	label: '固定页面',
	short: '概况',
	noun: '页面',
	counter: '个',
	description: '社区概况、无障碍说明、隐私说明，和自己加的页面。',
	columnType: '概况信息',
	keywords: ['概况', '无障碍', '隐私'],
	fields: {
		title: { ...title, hint: '说清是哪一页，例如：社区概况' },
		summary: { ...summary, hint: '这一页讲什么，例如：清和社区的范围、人口、服务时间和联系方式' },
		menu: withDefault(
			choice({
				label: '从哪里进',
				hint: '选“页脚”，每一页最下面都有它；选“概况页”，只在社区概况里有它；站点地图里总有',
				section: '发布设置',
				options: { footer: '页脚', about: '概况页', none: '不放链接' },
			}),
			'footer',
		),
		updatedOn: optional(
			date({
				label: '更新日期',
				hint: '内容最后核对的日子，例如：2026-11-20',
				section: '发布设置',
			}),
		),
	},
	rules: () => [],
});
