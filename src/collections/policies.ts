import { collection, type Problem } from './collection.ts';
import { documentFields } from './parts/document.ts';
import { entryFields } from './entry.ts';
import { choice, listOf, optional, text } from './fields.ts';
import { when } from './form.ts';
import { relation } from './references.ts';
import { entryRules } from './rules.ts';

const forExplainers = when('kind', 'explainer');

function completeness(entry: {
	kind: string;
	explains?: unknown;
	issuer?: string | undefined;
	issuedOn?: string | undefined;
	status: string;
	statusSince?: string | undefined;
	amendedBy?: unknown;
}): Problem[] {
	const problems: Problem[] = [];
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
	if (entry.amendedBy && entry.status === 'in-force')
		problems.push({
			key: 'amendedBy',
			message: '写了“被哪份文件修改”，“有效性”却是有效，请把 status: 改成 amended（已修改）',
		});
	return problems;
}

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
		kind: choice({
			label: '类型',
			hint: '文件原文选“文件”，用大白话讲文件的选“解读”',
			stays: 'withdrawn',
			main: true,
			options: { document: '文件', explainer: '解读' },
		}),
		explains: optional(
			listOf(
				relation({
					label: '解读哪份文件',
					hint: '选文件原文，两篇会互相链接，例如：老年助餐补贴办法',
					main: true,
					shownWhen: forExplainers,
					neededWhen: forExplainers,
					to: 'policies',
					only: ['document'],
				}),
			),
		),
		...documentFields,
		keywords: optional(
			listOf(
				text({
					label: '主题词',
					hint: '居民会搜的词，一行一个，例如：助餐、高龄津贴',
					section: '主题关联',
					max: 20,
				}),
			),
		),
	},
	rules: (entry) => {
		const problems: Problem[] = [...entryRules(entry), ...completeness(entry)];
		if (entry.issuedOn && entry.issuedOn > entry.publishedAt.slice(0, 10))
			problems.push({
				key: 'issuedOn',
				message: `成文日期 ${entry.issuedOn} 晚于发布日期 ${entry.publishedAt.slice(0, 10)}，请改正`,
			});
		return problems;
	},
});
