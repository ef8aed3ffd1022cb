import { collection } from './collection.ts';
import { summary, title } from './entry.ts';
import { date, optional } from './fields.ts';

export const pages = collection({
	name: 'pages',
	label: '固定页面',
	short: '概况',
	noun: '页面',
	description: '社区概况、无障碍说明、隐私说明。',
	columnType: '概况信息',
	keywords: ['概况', '无障碍', '隐私'],
	fields: { title, summary, updatedOn: optional(date({ label: '更新日期' })) },
	rules: () => [],
});
