/** Fields of `content/settings/site.yml`. */
import { flag, listOf, number, optional, pattern, text, withDefault } from './fields.ts';
import { phone } from './people.ts';

const filings = {
	icp: optional(
		pattern({
			label: 'ICP 备案号',
			hint: '照备案系统给的写，没有就空着，形如：浙ICP备12345678号-1',
			section: '备案编号',
			pattern:
				/^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\d{8,10}号(-\d+)?$/,
			remedy: '请按备案系统给的写，没有就空着',
		}),
	),
	policeFiling: optional(
		pattern({
			label: '公安备案号',
			hint: '照备案系统给的写，没有就空着，形如：浙公网安备 33000000000000号',
			section: '备案编号',
			pattern: /^.公网安备\s?\d{13,14}号$/,
			remedy: '请按备案系统给的写，没有就空着',
		}),
	),
	siteIdCode: optional(
		pattern({
			label: '网站标识码',
			hint: '编办给的十位编码，没有就空着，形如：3300000000',
			section: '备案编号',
			pattern: /^(bm\d{8}|\d{10})$/,
			remedy: '请按编办给的写，没有就空着',
		}),
	),
};

const everyday = {
	name: text({ label: '网站名称', hint: '例如：清和社区', main: true, min: 2, max: 30 }),
	organisation: text({
		label: '主办单位',
		hint: '写全称，例如：清和社区居民委员会',
		main: true,
		max: 60,
	}),
	tagline: optional(
		text({ label: '一句话介绍', hint: '例如：清和社区的通知、政策和身边事', main: true, max: 80 }),
	),
	phone: optional(phone({ main: true })),
	address: optional(
		text({ label: '地址', hint: '例如：清和路 1 号党群服务中心', main: true, max: 80 }),
	),
	officeHours: optional(
		text({ label: '办公时间', hint: '例如：周一至周六 8:30–17:30', main: true, max: 80 }),
	),
	ownPhones: optional(
		listOf(
			pattern({
				label: '可以公开的手机号',
				hint: '值班手机这类可以登在网上的号码，一行一个，例如：居委会的值班手机。没有写在这里的手机号，文章里不能公布',
				section: '发布设置',
				officePhone: true,
				pattern: /^[0-9+][0-9 -]{2,19}$/,
				remedy: '请一行写一个号码，只写数字、空格和短横线',
			}),
		),
	),
	domain: pattern({
		label: '域名',
		hint: '不写 https://，例如：qinghe.example',
		main: true,
		pattern: /^[a-z0-9.-]+\.[a-z]+$/,
		remedy: '请只写域名，例如 www.example.cn',
	}),
};

export const siteFields = {
	...everyday,
	...filings,
	starScheme: withDefault(
		listOf(
			number({
				label: '星级时长',
				hint: '一星到五星各要多少小时，一行一个，例如：100、300、600、1000、1500',
				section: '内容补充',
				min: 1,
				whole: true,
			}),
			5,
		),
		[100, 300, 600, 1000, 1500],
	),
	grayscale: withDefault(
		flag({
			label: '全站变灰',
			hint: '只在哀悼日勾上，勾上后整个网站变成灰色，例如：全国哀悼日当天',
			section: '发布设置',
		}),
		false,
	),
	externalLinkHosts: optional(
		listOf(
			text({
				hidden: true,
				label: '可以链接的外站',
				hint: '只写域名，一行一个，例如：www.gov.cn',
				section: '发布设置',
				max: 60,
			}),
		),
	),
};
