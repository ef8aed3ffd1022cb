/** `content/settings/*.yml`, each with its schema. A missing file means its empty or default value. */
import { phone } from './entry.ts';
import { type Fields } from './field.ts';
import {
	choice,
	flag,
	listOf,
	number,
	optional,
	pattern,
	text,
	time,
	withDefault,
} from './fields.ts';

export interface Setting<F extends Fields = Fields, L extends boolean = boolean> {
	name: string;
	label: string;
	/** true: the file is a list of such objects; false: one object. */
	list: L;
	fields: F;
	/** The field that must be different in every item of a list. */
	unique?: keyof F & string;
}

function setting<F extends Fields, L extends boolean>(definition: Setting<F, L>) {
	return definition;
}

const key = pattern({
	label: '代号',
	hint: '小写英文字母、数字和短横线，定了就不要改',
	pattern: /^[a-z0-9-]+$/,
	remedy: '请只用小写英文字母、数字和短横线',
});
const shortText = (label: string, max = 60) => text({ label, max });

export const settings = {
	site: setting({
		name: 'site',
		label: '站点信息',
		list: false,
		fields: {
			name: text({ label: '网站名称', hint: '例如 清和社区', min: 2, max: 30 }),
			organisation: text({ label: '主办单位', max: 60 }),
			tagline: optional(shortText('一句话介绍', 80)),
			domain: pattern({
				label: '域名',
				hint: '不写 https://，例如 qinghe.example',
				pattern: /^[a-z0-9.-]+\.[a-z]+$/,
				remedy: '请只写域名，例如 www.example.cn',
			}),
			icp: optional(
				pattern({
					label: 'ICP 备案号',
					pattern:
						/^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\d{8,10}号(-\d+)?$/,
					remedy: '请按备案系统给的写，没有就空着',
				}),
			),
			policeFiling: optional(
				pattern({
					label: '公安备案号',
					pattern: /^.公网安备\s?\d{13,14}号$/,
					remedy: '请按备案系统给的写，没有就空着',
				}),
			),
			siteIdCode: optional(
				pattern({
					label: '网站标识码',
					pattern: /^(bm\d{8}|\d{10})$/,
					remedy: '请按编办给的写，没有就空着',
				}),
			),
			phone: optional(phone()),
			address: optional(shortText('地址', 80)),
			officeHours: optional(shortText('办公时间', 80)),
			starScheme: withDefault(
				listOf(number({ label: '星级时长', min: 1, whole: true }), 5),
				[100, 300, 600, 1000, 1500],
			),
			grayscale: withDefault(flag({ label: '全站变灰', hint: '只在哀悼日打开' }), false),
			externalLinkHosts: optional(listOf(shortText('可以链接的外站'))),
		},
	}),
	topics: setting({
		name: 'topics',
		label: '主题',
		list: true,
		unique: 'key',
		fields: { key, label: shortText('名称', 20), description: optional(shortText('说明', 80)) },
	}),
	buildings: setting({
		name: 'buildings',
		label: '楼栋',
		list: true,
		unique: 'key',
		fields: { key, label: shortText('名称', 20), estate: optional(shortText('小区', 20)) },
	}),
	contacts: setting({
		name: 'contacts',
		label: '找谁办',
		list: true,
		fields: {
			subject: shortText('什么事', 40),
			window: optional(shortText('窗口')),
			phone: phone(),
			hours: optional(shortText('时间')),
		},
	}),
	alert: setting({
		name: 'alert',
		label: '紧急提醒',
		list: false,
		fields: {
			level: choice({ label: '级别', options: { important: '重要', emergency: '紧急' } }),
			text: text({ label: '内容', min: 4, max: 80 }),
			link: optional(
				pattern({
					label: '链接',
					pattern: /^\/[A-Za-z0-9._~\-/]*$/,
					remedy: '请写本站的地址，例如 /notices/20260305-0930/',
				}),
			),
			endsAt: time({ label: '到什么时候为止' }),
		},
	}),
	screens: setting({
		name: 'screens',
		label: '电子屏',
		list: true,
		unique: 'key',
		fields: {
			key,
			label: shortText('名称', 20),
			collections: listOf(
				choice({
					label: '放哪些栏目',
					options: {
						notices: '通知公告',
						activities: '社区活动',
						slogans: '标语',
						campaigns: '文明创建',
					},
				}),
			),
			seconds: withDefault(number({ label: '每屏几秒', min: 3, max: 120, whole: true }), 12),
		},
	}),
	lexicon: setting({
		name: 'lexicon',
		label: '错敏词表',
		list: true,
		unique: 'word',
		fields: {
			word: shortText('词', 40),
			suggestion: optional(shortText('建议', 80)),
			level: withDefault(
				choice({ label: '级别', options: { error: '不许发布', warn: '提醒' } }),
				'warn',
			),
			note: optional(shortText('说明', 80)),
		},
	}),
};
