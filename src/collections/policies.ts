import { collection, type Problem } from './collection.ts';
import { entryFields, entryRules } from './entry.ts';
import { choice, date, listOf, optional, text, withDefault } from './fields.ts';
import { relation } from './references.ts';

export const policies = collection({
	name: 'policies',
	label: '政策文件',
	short: '政策',
	noun: '政策',
	description: '与居民有关的政策文件和通俗解读，写明文号、日期和是否有效。',
	columnType: '政策文件',
	keywords: ['政策', '文件', '解读', '办法'],
	fields: {
		...entryFields('policies'),
		kind: choice({ label: '类型', options: { document: '文件', explainer: '解读' } }),
		explains: optional(
			listOf(relation({ label: '解读哪份文件', hint: '解读必填', to: 'policies' })),
		),
		docNumber: optional(
			text({ label: '发文字号', hint: '例如 清街办〔2026〕5号，没有就空着', max: 60 }),
		),
		issuer: optional(text({ label: '发文机关', max: 60 })),
		issuedOn: optional(date({ label: '成文日期' })),
		effectiveOn: optional(date({ label: '施行日期' })),
		expiresOn: optional(date({ label: '有效期至', hint: '过了这一天自动显示“失效”' })),
		status: withDefault(
			choice({
				label: '有效性',
				options: { 'in-force': '有效', amended: '已修改', lapsed: '失效', repealed: '废止' },
			}),
			'in-force',
		),
		statusSince: optional(date({ label: '从哪天起', hint: '已修改、失效、废止时必填' })),
		level: optional(
			choice({
				label: '层级',
				options: {
					national: '国家',
					province: '省',
					city: '市',
					district: '区县',
					street: '街道',
					community: '社区',
				},
			}),
		),
		category: optional(
			text({ label: '主题分类', hint: '例如 民政、扶贫、救灾\\养老服务', max: 60 }),
		),
		indexNumber: optional(text({ label: '索引号', hint: '真有才填', max: 60 })),
		keywords: optional(listOf(text({ label: '主题词', max: 20 }))),
	},
	rules: (entry) => {
		const problems: Problem[] = [...entryRules(entry)];
		if (entry.kind === 'explainer' && !entry.explains)
			problems.push({
				key: 'explains',
				message: '解读缺少“解读哪份文件”，请写 explains: 文件的编号',
			});
		if (entry.kind === 'document' && !entry.issuer)
			problems.push({ key: 'issuer', message: '文件缺少“发文机关”，请写 issuer: 单位名称' });
		if (entry.kind === 'document' && !entry.issuedOn)
			problems.push({
				key: 'issuedOn',
				message: '文件缺少“成文日期”，请写 issuedOn: 例如 2026-03-05',
			});
		if (entry.status !== 'in-force' && !entry.statusSince)
			problems.push({
				key: 'statusSince',
				message: '不再有效的文件缺少“从哪天起”，请写 statusSince: 例如 2026-03-05',
			});
		if (entry.issuedOn && entry.issuedOn > entry.publishedAt.slice(0, 10))
			problems.push({
				key: 'issuedOn',
				message: `成文日期 ${entry.issuedOn} 晚于发布日期 ${entry.publishedAt.slice(0, 10)}，请改正`,
			});
		return problems;
	},
});
