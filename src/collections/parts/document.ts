/** The fields of a policy document: number, issuer, dates, whether it is in force. */
import { choice, date, listOf, optional, text, withDefault } from '../fields.ts';
import { when } from '../form.ts';
import { relation } from '../references.ts';

const forDocuments = when('kind', 'document');
const noLonger = when('status', 'amended', 'lapsed', 'repealed');

export const documentFields = {
	docNumber: optional(
		text({
			label: '发文字号',
			hint: '照文件上的写，没有就空着，例如：清街办〔2026〕5号',
			searched: true,
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
			stays: 'withdrawn',
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
	amendedBy: optional(
		listOf(
			relation({
				label: '被哪份文件修改',
				hint: '修改的文件也在网站上就选它，两篇会互相链接，例如：关于修改助餐补贴办法的通知',
				section: '时间地点',
				shownWhen: when('status', 'amended'),
				to: 'policies',
				only: ['document'],
			}),
		),
	),
	level: optional(
		choice({
			label: '层级',
			hint: '看是谁发的文，例如：街道办事处发的选“街道”',
			stays: 'withdrawn',
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
