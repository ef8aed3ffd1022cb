import { collection } from './collection.ts';
import { entryFields } from './entry.ts';
import { date, listOf, optional, text } from './fields.ts';
import { group } from './objects.ts';
import { period, periodProblems } from './parts/office/period.ts';
import { phone } from './people.ts';
import { file, picture, settingKey } from './references.ts';
import { entryRules } from './rules.ts';

const posted = optional(
	group({
		label: '张贴记录',
		hint: '贴到公开栏以后填，例如：10月15日贴在南门和服务中心',
		section: '内容补充',
		fields: {
			on: date({ label: '哪天贴的', hint: '例如：2026-10-15' }),
			places: listOf(text({ label: '贴在哪里', hint: '一行一处，例如：清和苑南门', max: 40 })),
			photo: optional(picture({ label: '照片', hint: '拍下贴好的公开栏，例如：南门公开栏.jpg' })),
		},
	}),
);

const objection = optional(
	group({
		label: '有意见找谁',
		hint: '居民对内容有疑问打给谁、到哪天，例如：0571-0000 0001，到 2026-10-30',
		section: '内容补充',
		fields: {
			phone: phone(),
			until: date({ label: '到哪天', hint: '这一天也算，例如：2026-10-30' }),
		},
	}),
);

export const disclosures = collection({
	name: 'disclosures',
	label: '居务公开',
	short: '公开',
	noun: '公开事项',
	description: '居务收支、低保评议、公共设施这些按目录公开的事，公开了哪些，哪些到期了。',
	columnType: '信息公开目录',
	keywords: ['居务公开', '收支', '公开目录', '账目'],
	fields: {
		...entryFields('disclosures'),
		item: settingKey({
			label: '公开事项',
			hint: '在“网站设置”的“公开目录”里加，例如：居务收支',
			stays: 'withdrawn',
			main: true,
			setting: 'disclosure',
		}),
		period: period({ label: '哪一期', hint: '例如：第三季度写 2026-07-01 到 2026-09-30' }),
		table: optional(
			file({
				label: '表格',
				hint: '用 Excel 另存为 CSV，第一行是栏目名，金额只写数，例如：2026年三季度收支.csv',
				main: true,
			}),
		),
		approvedBy: text({
			label: '谁审定的',
			hint: '例如：居务监督委员会',
			main: true,
			max: 40,
		}),
		posted,
		objection,
	},
	rules: (entry) => [
		...entryRules(entry),
		...periodProblems(entry.period, '哪一期'),
		...(entry.table && !/\.csv$/i.test(entry.table)
			? [{ key: 'table', message: '表格要用 CSV：在 Excel 里选“另存为”，类型选 CSV，再上传' }]
			: []),
	],
});
