import { collection, type Problem } from './collection.ts';
import { entryFields } from './entry.ts';
import { choice, date, listOf, optional, text, withDefault } from './fields.ts';
import { when } from './form.ts';
import { relation } from './references.ts';
import { entryRules } from './rules.ts';

const forDocuments = when('kind', 'document');
const forExplainers = when('kind', 'explainer');
const noLonger = when('status', 'amended', 'lapsed', 'repealed');

const documentFields = {
	docNumber: optional(
		text({
			label: '发文字号',
			hint: '照文件上的写，没有就空着，例如：清街办〔2026〕5号',
			main: true,
			shownWhen: forDocuments,
			max: 60,
		}),
	),
	issuer: optional(
		text({
			label: '发文机关',
			hint: '写全称，例如：清和街道办事处',
			main: true,
			shownWhen: forDocuments,
			neededWhen: forDocuments,
			max: 60,
		}),
	),
	issuedOn: optional(
		date({
			label: '成文日期',
			hint: '文件落款的日期，例如：2026-03-05',
			main: true,
			shownWhen: forDocuments,
			neededWhen: forDocuments,
		}),
	),
	effectiveOn: optional(
		date({
			label: '施行日期',
			hint: '从哪天起执行，例如：2026-04-01',
			section: '时间地点',
			shownWhen: forDocuments,
		}),
	),
	expiresOn: optional(
		date({
			label: '有效期至',
			hint: '过了这一天自动显示“失效”，例如：2028-03-31',
			section: '时间地点',
			shownWhen: forDocuments,
		}),
	),
	status: withDefault(
		choice({
			label: '有效性',
			hint: '还在执行选“有效”，改过、不用了的照实选，并写从哪天起',
			section: '时间地点',
			shownWhen: forDocuments,
			options: { 'in-force': '有效', amended: '已修改', lapsed: '失效', repealed: '废止' },
		}),
		'in-force',
	),
	statusSince: optional(
		date({
			label: '从哪天起',
			hint: '从哪天起修改、失效或废止，例如：2026-09-01',
			section: '时间地点',
			shownWhen: noLonger,
			neededWhen: noLonger,
		}),
	),
	level: optional(
		choice({
			label: '层级',
			hint: '看是谁发的文，例如：街道办事处发的选“街道”',
			section: '内容补充',
			shownWhen: forDocuments,
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
		text({
			label: '主题分类',
			hint: '照政务公开目录写，例如：民政、扶贫、救灾\\养老服务',
			section: '内容补充',
			max: 60,
		}),
	),
	indexNumber: optional(
		text({
			label: '索引号',
			hint: '文件上真有才填，例如：QH001-0301-2026-0005',
			section: '内容补充',
			max: 60,
		}),
	),
};

function completeness(entry: {
	kind: string;
	explains?: unknown;
	issuer?: string | undefined;
	issuedOn?: string | undefined;
	status: string;
	statusSince?: string | undefined;
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
