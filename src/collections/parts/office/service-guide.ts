/** The elements of a service guide, as 国办秘函〔2019〕19号 asks for them: one that lacks any of them is refused. */
import {
	choice,
	date,
	flag,
	listOf,
	number,
	optional,
	text,
	url,
	withDefault,
} from '../../fields.ts';
import { groups } from '../../objects.ts';
import { file, relation, settingKey } from '../../references.ts';

/** Days after which a guide that nobody has checked may be wrong. */
export const checkedFor = 180;

export const audiences = {
	elderly: '老年人',
	disabled: '残疾人',
	newborn: '有新生儿的家庭',
	newcomer: '新来的居民',
	jobseeker: '找工作的人',
	veteran: '退役军人',
	everyone: '所有居民',
} as const;

const line = (label: string, hint: string, max: number) =>
	text({ label, hint, main: true, widget: 'text', max });

const materials = groups({
	label: '要带的材料',
	hint: '一样一项，不用带东西也写一项“不用带材料”，例如：居民身份证，要原件，复印件 1 份',
	main: true,
	fields: {
		name: text({ label: '材料', hint: '写证件上的名字，例如：居民身份证', max: 60 }),
		original: withDefault(
			flag({ label: '要原件', hint: '要看原件就勾上，例如：身份证、户口簿' }),
			false,
		),
		copies: optional(
			number({ label: '复印件几份', hint: '不用复印就空着，例如：1', max: 20, whole: true }),
		),
		note: optional(text({ label: '说明', hint: '例如：委托别人办的，带两个人的身份证', max: 120 })),
		form: optional(
			file({ label: '空白表格', hint: '要填的表格，居民可以先下载，例如：申请表.docx' }),
		),
	},
});

const basis = groups({
	label: '办理依据',
	hint: '凭哪份文件办，本站有的就选，例如：清和街道高龄老人助餐补贴实施办法',
	main: true,
	fields: {
		title: text({
			label: '文件名称',
			hint: '写全称，例如：清和街道高龄老人助餐补贴实施办法',
			max: 80,
		}),
		policy: optional(
			relation({
				label: '本站的文件',
				hint: '在本站上就选它，例如：助餐补贴实施办法',
				to: 'policies',
			}),
		),
		url: optional(
			url({
				label: '网址',
				hint: '在别的网站上就复制网址，例如：https://www.example.gov.cn/a.html',
			}),
		),
	},
});

export const guideFields = {
	audience: listOf(
		choice({
			label: '谁会来办',
			hint: '可以选几个，居民按人找，谁都能办的选“所有居民”',
			stays: 'withdrawn',
			main: true,
			options: audiences,
		}),
	),
	who: line('申请条件', '符合什么条件才能办，一行一条，例如：户籍在清和街道、年满 80 周岁', 400),
	materials,
	steps: listOf(
		text({
			label: '办理步骤',
			hint: '按先后一行一步，例如：到 2 号窗口交材料，工作人员当场核对',
			main: true,
			max: 160,
		}),
	),
	timeLimit: text({
		label: '多久办好',
		hint: '例如：材料齐全当场办好；需要公示的 12 个工作日',
		main: true,
		max: 80,
	}),
	fee: text({ label: '收不收费', hint: '不收就写“不收费”，例如：不收费', main: true, max: 60 }),
	place: text({ label: '到哪里办', hint: '例如：党群服务中心 2 号窗口', main: true, max: 80 }),
	hours: text({ label: '什么时候办', hint: '例如：周一至周六 8:30–17:30', main: true, max: 60 }),
	contacts: listOf(
		settingKey({
			label: '打电话问谁',
			hint: '从“找谁办”里选，号码改了这里跟着改，例如：高龄津贴、助老服务',
			main: true,
			setting: 'contacts',
		}),
	),
	basis,
	online: optional(
		url({
			label: '网上办理',
			hint: '官方办事平台的网址，例如：https://www.example.gov.cn/service',
			section: '内容补充',
		}),
	),
	checkedOn: date({
		label: '核对日期',
		hint: '哪一天逐项核对过，过半年会提醒再核对，例如：2026-11-09',
		main: true,
	}),
};
